package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;

/** Makes lines and grids, in reading order, of what one page shows. */
final class PageLayout {
    /** Something to be read, with where it stands in the reading frame. */
    private record Placed(double top, double left, Piece piece) {}

    private sealed interface Piece {}

    private record LinePiece(String text, Origin.Box box) implements Piece {}

    private record GridPiece(int grid) implements Piece {}

    /** A grid no larger than this, in ems, is the outline of a character drawn with its strokes. */
    private static final double ONE_CHARACTER = 1.2;

    /** A blank grid smaller than this both ways, in points, is a drawing. */
    private static final double SMALL = 100;

    private final int number;
    private final PageContent page;
    private final Frame frame;

    private PageLayout(int number, PageContent page) {
        this.number = number;
        this.page = page;
        this.frame = Frame.of(page);
    }

    /**
     * The elements of a page.
     *
     * @param number of the page, from 1
     */
    static List<RawElement> elements(int number, PageContent page) {
        return new PageLayout(number, page).elements();
    }

    private List<RawElement> elements() {
        List<Glyph> glyphs = page.glyphs().stream().map(frame::turn).toList();
        List<Rule> level = RulingLines.join(frame.level(page));
        List<Rule> upright = RulingLines.join(frame.upright(page));
        GridFinder.Found found = new GridFinder(level, upright).find();
        CellAssigner assigner = new CellAssigner(found.grids(), glyphs);
        List<GridShape> tables = tables(assigner);
        if (!tables.equals(assigner.grids())) {
            assigner = new CellAssigner(tables, glyphs);
        }
        List<GridShape> aligned = AlignedTables.find(eastLines(assigner.outside()), found.freeLevel());
        if (!aligned.isEmpty()) {
            List<GridShape> all = new ArrayList<>(tables);
            all.addAll(aligned);
            assigner = new CellAssigner(all, glyphs);
        }
        return ordered(assigner);
    }

    /**
     * The grids that can be tables: those in which something stands, and more than one character. Their rows are
     * divided where rules do not.
     */
    private static List<GridShape> tables(CellAssigner assigner) {
        List<GridShape> tables = new ArrayList<>();
        for (int i = 0; i < assigner.grids().size(); i++) {
            GridShape grid = assigner.grids().get(i);
            boolean blank = true;
            boolean character = false;
            for (int j = 0; j < grid.areas().size(); j++) {
                for (Glyph glyph : assigner.cell(i, j)) {
                    blank &= glyph.blank();
                    character |= Math.max(grid.width(), grid.height()) <= ONE_CHARACTER * glyph.size();
                }
            }
            boolean small = grid.width() < SMALL && grid.height() < SMALL;
            if (!character && !(blank && small)) {
                int index = i;
                tables.add(RowSplitter.split(grid, area -> assigner.cell(index, area)));
            }
        }
        return tables;
    }

    private List<RawElement> ordered(CellAssigner assigner) {
        List<Placed> placed = new ArrayList<>();
        for (List<Glyph> glyphs : CellAssigner.byDirection(assigner.outside())) {
            place(glyphs, placed);
        }
        for (int i = 0; i < assigner.grids().size(); i++) {
            GridShape grid = assigner.grids().get(i);
            placed.add(new Placed(grid.top(), grid.left(), new GridPiece(i)));
        }
        placed.sort(Comparator.comparingDouble(Placed::top).thenComparingDouble(Placed::left));
        List<RawElement> elements = new ArrayList<>(placed.size());
        int line = 0;
        for (Placed next : placed) {
            elements.add(
                    switch (next.piece) {
                        case LinePiece(String text, Origin.Box box) -> new RawLine(text, origin(++line, box));
                        case GridPiece(int grid) -> rawGrid(assigner, grid);
                    });
        }
        return elements;
    }

    /** Places the lines of glyphs that all run the same way. */
    private void place(List<Glyph> glyphs, List<Placed> placed) {
        Direction direction = glyphs.getFirst().direction();
        if (direction == Direction.SLANTED) {
            // A watermark: its glyphs are kept together in the order they were drawn, after everything else.
            Glyph first = glyphs.getFirst();
            Origin.Box box = frame.shown(first.x(), first.top(), first.right(), first.bottom());
            String text = TextLine.joined(glyphs);
            if (!text.isBlank()) {
                placed.add(new Placed(Double.MAX_VALUE, 0, new LinePiece(text, box)));
            }
            return;
        }
        Frame turned = new Frame(direction, frame.turnedWidth(), frame.turnedHeight());
        for (TextLine line : TextLine.of(glyphs.stream().map(turned::turn).toList())) {
            Origin.Box inner = turned.shown(line.left(), line.top(), line.right(), line.bottom());
            Origin.Box box = frame.shown(inner.left(), inner.top(), inner.right(), inner.bottom());
            placed.add(new Placed(inner.top(), inner.left(), new LinePiece(line.text(), box)));
        }
    }

    private RawGrid rawGrid(CellAssigner assigner, int index) {
        GridShape grid = assigner.grids().get(index);
        List<RawCell> cells = new ArrayList<>(grid.areas().size());
        for (int i = 0; i < grid.areas().size(); i++) {
            GridShape.Area area = grid.areas().get(i);
            Origin.Box box = frame.shown(grid.left(area), grid.top(area), grid.right(area), grid.bottom(area));
            cells.add(new RawCell(
                    area.row(),
                    area.column(),
                    area.rowSpan(),
                    area.columnSpan(),
                    words(assigner.cell(index, i), grid.right(area) - grid.left(area)),
                    Origin.box(number, box)));
        }
        Origin.Box box = frame.shown(grid.left(), grid.top(), grid.right(), grid.bottom());
        return new RawGrid(grid.rows(), grid.columns(), true, cells, Origin.box(number, box));
    }

    private String words(List<Glyph> glyphs, double width) {
        if (glyphs.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (List<Glyph> list : CellAssigner.byDirection(glyphs)) {
            Frame turned = new Frame(list.getFirst().direction(), frame.turnedWidth(), frame.turnedHeight());
            List<Glyph> upright = list.getFirst().direction() == Direction.EAST
                    ? list
                    : list.stream().map(turned::turn).toList();
            out.append(CellText.join(TextLine.of(upright), width));
        }
        return out.toString();
    }

    private static List<TextLine> eastLines(List<Glyph> glyphs) {
        return TextLine.of(glyphs.stream()
                .filter(glyph -> glyph.direction() == Direction.EAST)
                .toList());
    }

    private Origin origin(int line, Origin.Box box) {
        return new Origin(
                OptionalInt.of(number),
                OptionalInt.of(line),
                Optional.empty(),
                Optional.empty(),
                Optional.of(box),
                Optional.empty());
    }
}

package org.mingzhang.write.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.CellAddress;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.write.layout.GridCell.Role;
import org.mingzhang.write.layout.HeadingTree.Leaf;

/** Puts strips beside each other: the tree of their headings as rows that span, and their rows side by side. */
final class GridBuilder {
    private final List<Strip> strips;
    private final List<Leaf> leaves = new ArrayList<>();

    GridBuilder(List<Strip> strips) {
        this.strips = List.copyOf(strips);
        for (int strip = 0; strip < strips.size(); strip++) {
            for (Strip.StubColumn stub : strips.get(strip).stubs()) {
                leaves.add(new Leaf(strip, path(strips.get(strip), stub.path())));
            }
            for (Column column : strips.get(strip).columns()) {
                leaves.add(new Leaf(strip, path(strips.get(strip), column.path())));
            }
        }
    }

    private static List<String> path(Strip strip, List<String> below) {
        List<String> path = new ArrayList<>();
        strip.heading().ifPresent(path::add);
        path.addAll(below);
        return path;
    }

    /**
     * The grid.
     *
     * @param table         the place of the table in the disclosure
     * @param columnNumbers the words before the numbers of the columns, where they are numbered
     */
    Grid build(int table, Optional<String> columnNumbers) {
        List<List<GridCell>> head = new ArrayList<>(HeadingTree.rows(leaves));
        columnNumbers.ifPresent(words -> head.add(numbers(words)));
        List<List<GridCell>> body = body(table);
        return new Grid(head, body, HeadingTree.widths(leaves, body, 1));
    }

    private List<GridCell> numbers(String words) {
        List<GridCell> row = new ArrayList<>();
        int column = 0;
        int number = 1;
        for (Strip strip : strips) {
            if (!strip.stubs().isEmpty()) {
                row.add(GridCell.spanning(words, column, strip.stubs().size(), 1, Role.COLUMN_NUMBER));
                column += strip.stubs().size();
            }
            for (int at = 0; at < strip.columns().size(); at++) {
                row.add(GridCell.of(Integer.toString(number++), column++, Role.COLUMN_NUMBER));
            }
        }
        return row;
    }

    /** A table without rows still shows one, blank, under its headings. */
    private List<List<GridCell>> body(int table) {
        int height =
                strips.stream().mapToInt(strip -> strip.rows().size()).max().orElse(0);
        List<List<GridCell>> body = new ArrayList<>();
        for (int at = 0; at < Math.max(1, height); at++) {
            List<GridCell> row = new ArrayList<>();
            for (Strip strip : strips) {
                Optional<Strip.Line> line =
                        at < strip.rows().size() ? strip.rows().get(at) : Optional.empty();
                line.ifPresentOrElse(present -> line(row, table, strip, present), () -> blank(row, strip));
            }
            body.add(row);
        }
        return body;
    }

    private static void line(List<GridCell> row, int table, Strip strip, Strip.Line line) {
        for (int stub = 0; stub < strip.stubs().size(); stub++) {
            row.add(GridCell.of(
                    line.stubs().get(stub), row.size(), strip.stubs().get(stub).role()));
        }
        for (Column column : strip.columns()) {
            Optional<Cell> cell = Optional.ofNullable(line.row().cells().get(column.key()));
            row.add(new GridCell(
                    cell.map(Cell::text).orElse(""),
                    row.size(),
                    1,
                    1,
                    cell.isPresent() ? Role.FIGURE : Role.NOTHING,
                    cell,
                    cell.map(present -> new CellAddress(table, line.index(), column.key()))));
        }
    }

    private static void blank(List<GridCell> row, Strip strip) {
        int columns = strip.stubs().size() + strip.columns().size();
        for (int column = 0; column < columns; column++) {
            row.add(GridCell.of("", row.size(), Role.NOTHING));
        }
    }
}

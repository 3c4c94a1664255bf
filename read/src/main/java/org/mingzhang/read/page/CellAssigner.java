package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Shares the glyphs of a page out among the cells of its grids and the lines outside them. */
final class CellAssigner {
    /** A complete figure: one that a line between columns must not cut, however its digits lie over the line. */
    private static final Pattern FIGURE = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?%?");

    /** Glyphs of one figure stand this close together, in ems. */
    private static final double ADJACENT = 0.2;

    private final List<GridShape> grids;
    private final List<List<List<Glyph>>> cells = new ArrayList<>();
    private final List<Glyph> outside = new ArrayList<>();

    /** Shares out glyphs that are given in the order they were drawn. */
    CellAssigner(List<GridShape> grids, List<Glyph> glyphs) {
        // A grid inside a cell of another takes what stands in it.
        this.grids = grids.stream()
                .sorted(Comparator.comparingDouble(grid -> grid.width() * grid.height()))
                .toList();
        for (GridShape grid : this.grids) {
            List<List<Glyph>> texts = new ArrayList<>(grid.areas().size());
            grid.areas().forEach(area -> texts.add(new ArrayList<>(4)));
            cells.add(texts);
        }
        List<Place> places = new ArrayList<>(glyphs.size());
        int start = 0;
        while (start < glyphs.size()) {
            int end = figureEnd(glyphs, start);
            places.addAll(Collections.nCopies(end - start, place(glyphs.subList(start, end))));
            start = end;
        }
        new OverflowingLines(this.grids, glyphs).settle(places);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            List<Glyph> home = place.equals(Place.OUTSIDE) ? outside : cell(place.grid(), place.area());
            home.add(glyphs.get(i));
        }
    }

    /** Where a glyph stands: the number of a grid and of a cell in it. */
    record Place(int grid, int area) {
        static final Place OUTSIDE = new Place(-1, -1);
    }

    /** The grids, smallest first. */
    List<GridShape> grids() {
        return grids;
    }

    /** The glyphs in a cell of the grid. */
    List<Glyph> cell(int grid, int area) {
        return cells.get(grid).get(area);
    }

    /** The glyphs in no grid. */
    List<Glyph> outside() {
        return outside;
    }

    private Place place(List<Glyph> glyphs) {
        Glyph first = glyphs.getFirst();
        if (glyphs.size() > 1) {
            return place((first.x() + glyphs.getLast().right()) / 2, first.centreY());
        }
        return first.direction() == Direction.SLANTED ? Place.OUTSIDE : place(first.centreX(), first.centreY());
    }

    private Place place(double x, double y) {
        for (int i = 0; i < grids.size(); i++) {
            GridShape grid = grids.get(i);
            if (grid.contains(x, y)) {
                return new Place(i, grid.areaAt(x, y));
            }
        }
        return Place.OUTSIDE;
    }

    /** The end of the complete figure that begins here and was shown at once; the next glyph where there is none. */
    private static int figureEnd(List<Glyph> glyphs, int start) {
        if (grown(glyphs, start) == start + 1) {
            return start + 1;
        }
        int end = grown(glyphs, start);
        StringBuilder text = new StringBuilder();
        glyphs.subList(start, end).forEach(glyph -> text.append(glyph.text()));
        return FIGURE.matcher(text).matches() ? end : start + 1;
    }

    private static int grown(List<Glyph> glyphs, int start) {
        Glyph before = glyphs.get(start);
        int end = start + 1;
        if (!figurePart(before)) {
            return end;
        }
        while (end < glyphs.size()) {
            Glyph next = glyphs.get(end);
            boolean together = figurePart(next)
                    && next.run() == before.run()
                    && next.y() == before.y()
                    && Math.abs(next.x() - before.right()) < ADJACENT * before.size();
            if (!together) {
                break;
            }
            before = next;
            end++;
        }
        return end;
    }

    private static boolean figurePart(Glyph glyph) {
        return glyph.direction() == Direction.EAST
                && glyph.text().length() == 1
                && "0123456789,.-%".indexOf(glyph.text().charAt(0)) >= 0;
    }

    /** The glyphs by direction, each list in the order given, the direction with the most first. */
    static List<List<Glyph>> byDirection(List<Glyph> glyphs) {
        List<List<Glyph>> lists = new ArrayList<>();
        Arrays.stream(Direction.values()).forEach(direction -> {
            List<Glyph> list = glyphs.stream()
                    .filter(glyph -> glyph.direction() == direction)
                    .toList();
            if (!list.isEmpty()) {
                lists.add(list);
            }
        });
        lists.sort(Comparator.comparingInt((List<Glyph> list) -> list.size()).reversed());
        return lists;
    }
}

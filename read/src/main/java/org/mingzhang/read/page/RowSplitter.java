package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Divides a row of a grid that holds many rows of print, as where a table has upright rules only. It does so only where
 * columns of whole figures show the rows, since the lines of a cell are otherwise one wrapped text.
 */
final class RowSplitter {
    /** So many figures one under the other are a column; two may be one figure wrapped. */
    private static final int LEAST_FIGURES = 3;

    /** So many columns agree on the rows. */
    private static final int LEAST_COLUMNS = 2;

    /** Baselines of one row agree within this part of a character's height. */
    private static final double SAME_BASELINE = 0.3;

    private static final Pattern FIGURE =
            Pattern.compile("[-−(（]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?[)）]?[%％]?|[-–—]{1,2}");

    private RowSplitter() {}

    /** The grid with such rows divided, or the same grid. */
    static GridShape split(GridShape grid, IntFunction<List<Glyph>> cells) {
        GridShape divided = grid;
        // From the last row up, so that the rows still to come keep their numbers.
        for (int row = grid.rows() - 1; row >= 0; row--) {
            Optional<List<TextLine>> lines = figureLines(grid, row, cells);
            if (lines.isPresent()) {
                divided = divided.withLines(row, between(lines.get()));
            }
        }
        return divided;
    }

    private static Optional<List<TextLine>> figureLines(GridShape grid, int row, IntFunction<List<Glyph>> cells) {
        List<List<TextLine>> columns = new ArrayList<>();
        for (int i = 0; i < grid.areas().size(); i++) {
            GridShape.Area area = grid.areas().get(i);
            if (area.row() > row || area.row() + area.rowSpan() <= row) {
                continue;
            }
            if (area.rowSpan() > 1) {
                return Optional.empty();
            }
            List<TextLine> lines = TextLine.of(cells.apply(i).stream()
                    .filter(glyph -> glyph.direction() == Direction.EAST)
                    .toList());
            if (lines.size() >= LEAST_FIGURES
                    && lines.stream()
                            .allMatch(line -> FIGURE.matcher(line.text()).matches())) {
                columns.add(lines);
            }
        }
        columns.sort((one, other) -> Integer.compare(other.size(), one.size()));
        if (columns.size() < LEAST_COLUMNS
                || !columns.stream().allMatch(column -> within(column, columns.getFirst()))) {
            return Optional.empty();
        }
        return Optional.of(columns.getFirst());
    }

    /** Whether every line of a column stands at the height of a line of the fullest column. */
    private static boolean within(List<TextLine> column, List<TextLine> fullest) {
        return column.stream().allMatch(line -> fullest.stream()
                .anyMatch(other ->
                        Math.abs(other.baseline() - line.baseline()) <= SAME_BASELINE * (line.bottom() - line.top())));
    }

    private static double[] between(List<TextLine> lines) {
        double[] ys = new double[lines.size() - 1];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = (lines.get(i).bottom() + lines.get(i + 1).top()) / 2;
        }
        return ys;
    }
}

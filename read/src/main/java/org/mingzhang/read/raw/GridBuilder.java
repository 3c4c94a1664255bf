package org.mingzhang.read.raw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.read.UnreadableException;

/** Puts the cells of a table in their places, row by row, where cells can take several rows and columns. */
public final class GridBuilder {
    private static final int COLUMNS = 1000;
    /** Places of one grid; a table of every department of a province has fewer. */
    private static final long PLACES = 2_000_000;

    private static final String TOO_LARGE =
            "其中的一张表超过 " + COLUMNS + " 栏或者 " + PLACES / 10_000 + " 万格，已拒绝读取。请检查文件是否损坏，或者拆分后再试。";

    private final List<RawCell> cells = new ArrayList<>();
    private final List<Origin> rows = new ArrayList<>();
    /** The row, by column, at which the cell ends that takes the place now. */
    private final int[] until = new int[COLUMNS];

    private int columns;

    /** A builder of one table. */
    public GridBuilder() {}

    /** Begins a row. */
    public void row(Origin origin) throws UnreadableException {
        rows.add(origin);
        if ((long) rows.size() * Math.max(columns, 1) > PLACES) {
            throw new UnreadableException(TOO_LARGE);
        }
    }

    /** The first column from the given one that no cell of an earlier row takes. */
    public int free(int from) {
        int column = from;
        while (column < COLUMNS && until[column] >= rows.size()) {
            column++;
        }
        return column;
    }

    /**
     * Adds a cell to the row that was begun last; it gives way to cells of earlier rows.
     *
     * @param column     its first column
     * @param columnSpan how many columns it wants
     * @param rowSpan    how many rows it wants; as many as there are if it is more
     * @param text       its words
     */
    public void cell(int column, int columnSpan, int rowSpan, String text) throws UnreadableException {
        if (column + columnSpan > COLUMNS) {
            throw new UnreadableException(TOO_LARGE);
        }
        int end = column + 1;
        while (end < column + columnSpan && until[end] < rows.size()) {
            end++;
        }
        int row = rows.size() - 1;
        Arrays.fill(until, column, end, (int) Math.min((long) row + rowSpan, Integer.MAX_VALUE));
        columns = Math.max(columns, end);
        cells.add(new RawCell(row, column, rowSpan, end - column, text, rows.getLast()));
    }

    /** The grid, its gaps filled with blank cells; empty where no cell has words. */
    public Optional<RawGrid> build() throws UnreadableException {
        if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
            return Optional.empty();
        }
        if ((long) rows.size() * columns > PLACES) {
            throw new UnreadableException(TOO_LARGE);
        }
        boolean[][] taken = new boolean[rows.size()][columns];
        List<RawCell> all = new ArrayList<>();
        boolean spans = false;
        for (RawCell cell : cells) {
            int down = Math.min(cell.rowSpan(), rows.size() - cell.row());
            for (int row = cell.row(); row < cell.row() + down; row++) {
                Arrays.fill(taken[row], cell.column(), cell.column() + cell.columnSpan(), true);
            }
            spans |= down > 1 || cell.columnSpan() > 1;
            all.add(new RawCell(cell.row(), cell.column(), down, cell.columnSpan(), cell.text(), cell.origin()));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    all.add(new RawCell(row, column, 1, 1, "", rows.get(row)));
                }
            }
        }
        all.sort(Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column));
        return Optional.of(new RawGrid(rows.size(), columns, spans, all, rows.getFirst()));
    }
}

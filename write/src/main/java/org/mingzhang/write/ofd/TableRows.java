package org.mingzhang.write.ofd;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.layout.Grid;
import org.mingzhang.write.layout.GridCell;
import org.mingzhang.write.paper.TableFit;
import org.mingzhang.write.text.Columns;
import org.mingzhang.write.text.LineBreaks;

/** The rows of a grid with their words broken into lines and their heights; in twentieths of a point. */
final class TableRows {
    /** What stands free at the left and at the right of the words of a cell. */
    static final int SIDE = TableFit.SIDE;
    /** The smallest type to which a table is set so that it stands on one page, in half points. */
    private static final int SMALL = 15;

    private final Grid grid;
    private final TableFit fit;
    private final Type type;
    private final int[] lefts;

    /**
     * The rows of a grid.
     *
     * @param room    how wide it may be
     * @param largest how large its type may be, in half points
     */
    private TableRows(Grid grid, int room, int largest) {
        this.grid = grid;
        fit = new TableFit(grid, room, largest);
        type = new Type(Typeface.SONG, fit.halfPoints() * 10, fit.line());
        lefts = new int[grid.widths().size() + 1];
        for (int column = 0; column < grid.widths().size(); column++) {
            lefts[column + 1] = lefts[column] + fit.columns().get(column);
        }
    }

    /**
     * The rows of a grid, in type as large as will do: smaller, but not small, where all rows then stand on the page.
     *
     * @param room how wide it may be
     * @param left how much of the page's height is left for it
     */
    static TableRows of(Grid grid, int room, int left) {
        TableRows largest = new TableRows(grid, room, TableFit.LARGEST);
        for (int size = largest.fit.halfPoints(); size >= SMALL; size--) {
            TableRows rows = new TableRows(grid, room, size);
            if (rows.height() <= left) {
                return rows;
            }
        }
        return largest;
    }

    private int height() {
        return head().height()
                + body(Integer.MAX_VALUE).stream().mapToInt(Band::height).sum();
    }

    /**
     * What is set together on one page: a row, or the whole head.
     *
     * @param height how high it is
     * @param blocks its cells
     */
    record Band(int height, List<Block> blocks) {
        Band {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A cell as it is set.
     *
     * @param left   from the left edge of the table
     * @param top    from the upper edge of the band
     * @param width  from frame to frame
     * @param height from frame to frame
     * @param role   what the cell is in the table
     * @param type   how its words are set
     * @param lines  its words
     */
    record Block(int left, int top, int width, int height, GridCell.Role role, Type type, List<String> lines) {
        Block {
            lines = List.copyOf(lines);
        }
    }

    /** The head as one band. */
    Band head() {
        int[] heights = heights();
        List<Block> blocks = new ArrayList<>();
        int top = 0;
        for (int row = 0; row < heights.length; row++) {
            for (GridCell cell : grid.head().get(row)) {
                int height = 0;
                for (int below = row; below < row + cell.rows(); below++) {
                    height += heights[below];
                }
                Type own = type(cell);
                blocks.add(block(cell, top, height, own, lines(cell, own)));
            }
            top += heights[row];
        }
        return new Band(top, blocks);
    }

    private int[] heights() {
        int[] heights = new int[grid.head().size()];
        for (int span = 1; span <= heights.length; span++) {
            for (int row = 0; row < heights.length; row++) {
                for (GridCell cell : grid.head().get(row)) {
                    if (cell.rows() == span) {
                        stretch(heights, row, cell);
                    }
                }
            }
        }
        return heights;
    }

    /** Makes the last of the rows that the cell spans higher until they hold its words. */
    private void stretch(int[] heights, int row, GridCell cell) {
        Type own = type(cell);
        int needed = height(lines(cell, own).size(), own);
        for (int above = row; above < row + cell.rows() - 1; above++) {
            needed -= heights[above];
        }
        int last = row + cell.rows() - 1;
        heights[last] = Math.max(heights[last], needed);
    }

    /**
     * The rows below the head. One that is higher than a page goes on in further bands.
     *
     * @param room how high a band may be
     */
    List<Band> body(int room) {
        int most = Math.max(1, (room - TableFit.PADDING) / type.line());
        List<Band> bands = new ArrayList<>();
        for (List<GridCell> row : grid.body()) {
            int lines = row.stream()
                    .mapToInt(cell -> lines(cell, type(cell)).size())
                    .max()
                    .orElse(1);
            for (int from = 0; from == 0 || from < lines; from += most) {
                bands.add(band(row, from, from + most));
            }
        }
        return bands;
    }

    private Band band(List<GridCell> row, int from, int to) {
        List<Block> blocks = new ArrayList<>();
        int height = height(1, type);
        for (GridCell cell : row) {
            List<String> lines = lines(cell, type(cell));
            height = Math.max(height, height(Math.clamp(lines.size() - from, 0, to - from), type(cell)));
        }
        for (GridCell cell : row) {
            List<String> lines = lines(cell, type(cell));
            List<String> part = lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()));
            blocks.add(block(cell, 0, height, type(cell), part));
        }
        return new Band(height, blocks);
    }

    private static int height(int lines, Type type) {
        return Math.max(1, lines) * type.line() + TableFit.PADDING;
    }

    private Block block(GridCell cell, int top, int height, Type own, List<String> lines) {
        return new Block(lefts[cell.column()], top, fit.width(cell), height, cell.role(), own, lines);
    }

    private List<String> lines(GridCell cell, Type own) {
        return LineBreaks.inside(Writable.text(cell.text()), own.halves(fit.width(cell) - 2 * SIDE));
    }

    /** Figures and codes are never broken: one that is too wide for its column is set smaller. */
    private Type type(GridCell cell) {
        boolean whole =
                switch (cell.role()) {
                    case FIGURE, CODE, COLUMN_NUMBER, NOTHING -> true;
                    case GROUP, HEADING, NAME, WORDS -> false;
                };
        int halves = Columns.width(cell.text());
        int room = fit.width(cell) - 2 * SIDE;
        if (!whole || type.width(cell.text()) <= room || halves == 0) {
            return type;
        }
        return new Type(type.face(), Math.max(1, room * 2 / halves), type.line());
    }
}

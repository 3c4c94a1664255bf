package org.mingzhang.write.paper;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.layout.Grid;
import org.mingzhang.write.layout.GridCell;
import org.mingzhang.write.text.Columns;

/** A grid fitted to the width of a page: size of type, widths of columns, heights of rows; in twentieths of a point. */
public final class TableFit {
    /** What stands free at the left and at the right of the words of a cell. */
    public static final int SIDE = 57;
    /** Above and below the words of a row, and its ruling. */
    public static final int PADDING = 70;

    /** The largest type, in half points. */
    public static final int LARGEST = 21;

    private static final int SMALLEST = 11;

    private final int halfPoints;
    private final List<Integer> columns;

    /**
     * A grid that is to stand on a page.
     *
     * @param room how wide it may be
     */
    public TableFit(Grid grid, int room) {
        this(grid, room, LARGEST);
    }

    /**
     * A grid whose type is to be no larger than that, in half points.
     *
     * @param room how wide it may be
     */
    public TableFit(Grid grid, int room, int largest) {
        int size = largest;
        while (size > SMALLEST && natural(grid, size) > room) {
            size--;
        }
        halfPoints = size;
        columns = columns(grid, size, room);
    }

    /** The size of the type in half points. */
    public int halfPoints() {
        return halfPoints;
    }

    /** The distance from line to line. */
    public int line() {
        return halfPoints * 13;
    }

    /** The widths of the columns, which fill the room. */
    public List<Integer> columns() {
        return columns;
    }

    /** How wide the columns of the cell are together. */
    public int width(GridCell cell) {
        return columns.subList(cell.column(), cell.column() + cell.columns()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How high a row is; cells that go on below it leave it as it is. */
    public int height(List<GridCell> row) {
        int lines = row.stream()
                .filter(cell -> cell.rows() == 1)
                .mapToInt(this::lines)
                .max()
                .orElse(1);
        return Math.max(1, lines) * line() + PADDING;
    }

    private int lines(GridCell cell) {
        int halves = Math.max(2, (width(cell) - 2 * SIDE) / (halfPoints * 5));
        int whole = halves - halves % 2;
        return (Columns.width(cell.text()) + whole - 1) / whole;
    }

    private static int natural(Grid grid, int size) {
        return grid.widths().stream().mapToInt(width -> wish(width, size)).sum();
    }

    /** A half character more than the words take, for type that runs wider than it should. */
    private static int wish(int halves, int size) {
        return (halves + 1) * size * 5 + 2 * SIDE;
    }

    private static List<Integer> columns(Grid grid, int size, int room) {
        int natural = natural(grid, size);
        List<Integer> columns = new ArrayList<>();
        int used = 0;
        for (int index = 0; index < grid.widths().size(); index++) {
            int left = room - used;
            int own = index == grid.widths().size() - 1
                    ? left
                    : (int) ((long) wish(grid.widths().get(index), size) * room / natural);
            columns.add(own);
            used += own;
        }
        return columns;
    }
}

package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a grid and which of its places are one cell, in the page's reading frame. */
final class GridShape {
    /** A cell: its first row and column and how many it takes. */
    record Area(int row, int column, int rowSpan, int columnSpan) {}

    private final double[] xs;
    private final double[] ys;
    private final int[] areaOf;
    private final List<Area> areas;

    private GridShape(double[] xs, double[] ys, int[] areaOf, List<Area> areas) {
        this.xs = xs;
        this.ys = ys;
        this.areaOf = areaOf;
        this.areas = areas;
    }

    /**
     * A grid from its lines and the pieces of them that are there.
     *
     * @param xs    the upright lines, left to right, at least two
     * @param ys    the level lines, top to bottom, at least two
     * @param above whether there is a line above a place, by row and column; the row after the last is the lower edge
     * @param left  whether there is a line left of a place, by row and column; the column after the last is the right edge
     */
    static GridShape of(double[] xs, double[] ys, Side above, Side left) {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        Groups groups = new Groups(rows * columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int place = row * columns + column;
                if (row > 0 && !above.drawn(row, column)) {
                    groups.join(place, place - columns);
                }
                if (column > 0 && !left.drawn(row, column)) {
                    groups.join(place, place - 1);
                }
            }
        }
        return squared(xs, ys, withoutOutside(groups, rows, columns, above, left));
    }

    /**
     * The groups without what lies beside a table whose rows are not all of one width: it is open at the edge, is no
     * rectangle, and no cell. Squared like one it would take in the cells that it lies around.
     */
    private static Groups withoutOutside(Groups groups, int rows, int columns, Side above, Side left) {
        int[][] bounds = new int[rows * columns][];
        int[] sizes = new int[rows * columns];
        boolean[] open = new boolean[rows * columns];
        for (int place = 0; place < rows * columns; place++) {
            int root = groups.root(place);
            int row = place / columns;
            int column = place % columns;
            widen(bounds, root, row, column);
            sizes[root]++;
            open[root] |= row == 0 && !above.drawn(0, column)
                    || row == rows - 1 && !above.drawn(rows, column)
                    || column == 0 && !left.drawn(row, 0)
                    || column == columns - 1 && !left.drawn(row, columns);
        }
        Groups cells = new Groups(rows * columns);
        for (int place = 0; place < rows * columns; place++) {
            int root = groups.root(place);
            int[] box = bounds[root];
            boolean rectangle = (box[2] - box[0] + 1) * (box[3] - box[1] + 1) == sizes[root];
            if (rectangle || !open[root]) {
                cells.join(root, place);
            }
        }
        return cells;
    }

    private static void widen(int[][] bounds, int root, int row, int column) {
        int[] box = bounds[root];
        if (box == null) {
            bounds[root] = new int[] {row, column, row, column};
        } else {
            box[1] = Math.min(box[1], column);
            box[2] = Math.max(box[2], row);
            box[3] = Math.max(box[3], column);
        }
    }

    /** Whether a side of a place is drawn. */
    @FunctionalInterface
    interface Side {
        boolean drawn(int row, int column);
    }

    /** Makes every group a rectangle, so that each place belongs to exactly one cell. */
    private static GridShape squared(double[] xs, double[] ys, Groups groups) {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        int[][] bounds = new int[rows * columns][];
        boolean changed = true;
        while (changed) {
            changed = false;
            Arrays.fill(bounds, null);
            for (int place = 0; place < rows * columns; place++) {
                widen(bounds, groups.root(place), place / columns, place % columns);
            }
            for (int[] box : bounds) {
                if (box != null && (box[0] < box[2] || box[1] < box[3])) {
                    changed |= fill(box, columns, groups);
                }
            }
        }
        List<Area> areas = new ArrayList<>();
        int[] areaOf = new int[rows * columns];
        int[] areaOfRoot = new int[rows * columns];
        Arrays.fill(areaOfRoot, -1);
        for (int place = 0; place < rows * columns; place++) {
            int root = groups.root(place);
            if (areaOfRoot[root] < 0) {
                int[] box = bounds[root];
                areaOfRoot[root] = areas.size();
                areas.add(new Area(box[0], box[1], box[2] - box[0] + 1, box[3] - box[1] + 1));
            }
            areaOf[place] = areaOfRoot[root];
        }
        return new GridShape(xs, ys, areaOf, List.copyOf(areas));
    }

    private static boolean fill(int[] box, int columns, Groups groups) {
        boolean changed = false;
        int first = box[0] * columns + box[1];
        for (int row = box[0]; row <= box[2]; row++) {
            for (int column = box[1]; column <= box[3]; column++) {
                changed |= groups.join(first, row * columns + column);
            }
        }
        return changed;
    }

    /** The same grid with more level lines through a row in which no cell is merged with another row's. */
    GridShape withLines(int row, double[] more) {
        int added = more.length;
        double[] all = new double[ys.length + added];
        System.arraycopy(ys, 0, all, 0, row + 1);
        System.arraycopy(more, 0, all, row + 1, added);
        System.arraycopy(ys, row + 1, all, row + 1 + added, ys.length - row - 1);
        return of(
                xs,
                all,
                (below, column) -> {
                    boolean inside = below > row && below <= row + added || below == 0 || below == rows() + added;
                    int old = below <= row ? below : below - added;
                    return inside || areaOf[old * columns() + column] != areaOf[(old - 1) * columns() + column];
                },
                (at, column) -> {
                    int old = at <= row ? at : Math.max(row, at - added);
                    return column == 0
                            || column == columns()
                            || areaOf[old * columns() + column] != areaOf[old * columns() + column - 1];
                });
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    /** The cells by row, then column. */
    List<Area> areas() {
        return areas;
    }

    double left() {
        return xs[0];
    }

    double right() {
        return xs[xs.length - 1];
    }

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }

    double left(Area area) {
        return xs[area.column];
    }

    double right(Area area) {
        return xs[area.column + area.columnSpan];
    }

    double top(Area area) {
        return ys[area.row];
    }

    double bottom(Area area) {
        return ys[area.row + area.rowSpan];
    }

    double width() {
        return right() - left();
    }

    double height() {
        return bottom() - top();
    }

    boolean contains(double x, double y) {
        return x >= left() && x <= right() && y >= top() && y <= bottom();
    }

    /** The index of the cell at a point inside the grid. */
    int areaAt(double x, double y) {
        return areaOf[interval(ys, y) * columns() + interval(xs, x)];
    }

    private static int interval(double[] lines, double at) {
        int found = Arrays.binarySearch(lines, at);
        int index = found >= 0 ? found : -found - 2;
        return Math.clamp(index, 0, lines.length - 2);
    }
}

package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables that no rules divide into columns: runs of lines whose figures stand in columns. Text that happens to
 * stand in columns is worse taken for a table than a table for text, so what is not clearly a table is left alone.
 */
final class AlignedTables {
    /** A table without rules has at least this many lines with three columns or more. */
    private static final int LEAST_LINES = 4;

    private static final int LEAST_COLUMNS = 3;

    /** So many columns hold figures; one alone may be the page numbers of a table of contents. */
    private static final int LEAST_FIGURE_COLUMNS = 2;

    /** A column is one of figures when this part of its entries are. */
    private static final double MOSTLY = 0.6;

    /** Lines of one table are at most this far apart, in line heights. */
    private static final double NEAR = 2.5;

    /** A line this much closer to the one above than lines usually are goes on with its row. */
    private static final double CLOSER = 0.8;

    /** Header lines taken above a table that no rule frames. */
    private static final int HEADER_LINES = 3;

    /** Rules of one table begin and end within this many points of each other. */
    private static final double SAME_EXTENT = 6;

    /** A line with its stretches. */
    private record Row(TextLine line, List<Segment> segments) {
        boolean body() {
            return segments.size() >= 2 && segments.stream().anyMatch(Segment::figure);
        }
    }

    /** A column's extent. */
    private record Column(double left, double right) {}

    private AlignedTables() {}

    /**
     * The tables among the lines.
     *
     * @param lines the lines outside ruled grids, top to bottom
     * @param level the level rules outside ruled grids, by place
     */
    static List<GridShape> find(List<TextLine> lines, List<Rule> level) {
        List<Row> rows =
                lines.stream().map(line -> new Row(line, Segment.of(line))).toList();
        List<GridShape> found = new ArrayList<>();
        int start = 0;
        while (start < rows.size()) {
            int end = runEnd(rows, start);
            GridShape grid = end - start < LEAST_LINES ? null : grid(rows, start, end, level);
            if (grid == null) {
                start++;
            } else {
                found.add(grid);
                start = end;
            }
        }
        return found;
    }

    /** The end of the run of table lines that begins here; a single line of words may stand between two of figures. */
    private static int runEnd(List<Row> rows, int start) {
        if (!rows.get(start).body()) {
            return start;
        }
        int end = start + 1;
        int last = start;
        while (end < rows.size() && near(rows.get(end - 1), rows.get(end))) {
            if (rows.get(end).body()) {
                last = end;
            } else if (rows.get(end).segments.size() > 1 || end - last > 1) {
                break;
            }
            end++;
        }
        return last + 1;
    }

    private static boolean near(Row above, Row below) {
        double height = above.line.bottom() - above.line.top();
        return below.line.top() - above.line.bottom() <= NEAR * height;
    }

    private static @Nullable GridShape grid(List<Row> rows, int start, int end, List<Rule> level) {
        List<Row> body = rows.subList(start, end);
        List<Column> columns = columns(body);
        long full = body.stream()
                .filter(row -> row.segments.size() >= LEAST_COLUMNS)
                .count();
        long figures = columns.stream().filter(column -> figures(column, body)).count();
        if (full < LEAST_LINES || columns.size() < LEAST_COLUMNS || figures < LEAST_FIGURE_COLUMNS) {
            return null;
        }
        int first = headerStart(rows, start, columns.size(), level);
        List<Row> all = rows.subList(first, end);
        int header = start - first;
        double[] xs = boundaries(columns, all);
        double[] ys = separators(all, header);
        return GridShape.of(
                xs,
                ys,
                (row, column) -> true,
                (row, column) -> row >= header
                        || all.get(row).segments.stream()
                                .noneMatch(segment -> segment.left() < xs[column] && segment.right() > xs[column]));
    }

    /** The columns: the stretches of all lines laid over each other. */
    private static List<Column> columns(List<Row> body) {
        List<Segment> sorted = body.stream()
                .flatMap(row -> row.segments.stream())
                .sorted(Comparator.comparingDouble(Segment::left))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (Segment segment : sorted) {
            if (!columns.isEmpty() && segment.left() <= columns.getLast().right) {
                Column last = columns.removeLast();
                columns.add(new Column(last.left, Math.max(last.right, segment.right())));
            } else {
                columns.add(new Column(segment.left(), segment.right()));
            }
        }
        return columns;
    }

    private static boolean figures(Column column, List<Row> body) {
        List<Segment> entries = body.stream()
                .flatMap(row -> row.segments.stream())
                .filter(segment -> segment.left() >= column.left && segment.right() <= column.right)
                .toList();
        long figures = entries.stream().filter(Segment::figure).count();
        return figures >= LEAST_COLUMNS && figures >= MOSTLY * entries.size();
    }

    /** The first line of the header: all below the rule that tops the table, or lines that have columns too. */
    private static int headerStart(List<Row> rows, int start, int columns, List<Rule> level) {
        double bodyTop = rows.get(start).line.top();
        List<Rule> over = level.stream().filter(rule -> rule.at() < bodyTop).toList();
        if (!over.isEmpty()) {
            Rule nearest = over.getLast();
            double top = over.stream()
                    .filter(rule -> sameExtent(rule, nearest))
                    .mapToDouble(Rule::at)
                    .min()
                    .orElseThrow();
            int first = start;
            while (first > 0
                    && rows.get(first - 1).line.baseline() > top
                    && near(rows.get(first - 1), rows.get(first))) {
                first--;
            }
            return first;
        }
        int first = start;
        while (first > 0
                && start - first < HEADER_LINES
                && rows.get(first - 1).segments.size() >= Math.max(LEAST_COLUMNS, columns / 2)
                && near(rows.get(first - 1), rows.get(first))) {
            first--;
        }
        return first;
    }

    private static boolean sameExtent(Rule one, Rule other) {
        return Math.abs(one.from() - other.from()) <= SAME_EXTENT && Math.abs(one.to() - other.to()) <= SAME_EXTENT;
    }

    private static double[] boundaries(List<Column> columns, List<Row> rows) {
        double[] xs = new double[columns.size() + 1];
        double[] ends = rows.stream()
                .flatMap(row -> row.segments.stream())
                .flatMapToDouble(segment -> DoubleStream.of(segment.left(), segment.right()))
                .toArray();
        xs[0] = Arrays.stream(ends).min().orElseThrow();
        xs[columns.size()] = Arrays.stream(ends).max().orElseThrow();
        for (int i = 1; i < columns.size(); i++) {
            xs[i] = (columns.get(i - 1).right + columns.get(i).left) / 2;
        }
        return xs;
    }

    /** The lines between rows: half way between two lines of text, but none above the second line of a wrapped name. */
    private static double[] separators(List<Row> rows, int header) {
        double[] pitches = new double[rows.size()];
        for (int i = 1; i < rows.size(); i++) {
            pitches[i] = rows.get(i).line.baseline() - rows.get(i - 1).line.baseline();
        }
        double[] sorted = pitches.clone();
        Arrays.sort(sorted);
        double usual = sorted[(sorted.length + 1) / 2];
        List<Double> ys = new ArrayList<>();
        ys.add(rows.getFirst().line.top());
        for (int i = 1; i < rows.size(); i++) {
            boolean wrapped = i > header
                    && rows.get(i).segments.size() == 1
                    && !rows.get(i).body()
                    && pitches[i] < CLOSER * usual;
            if (!wrapped) {
                ys.add((rows.get(i - 1).line.bottom() + rows.get(i).line.top()) / 2);
            }
        }
        ys.add(rows.getLast().line.bottom());
        return ys.stream().mapToDouble(Double::doubleValue).toArray();
    }
}

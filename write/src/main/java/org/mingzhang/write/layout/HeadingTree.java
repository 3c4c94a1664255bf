package org.mingzhang.write.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.layout.GridCell.Role;
import org.mingzhang.write.text.Columns;

/** The headings over columns as rows of cells: neighbours that share a heading share its cell. */
final class HeadingTree {
    /** No name or words make a column wider than this; they wrap. */
    private static final int WIDEST = 34;
    /** No heading makes a column wider than this; it wraps. */
    private static final int WIDEST_HEADING = 12;

    private static final int NARROWEST = 4;

    private HeadingTree() {}

    /**
     * A column.
     *
     * @param strip which of the things printed beside each other it is of; these share no heading
     * @param path  the headings over it, from the outermost
     */
    record Leaf(int strip, List<String> path) {
        /** Whether a heading at that depth, and all above it, stands over both. */
        boolean shares(Leaf other, int level) {
            return strip == other.strip
                    && path.size() > level + 1
                    && other.path.size() > level + 1
                    && path.subList(0, level + 1).equals(other.path.subList(0, level + 1));
        }
    }

    static List<List<GridCell>> rows(List<Leaf> leaves) {
        int depth = leaves.stream().mapToInt(leaf -> leaf.path().size()).max().orElse(1);
        List<List<GridCell>> rows = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            rows.add(row(leaves, level, depth));
        }
        return rows;
    }

    private static List<GridCell> row(List<Leaf> leaves, int level, int depth) {
        List<GridCell> row = new ArrayList<>();
        int from = 0;
        while (from < leaves.size()) {
            Leaf leaf = leaves.get(from);
            int to = from + 1;
            while (to < leaves.size() && leaf.shares(leaves.get(to), level)) {
                to++;
            }
            if (level < leaf.path().size()) {
                boolean last = level == leaf.path().size() - 1;
                row.add(GridCell.spanning(
                        leaf.path().get(level),
                        from,
                        to - from,
                        last ? depth - level : 1,
                        last ? Role.HEADING : Role.GROUP));
            }
            from = to;
        }
        return row;
    }

    /**
     * How wide the columns wish to be, in half characters.
     *
     * @param lines on how many lines a heading may stand, so that it does not take the room of the words below it
     */
    static List<Integer> widths(List<Leaf> leaves, List<List<GridCell>> body, int lines) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < leaves.size(); column++) {
            int at = column;
            int words = body.stream()
                    .mapToInt(row -> Columns.width(row.get(at).text()))
                    .max()
                    .orElse(0);
            List<String> path = leaves.get(column).path();
            int heading = path.isEmpty() ? 0 : Columns.width(path.getLast());
            int headed = Math.min(Math.ceilDiv(heading, lines), WIDEST_HEADING);
            widths.add(Math.max(NARROWEST, Math.max(Math.min(words, WIDEST), headed)));
        }
        return widths;
    }
}

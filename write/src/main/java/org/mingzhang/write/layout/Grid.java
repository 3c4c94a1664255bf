package org.mingzhang.write.layout;

import java.util.List;

/**
 * A table as it is printed: every row holds the cells that begin in it, from the left.
 *
 * @param head   the rows of headings, which every page repeats
 * @param body   the rows below
 * @param widths how wide each column wishes to be, in half characters
 */
public record Grid(List<List<GridCell>> head, List<List<GridCell>> body, List<Integer> widths) {
    /** What stands between the words of neighbouring cells, in half characters. */
    private static final int GAP = 2;

    public Grid {
        head = head.stream().map(List::copyOf).toList();
        body = body.stream().map(List::copyOf).toList();
        widths = List.copyOf(widths);
    }

    /** How wide the grid wishes to be, in half characters. */
    public int width() {
        return widths.stream().mapToInt(width -> width + GAP).sum();
    }
}

package org.mingzhang.read.pdf;

/** The bounds of what only PDF has; see also {@link org.mingzhang.read.page.PageLimits}. */
final class Limits {
    /** Levels of the page tree; balanced trees of 5,000 pages have fewer than 20. */
    static final int PAGE_TREE_DEPTH = 200;

    /** Nodes of the page tree that are looked at, pages and folders together. */
    static final int PAGE_TREE_NODES = 200_000;

    private Limits() {}
}

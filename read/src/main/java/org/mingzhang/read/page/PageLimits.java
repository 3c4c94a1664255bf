package org.mingzhang.read.page;

/** The bounds that keep a hostile or broken file from taking all memory or time. All are far above real documents. */
public final class PageLimits {
    /** Pages read of one file; the largest published budget volumes have some 2,000. */
    public static final int PAGES = 5000;

    /** Drawings within drawings. */
    public static final int NESTING = 24;

    /** Operators and glyphs of one page; a dense table page has about 20,000. */
    static final long PAGE_WORK = 2_000_000;

    /** Operators and glyphs of one file. */
    static final long FILE_WORK = 100_000_000;

    /** Straight strokes and thin bars of one page; a page that draws more is a drawing, not a table. */
    public static final int PAGE_RULES = 60_000;

    /** Rules of one direction left after joining the pieces. */
    static final int JOINED_RULES = 4_000;

    /** Corners kept of one shape; tables are drawn with far simpler ones. */
    static final int SHAPE_CORNERS = 2_000;

    /** Places of one grid: rows times columns. */
    static final int GRID_PLACES = 400_000;

    private PageLimits() {}
}

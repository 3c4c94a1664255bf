package org.mingzhang.write.paper;

/** A page of A4 with the margins of official documents (GB/T 9704), upright or on its side; in twentieths of a point. */
public enum Page {
    /** Higher than wide. */
    UPRIGHT(11906, 16838, 2098, 1474, 1984, 1588),
    /** Wider than high, for wide tables. */
    ON_ITS_SIDE(16838, 11906, 1588, 1418, 1474, 1418);

    private final int width;
    private final int height;
    private final int top;
    private final int right;
    private final int bottom;
    private final int left;

    Page(int width, int height, int top, int right, int bottom, int left) {
        this.width = width;
        this.height = height;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.left = left;
    }

    /** The width of the paper. */
    public int width() {
        return width;
    }

    /** The height of the paper. */
    public int height() {
        return height;
    }

    /** The upper margin. */
    public int top() {
        return top;
    }

    /** The right margin. */
    public int right() {
        return right;
    }

    /** The lower margin. */
    public int bottom() {
        return bottom;
    }

    /** The left margin. */
    public int left() {
        return left;
    }

    /** Between the margins, across. */
    public int across() {
        return width - left - right;
    }

    /** Between the margins, down. */
    public int down() {
        return height - top - bottom;
    }
}

package org.mingzhang.write.docx;

/** A page of A4 with the margins of official documents (GB/T 9704), upright or on its side; in twentieths of a point. */
enum Page {
    UPRIGHT(11906, 16838, 2098, 1474, 1984, 1588),
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

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int top() {
        return top;
    }

    int right() {
        return right;
    }

    int bottom() {
        return bottom;
    }

    int left() {
        return left;
    }

    /** Between the margins, across. */
    int across() {
        return width - left - right;
    }

    /** Between the margins, down. */
    int down() {
        return height - top - bottom;
    }
}

package org.mingzhang.write.ofd;

import org.mingzhang.write.text.Columns;

/**
 * How a line is set, in twentieths of a point.
 *
 * @param face the font
 * @param size the height of its characters
 * @param line the distance from line to line
 */
record Type(Typeface face, int size, int line) {
    /** How far the characters of these fonts reach above the line that they stand on, in hundredths of their height. */
    private static final int ASCENT = 88;

    /** How many half characters stand side by side in that room, at least one whole. */
    int halves(int room) {
        return Math.max(2, room * 2 / size);
    }

    /** How wide the words are. */
    int width(String words) {
        return Columns.width(words) * size / 2;
    }

    /** How far the characters reach above what they stand on. */
    int ascent() {
        return size * ASCENT / 100;
    }

    /** Where characters stand in a line that begins at the top. */
    int baseline(int top) {
        return top + (line - size) / 2 + ascent();
    }
}

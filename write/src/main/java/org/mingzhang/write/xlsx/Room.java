package org.mingzhang.write.xlsx;

import java.util.Collections;
import java.util.List;
import org.mingzhang.write.text.Columns;
import org.mingzhang.write.text.LineBreaks;

/**
 * How wide columns and how high rows are in which words stand whole: programs do not make a row higher for words that
 * wrap when they print a workbook, and what has no room is not printed.
 */
final class Room {
    /** The distance from line to line of the workbook's type of 11 points, in Chinese fonts, in points. */
    private static final int LINE = 16;

    /** Above and below the lines. */
    private static final int PADDING = 4;

    /** The highest row that a workbook can have, in points. */
    private static final int HIGHEST = 409;

    /** Widths are in figures of the standard font, which are narrower than half a Chinese character. */
    private static final double HALVES = 0.95;

    /** Figures and Latin words of a font that stands in for the standard one are so much wider. */
    private static final double STAND_IN = 1.15;

    private static final int WIDER = 10;

    /** The widest column that a workbook can have. */
    private static final int WIDEST = 255;

    private Room() {}

    /** How many lines the text takes at most in columns that are so wide together. */
    static int lines(String text, double width) {
        return text.lines().mapToInt(line -> linesOf(line, width)).sum();
    }

    private static int linesOf(String text, double width) {
        int halves = (int) (width * HALVES);
        long narrow = text.codePoints()
                .filter(c -> Columns.width(Character.toString(c)) == 1)
                .count();
        double widest = Columns.width(text) + narrow * (STAND_IN - 1);
        return widest <= halves
                ? 1
                : LineBreaks.inside(text, Math.max(2, (int) (halves / STAND_IN)))
                        .size();
    }

    /** The heights of the rows that so many lines take together, in points: as many as no row is too high. */
    static List<Integer> heights(int lines) {
        int whole = lines * LINE + PADDING;
        int rows = Math.ceilDiv(whole, HIGHEST);
        return Collections.nCopies(rows, Math.ceilDiv(whole, rows));
    }

    /** The height of a row with so many lines, in points. */
    static int height(int lines) {
        return Math.min(HIGHEST, lines * LINE + PADDING);
    }

    /** That width, or as far as a column can be so wide the one in which the highest row holds the text. */
    static int width(String text, int least) {
        int width = least;
        while (width < WIDEST && lines(text, width) * LINE + PADDING > HIGHEST) {
            width += WIDER;
        }
        return Math.min(width, WIDEST);
    }
}

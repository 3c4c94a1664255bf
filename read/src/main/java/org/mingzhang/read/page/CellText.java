package org.mingzhang.read.page;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.read.raw.Characters;

/** Joins the lines of a cell: words, wrapped figures, Chinese text. */
final class CellText {
    /** The blank that word processors leave at each side of a cell, in points: 0.19 cm. */
    private static final double PADDING = 5.4;

    /** A figure at the end of a line that cannot end there: a group of thousands is begun and not complete. */
    private static final Pattern UNFINISHED = Pattern.compile("(?:.*[^\\d,.])?\\d{1,3}(?:,\\d{3})*,\\d{0,2}|.*\\d[.]");

    /** What cannot begin a figure, so that it goes on from the line above. */
    private static final Pattern CONTINUATION = Pattern.compile("[.,%％]\\d*.*|,\\d{3}.*");

    private CellText() {}

    /**
     * The words of a cell.
     *
     * @param lines of the cell, top to bottom
     * @param width of the cell, in points
     */
    static String join(List<TextLine> lines, double width) {
        StringBuilder out = new StringBuilder();
        TextLine above = null;
        for (TextLine line : lines) {
            String text = line.text();
            if (above != null && blankBetween(out, text, full(above, line, width))) {
                out.append(' ');
            }
            out.append(text);
            above = line;
        }
        return out.toString();
    }

    /** Whether a line had no room for the next one's first character. */
    private static boolean full(TextLine line, TextLine next, double width) {
        return line.right() - line.left() + next.glyphs().getFirst().advance() > width - 2 * PADDING;
    }

    /**
     * Whether a blank stands between two lines of a cell.
     *
     * @param full whether the upper line fills the cell, so that it may have been broken inside a word
     */
    static boolean blankBetween(CharSequence upper, String lower, boolean full) {
        if (upper.isEmpty() || lower.isEmpty()) {
            return false;
        }
        int last = Character.codePointBefore(upper, upper.length());
        int first = lower.codePointAt(0);
        if (Characters.wide(last) || Characters.wide(first)) {
            return false;
        }
        boolean figures = figurePart(last) && figurePart(first);
        if (figures) {
            return !full
                    && !UNFINISHED.matcher(upper).matches()
                    && !CONTINUATION.matcher(lower).matches();
        }
        if (figurePart(last) && (first == '%' || first == ')')) {
            return false;
        }
        return last != '-' || !Character.isDigit(first);
    }

    private static boolean figurePart(int c) {
        return (c >= '0' && c <= '9') || c == ',' || c == '.';
    }
}

package org.mingzhang.write.docx;

/**
 * Into how many lines words are broken: Chinese characters are as wide as high, figures half of that, the other signs as
 * Times New Roman has them, with the quarter that Word puts between Chinese and Latin.
 */
final class BodyLines {
    /** Thousandths of the size of the type. */
    private static final int FULL = 1000;

    private static final int DIGIT = 500;
    private static final int QUARTER = 250;
    private static final int THIRD = 333;
    private static final int PERCENT = 833;
    private static final int CAPITAL = 680;
    private static final int SMALL = 450;
    /** Marks that may stand beyond the end of a line, so that none begins with them. */
    private static final String CLOSING = "，。、；：！？”’）》】";

    private BodyLines() {}

    /**
     * The lines of a paragraph.
     *
     * @param text   its words
     * @param indent how far its first line is set in
     * @param room   the width of the page between its margins
     * @param em     the size of the type, in the same unit as the others
     */
    static int count(String text, int indent, int room, int em) {
        long width = (long) room * FULL / em;
        long used = (long) indent * FULL / em;
        int lines = 1;
        int index = 0;
        boolean latinBefore = false;
        while (index < text.length()) {
            int end = text.offsetByCodePoints(index, 1);
            boolean latin = isLatin(text.charAt(index));
            while (latin && end < text.length() && isLatin(text.charAt(end))) {
                end++;
            }
            int own = width(text, index, end);
            boolean touches = index > 0 && latin != latinBefore && joins(text, index);
            int between = touches ? QUARTER : 0;
            if (used + between + own > width && CLOSING.indexOf(text.charAt(index)) < 0) {
                lines++;
                used = 0;
                between = 0;
            }
            used += between + own;
            latinBefore = latin;
            index = end;
        }
        return lines;
    }

    /** Only between a Chinese character and a letter or figure, not beside blanks and marks. */
    private static boolean joins(String text, int index) {
        return Character.isLetterOrDigit(text.charAt(index - 1)) && Character.isLetterOrDigit(text.charAt(index));
    }

    /** What stands between blanks in Latin type is not broken. */
    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x80;
    }

    private static int width(String text, int from, int to) {
        return text.substring(from, to).codePoints().map(BodyLines::width).sum();
    }

    private static int width(int c) {
        if (c >= 0x80) {
            return FULL;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? CAPITAL : SMALL;
        }
        return switch (c) {
            case ' ', '.', ',', ';', ':' -> QUARTER;
            case '%' -> PERCENT;
            case '(', ')', '-', '[', ']', '/' -> THIRD;
            default -> DIGIT;
        };
    }
}

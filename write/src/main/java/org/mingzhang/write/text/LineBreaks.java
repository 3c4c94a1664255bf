package org.mingzhang.write.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words into lines. Figures and Latin words stay whole where a line can hold them; no line ends with a mark that
 * opens or begins with one that closes: that stands beyond the end where it may, or takes the character before along.
 */
public final class LineBreaks {
    private static final String CLOSING = "，。、；：！？”’）》】";
    private static final String OPENING = "“‘（《【";

    private final int room;
    private final boolean hanging;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private LineBreaks(int room, int indent, boolean hanging) {
        this.room = room;
        this.hanging = hanging;
        this.used = indent;
    }

    /**
     * The lines of text beside which there is a margin, none of them blank; no line for blank words.
     *
     * @param text   the words
     * @param room   how many half characters a line holds
     * @param indent how many of them stay free before the first line
     */
    public static List<String> of(String text, int room, int indent) {
        return of(text, new LineBreaks(room, indent, true));
    }

    /** The lines of words in a frame of so many half characters, beyond which nothing may stand. */
    public static List<String> inside(String text, int room) {
        return of(text, new LineBreaks(room, 0, false));
    }

    private static List<String> of(String text, LineBreaks breaks) {
        int from = 0;
        while (from < text.length()) {
            int to = tokenEnd(text, from);
            breaks.add(text.substring(from, to));
            from = to;
        }
        breaks.end();
        return breaks.lines;
    }

    private static int tokenEnd(String text, int from) {
        int end = text.offsetByCodePoints(from, 1);
        if (isLatin(text.charAt(from))) {
            while (end < text.length() && isLatin(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /** What stands between blanks in Latin type is not broken. */
    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x80;
    }

    private void add(String token) {
        int width = Columns.width(token);
        boolean fits = used + width <= room || hanging && CLOSING.contains(token);
        if (fits || line.isEmpty() && token.codePointCount(0, token.length()) == 1) {
            append(token, width);
        } else if (!line.isEmpty()) {
            String along = along(token);
            end();
            append(along, Columns.width(along));
            add(token);
        } else {
            int part = token.offsetByCodePoints(0, Math.clamp(room - used, 1, token.length() - 1));
            append(token.substring(0, part), part);
            end();
            add(token.substring(part));
        }
    }

    private void append(String token, int width) {
        line.append(token);
        used += width;
    }

    /** Takes from the end of the line what may not stand there before the token, if anything else stands on it. */
    private String along(String token) {
        int from = line.length();
        if (CLOSING.contains(token)) {
            from = line.offsetByCodePoints(from, -1);
        }
        while (from > 0 && OPENING.indexOf(line.charAt(from - 1)) >= 0) {
            from--;
        }
        String words = from == 0 ? "" : line.substring(from);
        line.setLength(line.length() - words.length());
        return words;
    }

    private void end() {
        String words = line.toString().strip();
        if (!words.isEmpty()) {
            lines.add(words);
        }
        line.setLength(0);
        used = 0;
    }
}

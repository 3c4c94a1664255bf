package org.mingzhang.read.raw;

import java.util.List;

/** Joins the lines of a cell whose source says where they break. */
public final class CellWords {
    private CellWords() {}

    /** The lines as one, with a blank between words and figures and none beside a Chinese character; blank ones left out. */
    public static String join(List<String> lines) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            String words = Characters.mend(line).strip();
            if (!out.isEmpty() && !words.isEmpty()) {
                boolean wide =
                        Characters.wide(out.codePointBefore(out.length())) || Characters.wide(words.codePointAt(0));
                out.append(wide ? "" : " ");
            }
            out.append(words);
        }
        return out.toString();
    }
}

package org.mingzhang.audit.document;

import java.text.Normalizer;
import java.util.Collection;
import org.mingzhang.disclosure.Section;

/** How titles are compared and called. */
final class Names {
    private static final String QUOTES = "[\"“”'‘’]";
    private static final String YEAR = "(?:19|20)\\d{2}年度?";

    private Names() {}

    /** The words without blanks, in half-width signs. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** The title without year, quotation marks and the words that titles have or have not. */
    static String core(String title, Collection<String> noise) {
        String core = bare(title).replaceAll(QUOTES, "").replaceAll(YEAR, "");
        for (String word : noise) {
            core = core.replace(bare(word), "");
        }
        return core;
    }

    /** What a section is called. */
    static String of(Section section) {
        if (section.no().isEmpty()) {
            return section.title();
        }
        return section.no() + (section.no().startsWith("第") ? " " : "、") + section.title();
    }

    /** How much of the longer one has in common with the other, in order, in hundredths. */
    static int likeness(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int[][] common = new int[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                common[i][j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return 100 * common[one.length()][other.length()] / Math.max(one.length(), other.length());
    }
}

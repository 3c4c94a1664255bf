package org.mingzhang.audit.document;

import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;
import org.mingzhang.disclosure.Section;

/** How titles are compared and called. */
final class Names {
    private static final Pattern QUOTES_AND_YEAR = Pattern.compile("[\"“”'‘’]|(?:19|20)\\d{2}年度?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Names() {}

    /** The words without blanks, in half-width signs. */
    static String bare(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The title without year, quotation marks and the words that titles have or have not. */
    static String core(String title, Collection<String> noise) {
        String core = QUOTES_AND_YEAR.matcher(bare(title)).replaceAll("");
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
}

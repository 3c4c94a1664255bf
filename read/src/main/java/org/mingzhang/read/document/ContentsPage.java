package org.mingzhang.read.document;

import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.mingzhang.read.raw.RawLine;

/** Where a table of contents ends: its first entry comes again as a heading, or what follows is no entry any more. */
final class ContentsPage {
    private static final int LONGEST_ENTRY = 70;

    private static final Pattern NUMBERED =
            Pattern.compile("^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十]{1,3}[)]|\\d{1,2}[、.]).*");
    private static final Pattern TAIL =
            Pattern.compile("(?:[.·…\\-—_]{2,}\\d*|(?<=[^\\d.])\\d{1,3}|[-—]\\d{1,3}[-—])$");

    private ContentsPage() {}

    /** The index of the first line behind the entries that begin at the line of that index. */
    static int end(List<RawLine> lines, int from) {
        if (from >= lines.size()) {
            return from;
        }
        String first = entry(lines.get(from).text());
        for (int index = from; index < lines.size(); index++) {
            String text = lines.get(index).text();
            String bare = entry(text);
            boolean again = index > from
                    && NUMBERED.matcher(bare).matches()
                    && (first.startsWith(bare) || bare.startsWith(first));
            boolean pageTurned = index > from && turned(lines.get(index - 1), lines.get(index));
            boolean numbered = NUMBERED.matcher(bare).matches();
            boolean sentence = bare.length() > LONGEST_ENTRY || bare.matches(".*[。；;，,：:]$");
            if (again || sentence || (pageTurned && !numbered)) {
                return index;
            }
        }
        return lines.size();
    }

    private static boolean turned(RawLine one, RawLine other) {
        OptionalInt before = one.origin().page();
        OptionalInt after = other.origin().page();
        return before.isPresent() && after.isPresent() && before.getAsInt() != after.getAsInt();
    }

    /** An entry without leader and page number. */
    private static String entry(String text) {
        return TAIL.matcher(bare(text)).replaceFirst("");
    }

    /** The words without blanks, in half-width signs. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}

package org.mingzhang.write.html;

import static org.mingzhang.write.html.Html.escape;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.disclosure.LineRuns;

/**
 * Marks figures with the lines of the ledger that they come from. The page's {@code main} holds the codes of all lines once, a blank
 * between each and the next, in {@code data-ledger-lines}; a figure's {@code data-ledger} counts in them from 0, as in
 * {@code 0-4,7}, and its tooltip names the first few.
 */
final class LedgerMarks {
    private static final int NAMED = 6;
    private static final String LEAD = "预算指标：";

    private LedgerMarks() {}

    /** The attribute with the codes; nothing where there are none. */
    static String all(List<String> codes) {
        return codes.isEmpty() ? "" : " data-ledger-lines=\"" + escape(String.join(" ", codes)) + "\"";
    }

    /** The attributes of a figure. */
    static String of(LineRuns lines, List<String> codes) {
        String named = lines.places()
                .filter(place -> place < codes.size())
                .limit(NAMED)
                .mapToObj(codes::get)
                .collect(Collectors.joining("、"));
        long count = lines.places().count();
        return " data-ledger=\"" + lines.text() + "\" title=\"" + LEAD + escape(named)
                + (count > NAMED ? "等 " + count + " 条" : "") + "\"";
    }
}

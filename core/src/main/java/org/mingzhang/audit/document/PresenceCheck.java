package org.mingzhang.audit.document;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.audit.Ruling;
import org.mingzhang.catalogue.Rule;

/** Words that must stand somewhere in the document. A document without narrative is not held against them. */
final class PresenceCheck {
    private final Passages passages;
    private final Findings findings;
    private final boolean gaps;

    /**
     * A check.
     *
     * @param gaps whether something of the document was not read, so that the words may stand there
     */
    PresenceCheck(Passages passages, Findings findings, boolean gaps) {
        this.passages = passages;
        this.findings = findings;
        this.gaps = gaps;
    }

    /** Runs the rule: every pattern of {@code every} and one of {@code any} must be found. */
    void run(Rule rule) {
        List<Passage> where = passages.all().stream()
                .filter(passage -> passage.scope() != Scope.CONTENTS)
                .toList();
        boolean concerned = rule.words("where").isEmpty()
                || rule.patterns("where").stream().anyMatch(pattern -> found(pattern, where));
        boolean applies = passages.hasNarrative() && concerned;
        findings.count(rule, applies);
        if (!applies) {
            return;
        }
        boolean every = rule.patterns("every").stream().allMatch(pattern -> found(pattern, where));
        List<Pattern> any = rule.patterns("any");
        boolean one = any.isEmpty() || any.stream().anyMatch(pattern -> found(pattern, where));
        if (!every || !one) {
            findings.add(
                    gaps ? Ruling.of(rule).inReading() : Ruling.of(rule),
                    rule.says().orElse(rule.title()) + (gaps ? "（文件中有内容未能读取，请对照原文）" : "") + "。",
                    List.of(),
                    rule.suggestion());
        }
    }

    private static boolean found(Pattern pattern, List<Passage> where) {
        return where.stream().anyMatch(passage -> Patience.finds(pattern, Names.bare(passage.text())));
    }
}

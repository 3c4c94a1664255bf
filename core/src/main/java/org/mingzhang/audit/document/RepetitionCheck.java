package org.mingzhang.audit.document;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.audit.Ruling;
import org.mingzhang.catalogue.Rule;

/** The same run of characters twice in succession, too long to be a reduplicated word. */
final class RepetitionCheck {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST = 40;

    private final Passages passages;
    private final Findings findings;

    RepetitionCheck(Passages passages, Findings findings) {
        this.passages = passages;
        this.findings = findings;
    }

    /** Runs the rule: names that end in one of its {@code words} count from three characters, other runs from four. */
    void run(Rule rule) {
        List<Pattern> exceptions = rule.patterns("except");
        List<Passage> where = passages.in(List.of("text", "heading", "note", "contents", "unread"));
        findings.count(rule, !where.isEmpty());
        for (Passage passage : where) {
            int at = 0;
            while (at < passage.text().length()) {
                int length = repeated(passage.text(), at, rule.words("words"), exceptions);
                if (length > 0) {
                    report(rule, passage, at, length);
                }
                at += Math.max(1, 2 * length);
            }
        }
    }

    private static int repeated(String text, int at, List<String> nameEndings, List<Pattern> exceptions) {
        for (int length = SHORTEST_NAME; length <= LONGEST && at + 2 * length <= text.length(); length++) {
            String run = text.substring(at, at + length);
            boolean han =
                    run.codePoints().allMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
            if (!han) {
                return 0;
            }
            boolean long_ = length >= SHORTEST || nameEndings.stream().anyMatch(run::endsWith);
            if (long_
                    && text.startsWith(run, at + length)
                    && exceptions.stream().noneMatch(each -> Patience.finds(each, run))) {
                return length;
            }
        }
        return 0;
    }

    private void report(Rule rule, Passage passage, int at, int length) {
        boolean broken = passage.broken(at, at + 2 * length);
        Ruling ruling = broken ? Ruling.of(rule).inReading() : Ruling.of(rule);
        findings.add(
                ruling,
                passage.place() + "“" + passage.text().substring(at, at + length) + "”连写两次"
                        + (broken ? "（两处之间换行，也可能系文本提取所致）" : "") + "。",
                List.of(passage.evidence(at, at + 2 * length)),
                rule.suggestion());
    }
}

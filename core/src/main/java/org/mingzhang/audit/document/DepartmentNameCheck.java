package org.mingzhang.audit.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Ruling;
import org.mingzhang.catalogue.Rule;

/** The department's name with one character wrong, lacking or too many, within the name. */
final class DepartmentNameCheck {
    private static final int SHORTEST = 7;
    private static final int ANCHOR = 2;

    private final Optional<String> name;
    private final Passages passages;
    private final Findings findings;

    DepartmentNameCheck(Optional<String> name, Passages passages, Findings findings) {
        this.name = name.map(Names::bare).filter(each -> each.length() >= SHORTEST);
        this.passages = passages;
        this.findings = findings;
    }

    /** Runs the rule: characters in its {@code words} tell one unit from another and are no slip. */
    void run(Rule rule) {
        findings.count(rule, name.isPresent());
        Map<String, List<Evidence>> slips = new LinkedHashMap<>();
        name.ifPresent(right -> passages.in(List.of("text", "heading", "note", "contents", "sheet"))
                .forEach(passage -> slips(right, passage, String.join("", rule.words("words")), slips)));
        slips.forEach((wrong, evidence) -> findings.add(
                Ruling.of(rule),
                evidence.size() + "处名称写作“" + wrong + "”，与其他各处的“" + name.orElseThrow() + "”不一致。",
                evidence,
                rule.suggestion()));
    }

    private static void slips(String right, Passage passage, String distinguishing, Map<String, List<Evidence>> slips) {
        String text = passage.text();
        String head = right.substring(0, ANCHOR);
        String tail = right.substring(right.length() - ANCHOR);
        for (int at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
            if (text.startsWith(right, at)) {
                continue;
            }
            for (int length : new int[] {right.length(), right.length() - 1, right.length() + 1}) {
                if (at + length > text.length()) {
                    continue;
                }
                String wrong = text.substring(at, at + length);
                if (wrong.endsWith(tail) && isSlip(right, wrong, distinguishing)) {
                    slips.computeIfAbsent(wrong, key -> new ArrayList<>()).add(passage.evidence(at, at + length));
                    break;
                }
            }
        }
    }

    /** Whether one character was exchanged, left out or put in, none that tells units apart and no blank. */
    private static boolean isSlip(String right, String wrong, String distinguishing) {
        int same = 0;
        while (same < Math.min(right.length(), wrong.length()) && right.charAt(same) == wrong.charAt(same)) {
            same++;
        }
        int behind = 0;
        while (behind < Math.min(right.length(), wrong.length()) - same
                && right.charAt(right.length() - 1 - behind) == wrong.charAt(wrong.length() - 1 - behind)) {
            behind++;
        }
        String lacking = right.substring(same, right.length() - behind);
        String instead = wrong.substring(same, wrong.length() - behind);
        String both = lacking + instead;
        return lacking.length() <= 1
                && instead.length() <= 1
                && both.codePoints().allMatch(Character::isLetter)
                && both.codePoints().noneMatch(each -> distinguishing.indexOf(each) >= 0);
    }
}

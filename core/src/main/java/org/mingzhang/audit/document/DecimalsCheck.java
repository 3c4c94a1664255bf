package org.mingzhang.audit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Ruling;
import org.mingzhang.catalogue.Rule;

/** Numbers of one sort in the narrative that are printed with different decimals; one finding for the document. */
final class DecimalsCheck {
    private static final int SHOWN = 3;

    private final Passages passages;
    private final Findings findings;

    DecimalsCheck(Passages passages, Findings findings) {
        this.passages = passages;
        this.findings = findings;
    }

    /** Runs the rule: the first group of its {@code pattern} is the number. */
    void run(Rule rule) {
        Map<Integer, List<Evidence>> byDecimals = new TreeMap<>();
        for (Passage passage : passages.in(Scope.TEXT)) {
            rule.patterns("pattern").stream()
                    .flatMap(pattern -> Patience.places(pattern, passage.text()).stream())
                    .forEach(place -> byDecimals
                            .computeIfAbsent(decimals(place.group()), key -> new ArrayList<>())
                            .add(passage.evidence(place.start(), place.end())));
        }
        findings.count(rule, !byDecimals.isEmpty());
        if (byDecimals.size() < 2) {
            return;
        }
        int usual = byDecimals.entrySet().stream()
                .max((one, other) -> {
                    int order = Integer.compare(
                            one.getValue().size(), other.getValue().size());
                    return order != 0 ? order : Integer.compare(one.getKey(), other.getKey());
                })
                .orElseThrow()
                .getKey();
        List<Evidence> others = new ArrayList<>();
        byDecimals.forEach((decimals, evidence) -> {
            if (decimals != usual) {
                others.addAll(evidence);
            }
        });
        String shown = String.join(
                "、", others.stream().map(Evidence::text).distinct().limit(SHOWN).toList());
        findings.add(
                Ruling.of(rule),
                "正文中" + rule.says().orElse("数字") + "多数保留" + usual + "位小数，“" + shown + "”"
                        + (others.size() > 1 ? "等" + others.size() + "处" : "一处") + "位数不同。",
                others,
                rule.suggestion());
    }

    private static int decimals(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }
}

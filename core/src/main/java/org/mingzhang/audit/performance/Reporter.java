package org.mingzhang.audit.performance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.audit.Certainty;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.FindingKind;
import org.mingzhang.audit.Severity;
import org.mingzhang.catalogue.PerformanceRule;
import org.mingzhang.catalogue.PerformanceRules;

/** Makes findings of what the checks see, in the words that the catalogue has for them. */
final class Reporter {
    private static final String PREFIX = "performance.";

    private final PerformanceRules rules;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> run = new LinkedHashSet<>();

    Reporter(PerformanceRules rules) {
        this.rules = rules;
    }

    /** What is printed, what should be, and by how much they differ. */
    record Values(Optional<String> actual, Optional<String> expected, Optional<String> difference) {
        /** Nothing to compare. */
        static final Values NONE = new Values(Optional.empty(), Optional.empty(), Optional.empty());

        static Values of(String actual, String expected, String difference) {
            return new Values(Optional.of(actual), Optional.of(expected), Optional.of(difference));
        }

        static Values of(String actual, String expected) {
            return new Values(Optional.of(actual), Optional.of(expected), Optional.empty());
        }
    }

    /** The rule, where it is in force; it then counts as run. */
    Optional<PerformanceRule> rule(String id) {
        Optional<PerformanceRule> rule = rules.rule(id);
        if (rule.isPresent()) {
            run.add(id);
        }
        return rule;
    }

    /** Reports a fault with the severity and certainty of its rule. */
    void report(String id, Map<String, String> slots, List<Evidence> evidence, Values values) {
        rule(id).ifPresent(rule -> report(rule, certainty(rule), slots, evidence, values));
    }

    /** Reports a fault that is only likely, whatever its rule says. */
    void reportLikely(String id, Map<String, String> slots, List<Evidence> evidence, Values values) {
        rule(id).ifPresent(rule -> report(rule, Certainty.LIKELY, slots, evidence, values));
    }

    private void report(
            PerformanceRule rule,
            Certainty certainty,
            Map<String, String> slots,
            List<Evidence> evidence,
            Values values) {
        findings.add(new Finding(
                PREFIX + rule.id(),
                Arrays.stream(FindingKind.values())
                        .filter(kind -> kind.id().equals(rule.kind()))
                        .findFirst()
                        .orElse(FindingKind.OTHER),
                Arrays.stream(Severity.values())
                        .filter(severity -> severity.id().equals(rule.severity()))
                        .findFirst()
                        .orElse(Severity.WARNING),
                certainty,
                say(rule.says(), slots),
                Optional.empty(),
                evidence,
                List.of(),
                values.actual(),
                values.expected(),
                values.difference(),
                rule.basis(),
                rule.suggestion().map(text -> say(text, slots))));
    }

    private static Certainty certainty(PerformanceRule rule) {
        return rule.certainty().equals(Certainty.CERTAIN.id()) ? Certainty.CERTAIN : Certainty.LIKELY;
    }

    private static String say(String text, Map<String, String> slots) {
        String said = text;
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            said = said.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        return said;
    }

    List<Finding> findings() {
        return findings;
    }

    /** How many rules had something to check. */
    int rulesRun() {
        return run.size();
    }
}

package org.mingzhang.audit.performance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Ruling;
import org.mingzhang.audit.Tally;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;

/** Makes findings of what the checks see, in the words that the catalogue has for them. */
final class Reporter {
    private static final String PREFIX = "performance.";

    private final RuleSet rules;
    private final Tally tally;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<RuleTest> run = EnumSet.noneOf(RuleTest.class);

    Reporter(RuleSet rules, Tally tally) {
        this.rules = rules;
        this.tally = tally;
    }

    /** The rule, where it is in force; it then counts as run. */
    Optional<Rule> rule(RuleTest test) {
        run.add(test);
        return rules.of(test);
    }

    /** Reports a fault with the severity and certainty of its rule. */
    void report(RuleTest test, Map<String, String> slots, List<Evidence> evidence, Values values) {
        rule(test).ifPresent(rule -> add(rule, Ruling.of(rule), slots, evidence, values));
    }

    /** Reports a fault that is only likely, whatever its rule says. */
    void reportLikely(RuleTest test, Map<String, String> slots, List<Evidence> evidence, Values values) {
        rule(test).ifPresent(rule -> add(rule, Ruling.of(rule).doubted(), slots, evidence, values));
    }

    /** Reports a fault that is one only if the document shows everything. */
    void reportIfComplete(RuleTest test, Map<String, String> slots, List<Evidence> evidence, Values values) {
        rule(test).ifPresent(rule -> add(rule, Ruling.of(rule).unsure(), slots, evidence, values));
    }

    /** Reports a fault that may be the reading's. */
    void reportInReading(RuleTest test, Map<String, String> slots, List<Evidence> evidence, Values values) {
        rule(test).ifPresent(rule -> add(rule, Ruling.of(rule).inReading(), slots, evidence, values));
    }

    private void add(Rule rule, Ruling ruling, Map<String, String> slots, List<Evidence> evidence, Values values) {
        findings.add(Finding.of(
                ruling.suggesting(rule.suggestion().map(text -> say(text, slots))),
                say(rule.says().orElse(rule.title() + "。"), slots),
                evidence,
                values));
    }

    private static String say(String text, Map<String, String> slots) {
        String said = text;
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            String value = slot.getValue().replaceAll("\\s+", "");
            String quoted = value.startsWith("“") ? value.replace('“', '‘').replace('”', '’') : value;
            said = said.replace("“{" + slot.getKey() + "}", "“" + quoted).replace("{" + slot.getKey() + "}", value);
        }
        return said;
    }

    /** Everything found; the rules of performance are counted. */
    List<Finding> findings() {
        Arrays.stream(RuleTest.values())
                .filter(test -> test.id().startsWith(PREFIX))
                .forEach(test -> rules.of(test).ifPresent(rule -> tally.count(rule.id(), run.contains(test))));
        return List.copyOf(findings);
    }
}

package org.mingzhang.audit;

import java.util.Arrays;
import java.util.Optional;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;

/**
 * How the catalogue rules on what a check finds.
 *
 * @param rule      the rule's id
 * @param title     what should be so, in Chinese
 * @param kind      what sort of fault
 * @param severity  how grave
 * @param certainty how sure
 * @param basis     the ground, in Chinese
 * @param suggestion what to do, in Chinese
 */
public record Ruling(
        String rule,
        String title,
        FindingKind kind,
        Severity severity,
        Certainty certainty,
        String basis,
        Optional<String> suggestion) {

    /** The ruling of a rule. */
    public static Ruling of(Rule rule) {
        return new Ruling(
                rule.id(),
                rule.title(),
                kind(rule.kind()),
                severity(rule.severity()),
                certainty(rule.certainty()),
                rule.basis().text(),
                rule.suggestion());
    }

    /** The ruling of the rule that puts this to the test; none where it is switched off. */
    public static Optional<Ruling> on(RuleSet rules, RuleTest test) {
        return rules.of(test).map(Ruling::of);
    }

    /** The same for one place that the rule is run on, such as a form. */
    public Ruling in(String where) {
        return new Ruling(rule + "." + where, title, kind, severity, certainty, basis, suggestion);
    }

    /** The same with other advice. */
    public Ruling suggesting(Optional<String> advice) {
        return new Ruling(rule, title, kind, severity, certainty, basis, advice);
    }

    /** The same where the fault may be the reading's: it is never an error then. */
    public Ruling inReading() {
        Severity lower = severity == Severity.ERROR ? Severity.WARNING : severity;
        return new Ruling(rule, title, kind, lower, Certainty.READING, basis, suggestion);
    }

    /** The same where something speaks against it. */
    public Ruling doubted() {
        Certainty lower = certainty == Certainty.CERTAIN ? Certainty.LIKELY : certainty;
        return new Ruling(rule, title, kind, severity, lower, basis, suggestion);
    }

    /** The same where rounding explains it: something to know, not to mend. */
    public Ruling asRounding() {
        return new Ruling(rule, title, kind, Severity.INFO, Certainty.CERTAIN, basis, suggestion);
    }

    /** The same where it is of something else perhaps, or the document need not show everything: never an error. */
    public Ruling unsure() {
        return doubted().atMost(Severity.WARNING);
    }

    /** The same, no graver than that. */
    public Ruling atMost(Severity gravest) {
        Severity lower = severity.compareTo(gravest) < 0 ? gravest : severity;
        return new Ruling(rule, title, kind, lower, certainty, basis, suggestion);
    }

    static FindingKind kind(String id) {
        return Arrays.stream(FindingKind.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind " + id));
    }

    static Severity severity(String id) {
        return Arrays.stream(Severity.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no severity " + id));
    }

    static Certainty certainty(String id) {
        return Arrays.stream(Certainty.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no certainty " + id));
    }
}

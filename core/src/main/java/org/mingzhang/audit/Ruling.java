package org.mingzhang.audit;

import java.util.Arrays;
import org.mingzhang.catalogue.Rule;

/**
 * How the catalogue rules on what a check finds.
 *
 * @param rule      the rule's id
 * @param title     what should be so, in Chinese
 * @param kind      what sort of fault
 * @param severity  how grave
 * @param certainty how sure
 * @param basis     the ground, in Chinese
 */
public record Ruling(
        String rule, String title, FindingKind kind, Severity severity, Certainty certainty, String basis) {

    /** The ruling of a rule. */
    public static Ruling of(Rule rule) {
        return new Ruling(
                rule.id(),
                rule.title(),
                kind(rule.kind()),
                severity(rule.severity()),
                certainty(rule.certainty()),
                rule.basis().text());
    }

    /** The same where the fault may be the reading's: it is never an error then. */
    public Ruling inReading() {
        Severity lower = severity == Severity.ERROR ? Severity.WARNING : severity;
        return new Ruling(rule, title, kind, lower, Certainty.READING, basis);
    }

    /** The same where something speaks against it. */
    public Ruling doubted() {
        Certainty lower = certainty == Certainty.CERTAIN ? Certainty.LIKELY : certainty;
        return new Ruling(rule, title, kind, severity, lower, basis);
    }

    /** The same where it holds only if nothing is missing that the document need not show: it is never an error then. */
    public Ruling ifComplete() {
        Severity lower = severity == Severity.ERROR ? Severity.WARNING : severity;
        return new Ruling(rule, title, kind, lower, Certainty.LIKELY, basis);
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

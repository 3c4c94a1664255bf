package org.mingzhang.audit;

import java.util.List;
import java.util.Optional;

/**
 * One fault, or one thing to look at.
 *
 * @param rule       the id of the check that found it; of the nearest to the culprit where several did
 * @param kind       what sort of fault
 * @param severity   how grave
 * @param certainty  how sure
 * @param message    one Chinese sentence that a reviewer can send back as it stands
 * @param culprit    the cell held to be wrong; of several equally small explanations, the first cell of the likeliest
 * @param evidence   the places it rests on, the cells held to be wrong first
 * @param arithmetic the equations that failed, the weightiest first
 * @param actual     what is printed
 * @param expected   what should stand there
 * @param difference actual less expected
 * @param basis      the legal or arithmetical ground, in Chinese
 * @param suggestion what to do, in Chinese
 */
public record Finding(
        String rule,
        FindingKind kind,
        Severity severity,
        Certainty certainty,
        String message,
        Optional<CellAddress> culprit,
        List<Evidence> evidence,
        List<Arithmetic> arithmetic,
        Optional<String> actual,
        Optional<String> expected,
        Optional<String> difference,
        String basis,
        Optional<String> suggestion) {
    public Finding {
        evidence = List.copyOf(evidence);
        arithmetic = List.copyOf(arithmetic);
    }

    /** A finding as the catalogue rules, that rests on no equation and on no one cell. */
    public static Finding of(Ruling ruling, String message, List<Evidence> evidence, Values values) {
        return new Finding(
                ruling.rule(),
                ruling.kind(),
                ruling.severity(),
                ruling.certainty(),
                message,
                Optional.empty(),
                evidence,
                List.of(),
                values.actual(),
                values.expected(),
                values.difference(),
                ruling.basis(),
                ruling.suggestion());
    }

    /** The same with what is printed at its first place, and nothing that should stand there. */
    public static Finding of(Ruling ruling, String message, List<Evidence> evidence) {
        return of(ruling, message, evidence, Values.printed(evidence));
    }

    /** The same, resting on other places. */
    public Finding withEvidence(List<Evidence> places) {
        return new Finding(
                rule,
                kind,
                severity,
                certainty,
                message,
                culprit,
                places,
                arithmetic,
                actual,
                expected,
                difference,
                basis,
                suggestion);
    }

    /** The evidence in the document audited; the rest stands in older ones. */
    public List<Evidence> places() {
        return evidence.stream().filter(place -> place.document().isEmpty()).toList();
    }
}

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

    /** The evidence in the document audited; the rest stands in older ones. */
    public List<Evidence> places() {
        return evidence.stream().filter(place -> place.document().isEmpty()).toList();
    }
}

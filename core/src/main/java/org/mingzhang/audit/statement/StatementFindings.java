package org.mingzhang.audit.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Ruling;

/** Findings that rest on what is said and on single figures, not on equations. */
public final class StatementFindings {
    private StatementFindings() {}

    /** A finding that something should be another figure. */
    public static Finding of(
            Ruling ruling, String message, List<Evidence> evidence, BigDecimal actual, BigDecimal expected) {
        return new Finding(
                ruling.rule(),
                ruling.kind(),
                ruling.severity(),
                ruling.certainty(),
                message,
                Optional.empty(),
                evidence,
                List.of(),
                Optional.of(actual.toPlainString()),
                Optional.of(expected.toPlainString()),
                Optional.of(actual.subtract(expected).toPlainString()),
                ruling.basis(),
                ruling.suggestion());
    }

    /** A finding without a figure that should stand there. */
    public static Finding of(Ruling ruling, String message, List<Evidence> evidence) {
        return new Finding(
                ruling.rule(),
                ruling.kind(),
                ruling.severity(),
                ruling.certainty(),
                message,
                Optional.empty(),
                evidence,
                List.of(),
                evidence.stream().findFirst().map(Evidence::text),
                Optional.empty(),
                Optional.empty(),
                ruling.basis(),
                ruling.suggestion());
    }
}

package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.mingzhang.facts.Fact;
import org.mingzhang.facts.FactKind;
import org.mingzhang.ledger.performance.Subject;

/** How much of what a department or a project has is spent. */
final class Spending {
    private Spending() {}

    /**
     * The share of the revised budget that is spent, 1 being all of it; none of nothing.
     *
     * @param facts of the department
     */
    static Optional<BigDecimal> share(Subject subject, List<Fact> facts) {
        long budget = sum(FactKind.REVISED, subject, facts);
        return budget <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum(FactKind.SPENT, subject, facts))
                        .divide(BigDecimal.valueOf(budget), MathContext.DECIMAL128));
    }

    private static long sum(FactKind kind, Subject subject, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind
                        && (!subject.isProject() || fact.project().equals(Optional.of(subject.code()))))
                .mapToLong(fact -> fact.amount().count())
                .sum();
    }
}

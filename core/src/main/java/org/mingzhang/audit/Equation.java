package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.expression.Comparison.Relation;

/**
 * A statement over cells of one disclosure that must hold.
 *
 * @param rule      the id of the check
 * @param title     the check in Chinese
 * @param kind      the kind of finding that it gives
 * @param severity  how grave it is where it cannot hold
 * @param certainty how sure it is then
 * @param basis     the ground, in Chinese
 * @param left      the terms left of the relation; for a sum, the one cell that holds it
 * @param relation  how the sides compare
 * @param right     the terms right of it
 */
record Equation(
        String rule,
        String title,
        FindingKind kind,
        Severity severity,
        Certainty certainty,
        String basis,
        List<Term> left,
        Relation relation,
        List<Term> right) {
    Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * A cell with the factor that it counts with.
     *
     * @param factor 1, -1, or the ratio of two currency units
     * @param cell   the cell
     */
    record Term(BigDecimal factor, CellAddress cell) {}

    /** The terms of both sides. */
    List<Term> terms() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** The terms of both sides as one sum that must be zero: those on the right are negated. */
    List<Term> balance() {
        List<Term> balance = new ArrayList<>(left);
        right.forEach(term -> balance.add(new Term(term.factor().negate(), term.cell())));
        return balance;
    }

    /** The cells of both sides. */
    List<CellAddress> cells() {
        return terms().stream().map(Term::cell).toList();
    }
}

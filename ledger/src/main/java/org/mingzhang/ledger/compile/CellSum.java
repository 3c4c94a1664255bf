package org.mingzhang.ledger.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mingzhang.catalogue.CellSource;
import org.mingzhang.facts.Fact;

/**
 * What a cell is the sum of.
 *
 * @param terms the facts by their place in the list of all
 */
record CellSum(List<Term> terms) {
    /**
     * A fact of a sum.
     *
     * @param fact its place in the list of all facts
     * @param sign 1 where it is added, -1 where it is taken off
     */
    record Term(int fact, int sign) {}

    CellSum {
        terms = List.copyOf(terms);
    }

    /** The facts that the source has, among those that may be meant. */
    static CellSum of(List<Fact> facts, CellSource source, Predicate<Fact> among) {
        List<Term> terms = new ArrayList<>();
        for (int at = 0; at < facts.size(); at++) {
            int sign = among.test(facts.get(at)) ? source.sign(facts.get(at)) : 0;
            if (sign != 0) {
                terms.add(new Term(at, sign));
            }
        }
        return new CellSum(terms);
    }

    /** The exact sum in fen. */
    long fen(List<Fact> facts) {
        long sum = 0;
        for (Term term : terms) {
            sum = Math.addExact(
                    sum, term.sign() * facts.get(term.fact()).amount().count());
        }
        return sum;
    }
}

package org.mingzhang.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.order.InOrder;
import org.mingzhang.performance.Grade;
import org.mingzhang.performance.Marking;
import org.mingzhang.performance.Operator;
import org.mingzhang.performance.ScoringStandard;
import org.mingzhang.performance.ValueParser;

/**
 * The terms of performance sheets in one region and year, which the rules of the audit reckon by.
 *
 * @param standards how a rate of execution scores, the usual one first
 * @param markings  how indicators score
 * @param uses      what the self-evaluations of projects and of departments are scored by, by {@code project} and
 *                  {@code department}
 * @param grades    the grades, the best first
 * @param before    words before a number that stand for an operator
 * @param after     words after a number that stand for an operator
 * @param rates     indicators of the department whose actual value the sheet's own money gives
 * @param claims    sentences of the narrative that give figures of the sheets
 */
public record Scoring(
        List<ScoringStandard> standards,
        List<Marking> markings,
        Map<String, Use> uses,
        List<Grade> grades,
        Map<Operator, List<String>> before,
        Map<Operator, List<String>> after,
        List<DerivedRate> rates,
        List<Claim> claims) {
    public Scoring {
        standards = List.copyOf(standards);
        markings = List.copyOf(markings);
        uses = InOrder.map(uses);
        grades = List.copyOf(grades);
        before = InOrder.map(before);
        after = InOrder.map(after);
        rates = List.copyOf(rates);
        claims = List.copyOf(claims);
    }

    /** What a kind of sheet is scored by: the rate of execution, and the indicators. */
    public record Use(ScoringStandard execution, Marking indicators) {}

    /**
     * A rate of the department that money gives: the sum of some amounts over that of others.
     *
     * @param names    what indicators of it are called
     * @param ways     the ways to reckon it, any of which will do
     * @param backedBy amounts that cannot all be zero where the rate is not
     */
    public record DerivedRate(List<String> names, List<Quotient> ways, List<String> backedBy) {
        public DerivedRate {
            names = List.copyOf(names);
            backedBy = List.copyOf(backedBy);
            ways = List.copyOf(ways);
        }
    }

    /** One way to reckon a rate; an amount with a minus before its name is taken off. */
    public record Quotient(List<String> numerator, List<String> denominator) {
        public Quotient {
            numerator = List.copyOf(numerator);
            denominator = List.copyOf(denominator);
        }
    }

    /**
     * A sentence of the narrative with figures of the sheets.
     *
     * @param id       unique
     * @param pattern  finds it; a named group for each figure
     * @param test     the rule that it falls under
     * @param measures what each named group should say
     * @param sum      the groups that together make up all projects
     */
    public record Claim(String id, RuleTest test, Pattern pattern, Map<String, String> measures, List<String> sum) {
        public Claim {
            sum = List.copyOf(sum);
            measures = InOrder.map(measures);
        }
    }

    /** A parser of targets and actual values. */
    public ValueParser values() {
        return new ValueParser(before, after);
    }

    /** The grade of a score. */
    public Optional<Grade> grade(BigDecimal score) {
        return grades.stream()
                .filter(grade -> score.compareTo(grade.from()) >= 0)
                .findFirst();
    }
}

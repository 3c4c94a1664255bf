package org.mingzhang.audit.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mingzhang.money.Interval;

/** Figures and the conditions over them. */
public final class Problem {
    private final List<Known> figures;
    private final List<Condition> conditions;
    private final List<BitSet> byFigure = new ArrayList<>();
    private final BitSet active = new BitSet();

    /**
     * A problem.
     *
     * @param figures    the figures, numbered by their place in the list
     * @param conditions what must hold between them
     */
    public Problem(List<Known> figures, List<Condition> conditions) {
        this.figures = List.copyOf(figures);
        this.conditions = List.copyOf(conditions);
        active.set(0, conditions.size());
        figures.forEach(figure -> byFigure.add(new BitSet()));
        for (int condition = 0; condition < conditions.size(); condition++) {
            for (int figure : conditions.get(condition).factors().keySet()) {
                byFigure.get(figure).set(condition);
            }
        }
    }

    private Problem(Problem all, BitSet some) {
        figures = all.figures;
        conditions = all.conditions;
        for (BitSet each : all.byFigure) {
            BitSet rest = (BitSet) each.clone();
            rest.and(some);
            byFigure.add(rest);
        }
        active.or(some);
    }

    /** The same figures under some of the conditions, which keep their numbers. */
    Problem only(BitSet some) {
        return new Problem(this, some);
    }

    /** The conditions that count. */
    BitSet active() {
        return (BitSet) active.clone();
    }

    Known figure(int figure) {
        return figures.get(figure);
    }

    Condition condition(int condition) {
        return conditions.get(condition);
    }

    /** The figures of a condition. */
    BitSet figuresOf(int condition) {
        BitSet set = new BitSet();
        conditions.get(condition).factors().keySet().forEach(set::set);
        return set;
    }

    /** The conditions that the figure stands in. */
    BitSet touched(int figure) {
        return (BitSet) byFigure.get(figure).clone();
    }

    /** The conditions that any of the figures stands in. */
    BitSet touched(BitSet some) {
        BitSet touched = new BitSet();
        some.stream().forEach(figure -> touched.or(byFigure.get(figure)));
        return touched;
    }

    /** The conditions that the printed figures cannot satisfy. */
    BitSet broken() {
        BitSet broken = new BitSet();
        for (int condition : active.stream().toArray()) {
            Interval sum = fixed(condition, new BitSet());
            Condition each = conditions.get(condition);
            if (each.boundsBelow() && sum.high().signum() < 0
                    || each.boundsAbove() && sum.low().signum() > 0) {
                broken.set(condition);
            }
        }
        return broken;
    }

    /** What a condition's sum may be, the free figures counting only with the width that any print has. */
    Interval fixed(int condition, BitSet free) {
        Interval sum = Interval.ZERO;
        for (var term : conditions.get(condition).factors().entrySet()) {
            Known known = figures.get(term.getKey());
            Interval interval =
                    free.get(term.getKey()) ? new Interval(known.half().negate(), known.half()) : known.interval();
            sum = sum.plus(interval.times(term.getValue()));
        }
        return sum;
    }

    /** What the digits of a condition's figures come to without the free ones. */
    BigDecimal digits(int condition, BitSet free) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var term : conditions.get(condition).factors().entrySet()) {
            if (!free.get(term.getKey())) {
                sum = sum.add(figures.get(term.getKey()).value().multiply(term.getValue()));
            }
        }
        return sum;
    }
}

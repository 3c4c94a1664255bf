package org.mingzhang.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;
import org.mingzhang.money.Interval;

/**
 * An actual value held against its target.
 *
 * @param outcome   what came of it
 * @param exact     actual divided by target as numbers; empty where the two have no common measure or the target is zero
 * @param ratio     actual divided by target, as far as the printed actual says; empty where the two have no common
 *                  measure or the target is zero
 * @param deviation how far the actual is from the target in per cent of it; empty where there is no ratio
 */
public record Attainment(
        Outcome outcome, Optional<BigDecimal> exact, Optional<Interval> ratio, Optional<Interval> deviation) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
    private static final String TEN_THOUSANDS = "万";

    /** What came of a target. */
    public enum Outcome {
        MET,
        MISSED,
        /** More than a target that asks for equality, or another number than one without an operator. */
        OTHER_NUMBER,
        /** The two have no common measure: a number against a percentage, a count against a day. */
        OTHER_KIND,
        /** Words stand on either side, or nothing. */
        UNKNOWN
    }

    /** Holds the actual against the target. */
    public static Attainment of(Value target, Value actual) {
        return switch (target) {
            case Value.Missing missing -> unknown();
            case Value.Quality quality -> unknown();
            case Value.Deadline deadline -> of(deadline, actual);
            case Value.Quantity quantity -> of(quantity, actual);
        };
    }

    private static Attainment of(Value.Deadline target, Value actual) {
        return switch (actual) {
            case Value.Deadline done -> bare(done.last().isAfter(target.last()) ? Outcome.MISSED : Outcome.MET);
            case Value.Quantity quantity -> bare(Outcome.OTHER_KIND);
            case Value.Quality quality -> unknown();
            case Value.Missing missing -> unknown();
        };
    }

    private static Attainment of(Value.Quantity target, Value actual) {
        if (!(actual instanceof Value.Quantity done)) {
            return unknown();
        }
        if (!sameMeasure(target, done)) {
            return bare(Outcome.OTHER_KIND);
        }
        BigDecimal aim = target.number().multiply(scale(target.unit(), done.unit()));
        BigDecimal reached = done.number().multiply(scale(done.unit(), target.unit()));
        Outcome outcome = outcome(target.operator(), aim, reached);
        if (aim.signum() <= 0) {
            return bare(outcome);
        }
        Interval ratio = Figure.of(done.number())
                .conventional()
                .times(scale(done.unit(), target.unit()).divide(aim, MathContext.DECIMAL128));
        Interval deviation = ratio.plus(Interval.of(BigDecimal.ONE.negate())).times(HUNDRED);
        BigDecimal exact = reached.divide(aim, MathContext.DECIMAL128);
        return new Attainment(outcome, Optional.of(exact), Optional.of(ratio), Optional.of(deviation));
    }

    private static Outcome outcome(Operator operator, BigDecimal aim, BigDecimal reached) {
        int order = reached.compareTo(aim);
        return switch (operator) {
            case AT_LEAST -> order >= 0 ? Outcome.MET : Outcome.MISSED;
            case AT_MOST -> order <= 0 ? Outcome.MET : Outcome.MISSED;
            case ABOVE -> order > 0 ? Outcome.MET : Outcome.MISSED;
            case BELOW -> order < 0 ? Outcome.MET : Outcome.MISSED;
            case EQUAL ->
                order == 0 ? Outcome.MET : order < 0 || aim.signum() == 0 ? Outcome.MISSED : Outcome.OTHER_NUMBER;
            case NONE -> order == 0 ? Outcome.MET : Outcome.OTHER_NUMBER;
        };
    }

    /** Whether the two count the same; a unit that only one of them prints is taken for the other's, a percentage not. */
    private static boolean sameMeasure(Value.Quantity one, Value.Quantity other) {
        if (one.percentage() != other.percentage()) {
            return false;
        }
        return one.unit().isEmpty()
                || other.unit().isEmpty()
                || plain(one.unit()).equals(plain(other.unit()))
                || CurrencyUnit.of(one.unit()).isPresent()
                        && CurrencyUnit.of(other.unit()).isPresent();
    }

    private static String plain(String unit) {
        return unit.startsWith(TEN_THOUSANDS) ? unit.substring(1) : unit;
    }

    /** What a number in the unit is multiplied by, so that it can stand beside one in the other unit. */
    private static BigDecimal scale(String unit, String other) {
        if (unit.isEmpty() || other.isEmpty()) {
            return BigDecimal.ONE;
        }
        return CurrencyUnit.of(unit)
                .map(CurrencyUnit::yuan)
                .orElse(unit.startsWith(TEN_THOUSANDS) ? TEN_THOUSAND : BigDecimal.ONE);
    }

    private static Attainment unknown() {
        return bare(Outcome.UNKNOWN);
    }

    private static Attainment bare(Outcome outcome) {
        return new Attainment(outcome, Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package org.mingzhang.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.money.Decimals;
import org.mingzhang.order.InOrder;

/**
 * How indicators score: the whole weight where the target was reached, and where it was not, as the region has it.
 *
 * @param id            in the catalogue
 * @param title         in Chinese
 * @param shortfalls    what is left of the weight, for each kind of target
 * @param noneBelow     the share of the target in per cent below which nothing is left in any case
 * @param overshotAbove the deviation in per cent above which more than was asked for has to be explained; empty where
 *                      it never has to be
 */
public record Marking(
        String id,
        String title,
        Map<Aim, Shortfall> shortfalls,
        BigDecimal noneBelow,
        Optional<BigDecimal> overshotAbove) {
    /** Decimals of scores and deviations. */
    private static final int DECIMALS = 2;

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public Marking {
        shortfalls = InOrder.map(shortfalls);
    }

    /**
     * The score of an actual value.
     *
     * @param degree how much of a quality was reached, in per cent; empty where nobody says
     * @param weight what the indicator is worth
     */
    public Mark mark(Value target, Value actual, Optional<BigDecimal> degree, BigDecimal weight) {
        return switch (target) {
            case Value.Missing missing -> Mark.Unscored.MISSING;
            case Value.Quality quality -> quality(quality, actual, degree, weight);
            case Value.Deadline deadline -> held(target, actual, weight);
            case Value.Quantity quantity -> held(target, actual, weight);
        };
    }

    private Mark quality(Value.Quality target, Value actual, Optional<BigDecimal> degree, BigDecimal weight) {
        if (actual instanceof Value.Missing) {
            return Mark.Unscored.MISSING;
        }
        boolean said = actual.text().strip().equals(target.text().strip());
        Optional<BigDecimal> reached = degree.or(() -> said ? Optional.of(HUNDRED) : Optional.empty());
        return reached.<Mark>map(of -> {
                    BigDecimal capped = of.min(HUNDRED).max(BigDecimal.ZERO);
                    return scored(Aim.QUALITY, capped, capped.subtract(HUNDRED), weight);
                })
                .orElse(Mark.Unscored.NO_DEGREE);
    }

    private Mark held(Value target, Value actual, BigDecimal weight) {
        Attainment attainment = Attainment.of(target, actual);
        return switch (attainment.outcome()) {
            case MET -> met(target, attainment, weight);
            case MISSED -> missed(target, attainment, weight);
            case OTHER_NUMBER -> other(attainment, weight);
            case OTHER_KIND -> Mark.Unscored.OTHER_KIND;
            case UNKNOWN -> actual instanceof Value.Missing ? Mark.Unscored.MISSING : Mark.Unscored.OTHER_KIND;
        };
    }

    private Mark met(Value target, Attainment attainment, BigDecimal weight) {
        boolean upward =
                target instanceof Value.Quantity quantity && quantity.operator().upward();
        boolean overshot = upward
                && overshotAbove
                        .flatMap(above -> deviation(attainment).map(far -> far.compareTo(above) > 0))
                        .orElse(false);
        return new Mark.Scored(weight, true, BigDecimal.ZERO, overshot);
    }

    private Mark missed(Value target, Attainment attainment, BigDecimal weight) {
        return switch (target) {
            case Value.Deadline deadline -> scored(Aim.DEADLINE, BigDecimal.ZERO, HUNDRED.negate(), weight);
            case Value.Quantity quantity -> {
                Aim aim = quantity.operator().upward()
                        ? Aim.MORE
                        : quantity.operator().downward() ? Aim.LESS : Aim.EXACT;
                yield scored(
                        aim, reached(aim, attainment), deviation(attainment).orElse(HUNDRED.negate()), weight);
            }
            case Value.Quality quality -> Mark.Unscored.OTHER_KIND;
            case Value.Missing missing -> Mark.Unscored.MISSING;
        };
    }

    /** Another number than the one that was asked for. */
    private Mark other(Attainment attainment, BigDecimal weight) {
        BigDecimal far = deviation(attainment).orElse(HUNDRED);
        Aim aim = far.signum() > 0 ? Aim.BEYOND : Aim.EXACT;
        return scored(aim, reached(aim, attainment), far, weight);
    }

    /** What was reached of the target, in per cent; nothing of a target of zero that was not kept. */
    private static BigDecimal reached(Aim aim, Attainment attainment) {
        Optional<BigDecimal> ratio = attainment.exact();
        if (ratio.isEmpty() || ratio.get().signum() <= 0) {
            return BigDecimal.ZERO;
        }
        boolean inverse = aim == Aim.LESS || aim == Aim.BEYOND;
        BigDecimal share = inverse ? BigDecimal.ONE.divide(ratio.get(), MathContext.DECIMAL128) : ratio.get();
        return share.multiply(HUNDRED).min(HUNDRED);
    }

    private Mark scored(Aim aim, BigDecimal reached, BigDecimal deviation, BigDecimal weight) {
        boolean met = deviation.signum() == 0;
        BigDecimal left = met ? HUNDRED : left(aim, reached, deviation);
        BigDecimal score = left.multiply(weight).divide(HUNDRED, MathContext.DECIMAL128);
        return new Mark.Scored(rounded(score), met, rounded(deviation), !met);
    }

    /** How much of the weight is left, in per cent. */
    private BigDecimal left(Aim aim, BigDecimal reached, BigDecimal deviation) {
        BigDecimal left =
                switch (shortfalls.getOrDefault(aim, Shortfall.NONE)) {
                    case NONE -> BigDecimal.ZERO;
                    case SHARE -> reached;
                    case REMAINDER -> HUNDRED.subtract(deviation.abs()).max(BigDecimal.ZERO);
                    case FULL -> HUNDRED;
                };
        return left.compareTo(noneBelow) < 0 ? BigDecimal.ZERO : left;
    }

    private static Optional<BigDecimal> deviation(Attainment attainment) {
        return attainment.exact().map(ratio -> ratio.subtract(BigDecimal.ONE).multiply(HUNDRED));
    }

    private static BigDecimal rounded(BigDecimal exact) {
        return Decimals.plain(exact.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}

package org.mingzhang.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the digits of a figure in a sentence allow the number behind it to be. */
public final class Printed {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private Printed() {}

    /** How a rate that is printed fares against the quantities that it is of. */
    public enum Rate {
        /** Rounded, the rate is what is printed. */
        ROUNDED,
        /** Cut off after the last digit, it is. */
        CUT,
        /** It is neither. */
        WRONG,
        /** The whole may be nothing: there is no rate. */
        NO_BASE
    }

    /**
     * Whether the percentage can be that of the part in the whole.
     *
     * @param rate  the percentage as printed
     * @param part  what it is a rate of
     * @param whole what it is taken of
     */
    public static Rate rate(Figure rate, Interval part, Interval whole) {
        if (whole.contains(BigDecimal.ZERO)) {
            return Rate.NO_BASE;
        }
        Interval hundredfold = part.times(HUNDRED);
        if (rate.literal().times(whole).meets(hundredfold)) {
            return Rate.ROUNDED;
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(rate.value().scale());
        BigDecimal away = rate.value().signum() < 0
                ? rate.value().subtract(unit)
                : rate.value().add(unit);
        Interval cut = new Interval(rate.value().min(away), rate.value().max(away));
        return cut.times(whole).meets(hundredfold) ? Rate.CUT : Rate.WRONG;
    }

    /** Whether the figure is the value cut off after its last digit, and not rounded. */
    public static boolean isCut(Figure figure, BigDecimal value) {
        BigDecimal printed = figure.value();
        return value.setScale(printed.scale(), RoundingMode.DOWN).compareTo(printed) == 0;
    }

    /** The percentage to so many decimals, for people to read. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole, int decimals) {
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }
}

package org.mingzhang.money;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A closed interval of exact decimals: what a printed figure says about the amount behind it.
 *
 * @param low  the smallest amount that prints so
 * @param high the largest amount that prints so; never below {@code low}
 */
public record Interval(BigDecimal low, BigDecimal high) {
    /** The interval that holds zero and nothing else. */
    public static final Interval ZERO = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);

    public Interval {
        Objects.requireNonNull(low);
        Objects.requireNonNull(high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("empty interval: " + low + " > " + high);
        }
    }

    /** The interval of one exact amount. */
    public static Interval of(BigDecimal exact) {
        return new Interval(exact, exact);
    }

    /** The sums of an amount of this interval and one of the other. */
    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    /** The amounts of this interval multiplied by an exact factor; a negative factor turns it round. */
    public Interval times(BigDecimal factor) {
        BigDecimal a = low.multiply(factor);
        BigDecimal b = high.multiply(factor);
        return a.compareTo(b) <= 0 ? new Interval(a, b) : new Interval(b, a);
    }

    /** The products of an amount of this interval and one of the other. */
    public Interval times(Interval other) {
        Interval one = times(other.low);
        Interval two = times(other.high);
        return new Interval(one.low.min(two.low), one.high.max(two.high));
    }

    /** The differences of an amount of this interval and one of the other. */
    public Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    /** Whether some amount lies in both intervals. */
    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Whether the amount lies in this interval. */
    public boolean contains(BigDecimal amount) {
        return low.compareTo(amount) <= 0 && amount.compareTo(high) <= 0;
    }
}

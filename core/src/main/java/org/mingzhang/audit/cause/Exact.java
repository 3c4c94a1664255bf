package org.mingzhang.audit.cause;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.core.ArithmeticUtils;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact fraction in lowest terms: of two {@code long}s as long as they hold it, which is most times faster, and a
 * {@link BigFraction} beyond.
 */
final class Exact implements Comparable<Exact> {
    static final Exact ZERO = new Exact(0, 1);
    static final Exact ONE = new Exact(1, 1);

    private final long numerator;
    private final long denominator;
    private final Optional<BigFraction> big;

    private Exact(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        big = Optional.empty();
    }

    private Exact(BigFraction big) {
        numerator = 0;
        denominator = 0;
        this.big = Optional.of(big);
    }

    static Exact of(long whole) {
        return new Exact(whole, 1);
    }

    static Exact of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        BigInteger power = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        return of(decimal.scale() >= 0 ? BigFraction.of(unscaled, power) : BigFraction.of(unscaled.multiply(power)));
    }

    private static Exact of(BigFraction fraction) {
        boolean small = fraction.getNumerator().bitLength() < Long.SIZE
                && fraction.getDenominator().bitLength() < Long.SIZE;
        if (!small) {
            return new Exact(fraction);
        }
        int sign = fraction.getDenominator().signum();
        try {
            return new Exact(
                    Math.multiplyExact(sign, fraction.getNumerator().longValue()),
                    Math.multiplyExact(sign, fraction.getDenominator().longValue()));
        } catch (ArithmeticException e) {
            return new Exact(fraction);
        }
    }

    /** In lowest terms; the denominator is positive. */
    private static Exact reduced(long numerator, long denominator) {
        if (denominator == 1) {
            return new Exact(numerator, 1);
        }
        long divisor = ArithmeticUtils.gcd(numerator, denominator);
        return new Exact(numerator / divisor, denominator / divisor);
    }

    Exact add(Exact other) {
        if (isSmall() && other.isSmall()) {
            try {
                return denominator == other.denominator
                        ? reduced(Math.addExact(numerator, other.numerator), denominator)
                        : reduced(
                                Math.addExact(
                                        Math.multiplyExact(numerator, other.denominator),
                                        Math.multiplyExact(other.numerator, denominator)),
                                Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException e) {
                // the sum, or a step on the way, is longer than a long
                return of(big().add(other.big()));
            }
        }
        return of(big().add(other.big()));
    }

    Exact subtract(Exact other) {
        return add(other.negate());
    }

    Exact multiply(Exact other) {
        if (isSmall() && other.isSmall()) {
            try {
                return reduced(
                        Math.multiplyExact(numerator, other.numerator),
                        Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException e) {
                // the product, before it is reduced, is longer than a long
                return of(big().multiply(other.big()));
            }
        }
        return of(big().multiply(other.big()));
    }

    Exact divide(Exact other) {
        return multiply(other.reciprocal());
    }

    Exact negate() {
        return isSmall() && numerator != Long.MIN_VALUE ? new Exact(-numerator, denominator) : of(big().negate());
    }

    Exact reciprocal() {
        if (isSmall() && numerator != 0 && numerator != Long.MIN_VALUE) {
            return numerator > 0 ? new Exact(denominator, numerator) : new Exact(-denominator, -numerator);
        }
        return of(big().reciprocal());
    }

    Exact abs() {
        return signum() < 0 ? negate() : this;
    }

    int signum() {
        return big.map(BigFraction::signum).orElseGet(() -> Long.signum(numerator));
    }

    @Override
    public int compareTo(Exact other) {
        return isSmall() && other.isSmall() && denominator == other.denominator
                ? Long.compare(numerator, other.numerator)
                : subtract(other).signum();
    }

    /** To so many decimals, a half to the even digit. */
    Exact rounded(int decimals) {
        return of(big().bigDecimalValue(decimals, RoundingMode.HALF_EVEN));
    }

    /** As a decimal: exact where it ends, otherwise to more places than any form prints. */
    BigDecimal decimal() {
        BigFraction fraction = big();
        return new BigDecimal(fraction.getNumerator())
                .divide(new BigDecimal(fraction.getDenominator()), MathContext.DECIMAL64)
                .stripTrailingZeros();
    }

    private boolean isSmall() {
        return big.isEmpty();
    }

    private BigFraction big() {
        return big.orElseGet(() -> BigFraction.of(numerator, denominator));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Exact other && compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator, big);
    }
}

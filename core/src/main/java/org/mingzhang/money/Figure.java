package org.mingzhang.money;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number as printed: its exact decimal value and the digits that it was printed with.
 *
 * <p>{@code 12.06} says an amount in [12.055, 12.065]. A printed zero says that there is nothing, so it is exact in
 * the {@linkplain #conventional conventional} reading; read {@linkplain #literal to the letter} it is an interval like
 * any other. Which reading an equality needs decides how sure a finding is, see {@code docs/decisions/0003}.
 *
 * @param value    the decimal, its scale being the number of decimals printed
 * @param decimals the decimals that the table prints: those of the figure itself, or more where a neighbour in the
 *                 same table has more and this one's trailing zeros were dropped
 */
public record Figure(BigDecimal value, int decimals) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Figure {
        Objects.requireNonNull(value);
        decimals = Math.max(decimals, value.scale());
    }

    /** A figure that stands alone: its own digits are its precision. */
    public static Figure of(BigDecimal value) {
        return new Figure(value, value.scale());
    }

    /** What the figure says as forms are read by convention: a zero is nothing, dropped trailing zeros are zeros. */
    public Interval conventional() {
        return value.signum() == 0 ? Interval.ZERO : around(decimals);
    }

    /** What the figure says to the letter: a rounded number, its precision being its own digits; zero too. */
    public Interval literal() {
        return around(value.signum() == 0 ? decimals : value.scale());
    }

    /**
     * What the figure says where the tables of its unit are made to add up: less than one unit of print from the exact number,
     * on either side of it.
     */
    public Interval beside() {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(value.signum() == 0 ? decimals : value.scale());
        return new Interval(value.subtract(unit), value.add(unit));
    }

    private Interval around(int places) {
        BigDecimal half = HALF.movePointLeft(places);
        return new Interval(value.subtract(half), value.add(half));
    }
}

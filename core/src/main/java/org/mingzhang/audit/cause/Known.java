package org.mingzhang.audit.cause;

import java.math.BigDecimal;
import org.mingzhang.money.Interval;

/**
 * A figure as it is printed.
 *
 * @param value    the number printed; zero where nothing is
 * @param interval the amounts that print so
 * @param decimals the decimals that another figure in its place would be printed with
 */
public record Known(BigDecimal value, Interval interval, int decimals) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** How far an amount may lie from another figure printed in this place. */
    BigDecimal half() {
        return HALF.movePointLeft(decimals);
    }

    /** How much further, on one side, an amount may lie from another figure in this place than from this one. */
    BigDecimal room() {
        return half().subtract(interval.high().subtract(value)).max(BigDecimal.ZERO);
    }
}

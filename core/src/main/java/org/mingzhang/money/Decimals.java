package org.mingzhang.money;

import java.math.BigDecimal;

/** How exact decimals are written: with the digits that they have, never with an exponent. */
public final class Decimals {
    private Decimals() {}

    /** The same value without trailing zeros; a whole number has no decimals. */
    public static BigDecimal plain(BigDecimal value) {
        return atLeast(value, 0);
    }

    /** The same value without trailing zeros beyond that many decimals, and with at least as many. */
    public static BigDecimal atLeast(BigDecimal value, int decimals) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < decimals ? stripped.setScale(decimals) : stripped;
    }
}

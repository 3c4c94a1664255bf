package org.mingzhang.audit.cause;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * A weighted sum of figures that must come to zero, or lie on one side of it.
 *
 * @param factors what each figure counts with, by its number; never zero
 * @param sign    on which side of zero the sum may lie
 */
public record Condition(Map<Integer, BigDecimal> factors, Sign sign) {
    /** Where the sum of a condition may lie. */
    public enum Sign {
        ZERO,
        AT_MOST_ZERO,
        AT_LEAST_ZERO
    }

    /** Figures whose factor is zero are left out. */
    public Condition {
        TreeMap<Integer, BigDecimal> sorted = new TreeMap<>(factors);
        sorted.values().removeIf(factor -> factor.signum() == 0);
        factors = sorted;
    }

    /** Whether the sum may not lie below zero. */
    boolean boundsBelow() {
        return sign != Sign.AT_MOST_ZERO;
    }

    /** Whether the sum may not lie above zero. */
    boolean boundsAbove() {
        return sign != Sign.AT_LEAST_ZERO;
    }
}

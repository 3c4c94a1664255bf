package org.mingzhang.performance;

import java.math.BigDecimal;

/** What an indicator scores. */
public sealed interface Mark {
    /**
     * A score that follows from target and actual value.
     *
     * @param score     between nothing and the weight, to two decimals at most
     * @param met       whether the target was reached
     * @param deviation how far the actual value is from the target, in per cent of it, to two decimals; zero where the
     *                  target was reached
     * @param reason    whether the standard asks for a reason: the target was missed, or left far behind
     */
    record Scored(BigDecimal score, boolean met, BigDecimal deviation, boolean reason) implements Mark {}

    /** Target and actual value cannot be held against each other. */
    enum Unscored implements Mark {
        /** No actual value is stated. */
        MISSING,
        /** A number against another measure, or words against a number or a day. */
        OTHER_KIND,
        /** Words against other words, without a degree. */
        NO_DEGREE
    }
}

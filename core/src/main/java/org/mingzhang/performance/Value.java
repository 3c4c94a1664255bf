package org.mingzhang.performance;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A target or an actual value of an indicator. */
public sealed interface Value {
    /** As printed. */
    String text();

    /** Nothing is printed, or only a dash. */
    record Missing(String text) implements Value {}

    /**
     * A number with its unit.
     *
     * @param text     as printed
     * @param operator how an actual is held against it
     * @param number   the number as printed, its scale being the decimals printed
     * @param unit     the unit as printed, such as {@code 次}; {@code %} for a percentage; empty where there is none
     */
    record Quantity(String text, Operator operator, BigDecimal number, String unit) implements Value {
        /** Whether it is a percentage. */
        public boolean percentage() {
            return unit.equals("%");
        }
    }

    /**
     * A day until which something is to be done, or on which it was done.
     *
     * @param text as printed
     * @param last the last day that the words allow
     */
    record Deadline(String text, LocalDate last) implements Value {}

    /** A quality told in words, or a number that words make inexact. */
    record Quality(String text) implements Value {}
}

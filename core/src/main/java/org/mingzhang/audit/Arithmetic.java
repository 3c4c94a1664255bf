package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * An equation or inequality as it failed, with the figure under each term, for people to follow.
 *
 * @param rule     the id of the check
 * @param title    the check in Chinese
 * @param left     the terms left of the sign
 * @param relation {@code =}, {@code ≤} or {@code ≥}: what should hold
 * @param right    the terms right of it
 * @param leftSum  what the left side comes to, in the unit of its first term
 * @param rightSum what the right side comes to, in the same unit
 */
public record Arithmetic(
        String rule,
        String title,
        List<Term> left,
        String relation,
        List<Term> right,
        BigDecimal leftSum,
        BigDecimal rightSum) {
    public Arithmetic {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * A term.
     *
     * @param factor   what its figure is multiplied by: 1, -1, or the ratio of two currency units
     * @param evidence the figure and where it stands
     */
    public record Term(BigDecimal factor, Evidence evidence) {}
}

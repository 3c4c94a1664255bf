package org.mingzhang.ledger.registry;

import java.time.LocalDate;

/**
 * What holds of a unit from a day on.
 *
 * @param code                   its code, which begins with its first department's as a rule
 * @param validFrom              the first day that this holds
 * @param department             the code of the department it belongs to
 * @param name                   its name
 * @param headquarters           whether it is the department's own office, not a subordinate unit
 * @param financiallyIndependent whether it keeps accounts of its own
 * @param nature                 what kind of body it is
 * @param dissolved              whether it is no more, from that day on
 * @param secret                 whether nothing of it may be published
 */
public record Unit(
        String code,
        LocalDate validFrom,
        String department,
        String name,
        boolean headquarters,
        boolean financiallyIndependent,
        UnitNature nature,
        boolean dissolved,
        boolean secret) {
    /** A unit that is open to the public. */
    public Unit(
            String code,
            LocalDate validFrom,
            String department,
            String name,
            boolean headquarters,
            boolean financiallyIndependent,
            UnitNature nature,
            boolean dissolved) {
        this(code, validFrom, department, name, headquarters, financiallyIndependent, nature, dissolved, false);
    }
}

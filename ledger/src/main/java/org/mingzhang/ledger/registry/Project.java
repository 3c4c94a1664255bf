package org.mingzhang.ledger.registry;

import java.util.OptionalInt;
import org.mingzhang.facts.Category;

/**
 * An entry of the project library.
 *
 * @param code      its code for life
 * @param unit      the code of the unit that carries it out
 * @param name      its name
 * @param category  one of the four categories that projects have
 * @param firstYear the first budget year that it has money in
 * @param lastYear  the last, where it is known
 * @param secret    whether nothing of it may be published
 */
public record Project(
        ProjectCode code,
        String unit,
        String name,
        Category category,
        int firstYear,
        OptionalInt lastYear,
        boolean secret) {
    /** A project that is open to the public. */
    public Project(ProjectCode code, String unit, String name, Category category, int firstYear, OptionalInt lastYear) {
        this(code, unit, name, category, firstYear, lastYear, false);
    }
}

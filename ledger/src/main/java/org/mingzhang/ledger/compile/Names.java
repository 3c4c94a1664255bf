package org.mingzhang.ledger.compile;

import java.util.Optional;
import org.mingzhang.facts.Category;

/** What units and projects are called. */
public interface Names {
    /** The unit's name when the year ended; its code where nobody knows it. */
    String unit(String code);

    /** Whether the unit is one of those whose public funds are agency operating expenditure. */
    boolean isAgency(String unit);

    /** The project, where it is known. */
    Optional<ProjectName> project(String code);

    /**
     * A project in the library.
     *
     * @param name     its name
     * @param category its category
     */
    record ProjectName(String name, Category category) {}
}

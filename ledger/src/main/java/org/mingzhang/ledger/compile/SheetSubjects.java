package org.mingzhang.ledger.compile;

import java.util.List;

/**
 * Whose performance sheets a disclosure has.
 *
 * @param department whether the department's own
 * @param projects   the codes of the projects
 */
public record SheetSubjects(boolean department, List<String> projects) {
    /** No sheets. */
    public static final SheetSubjects NONE = new SheetSubjects(false, List.of());

    public SheetSubjects {
        projects = List.copyOf(projects);
    }
}

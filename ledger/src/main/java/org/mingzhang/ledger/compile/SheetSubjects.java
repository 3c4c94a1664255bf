package org.mingzhang.ledger.compile;

import java.util.List;
import org.mingzhang.disclosure.SheetStage;

/**
 * Whose performance sheets a document has, and which.
 *
 * @param stage      which sheets
 * @param department whether the department's own
 * @param projects   the codes of the projects
 */
public record SheetSubjects(SheetStage stage, boolean department, List<String> projects) {
    /** No sheets. */
    public static final SheetSubjects NONE = new SheetSubjects(SheetStage.TARGET, false, List.of());

    public SheetSubjects {
        projects = List.copyOf(projects);
    }

    /** Whether they stand in one document with the statutory tables, so that their money is rounded together. */
    boolean besideTables() {
        return switch (stage) {
            case TARGET, SELF_EVALUATION -> true;
            case MONITORING, EVALUATION -> false;
        };
    }
}

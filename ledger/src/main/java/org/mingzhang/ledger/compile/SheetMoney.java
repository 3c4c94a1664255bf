package org.mingzhang.ledger.compile;

import java.util.Optional;
import org.mingzhang.catalogue.Form;
import org.mingzhang.disclosure.Table;

/**
 * The money of a performance sheet.
 *
 * @param form    the sheet's form
 * @param project the code of the project; none of the department, or of a list of all projects
 * @param table   the rows of money
 */
public record SheetMoney(Form form, Optional<String> project, Table table) {
    /** Whether the form lists all projects, a row of money each. */
    boolean listed() {
        return form.listsProjects();
    }
}

package org.mingzhang.ledger.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.catalogue.Form;
import org.mingzhang.disclosure.Column;

/**
 * A form with its rows, the figures still to be added up.
 *
 * @param columns its columns of figures
 * @param note    what stands below it where it has no rows
 */
record Draft(Form form, List<Column> columns, List<DraftRow> rows, Optional<String> note) {
    Draft {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param facts further words beside the row, as in {@link org.mingzhang.disclosure.Row}
     * @param cells by column
     */
    record DraftRow(
            Optional<String> block,
            Optional<String> key,
            Optional<String> code,
            String label,
            Optional<String> lineNo,
            Map<String, String> facts,
            Map<String, CellSum> cells) {}
}

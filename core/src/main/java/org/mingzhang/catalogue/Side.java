package org.mingzhang.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One side of a form: income or expenditure; a form without sides is one side without an id.
 *
 * @param id         {@code income} or {@code expenditure}
 * @param headings   what stands over the side
 * @param stubs      the columns on the left, in order
 * @param columns    the columns of figures, in order
 * @param rows       the rows
 * @param rowRules   what must hold in each row besides
 * @param sideBySide whether the same columns are printed several times beside each other
 */
public record Side(
        Optional<String> id,
        List<String> headings,
        List<Stub> stubs,
        List<ColumnSpec> columns,
        RowsSpec rows,
        List<RowRule> rowRules,
        boolean sideBySide) {
    public Side {
        headings = List.copyOf(headings);
        stubs = List.copyOf(stubs);
        columns = List.copyOf(columns);
        rowRules = List.copyOf(rowRules);
    }

    /** The column of that key. */
    public Optional<ColumnSpec> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
}

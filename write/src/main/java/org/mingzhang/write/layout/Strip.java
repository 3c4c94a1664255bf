package org.mingzhang.write.layout;

import java.util.List;
import java.util.Optional;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Row;

/**
 * Columns and rows that are printed beside others: a side of a form, or one of the groups of a form that is printed side
 * by side.
 *
 * @param heading what stands over all of it
 * @param stubs   the columns on its left
 * @param columns its columns of figures
 * @param rows    its rows from the top; nothing where it is shorter than its neighbours
 */
record Strip(Optional<String> heading, List<StubColumn> stubs, List<Column> columns, List<Optional<Line>> rows) {
    Strip {
        stubs = List.copyOf(stubs);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column on the left.
     *
     * @param path the headings over it, from the outermost
     * @param role what its cells are
     */
    record StubColumn(List<String> path, GridCell.Role role) {}

    /**
     * A row.
     *
     * @param index its place among the rows of the table
     * @param row   the row
     * @param stubs the words of the columns on the left
     */
    record Line(int index, Row row, List<String> stubs) {}
}

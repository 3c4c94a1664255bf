package org.mingzhang.catalogue;

import java.util.Map;
import java.util.Optional;
import org.mingzhang.order.InOrder;

/**
 * Where the figures of a form come from.
 *
 * @param sides by the id of the side; of a form without sides, under the empty word
 * @param whenEmpty what stands below the form where it has no figures
 */
public record FormSources(Map<String, OfSide> sides, Optional<String> whenEmpty) {
    /** The key of the row that the department itself has, in forms that print one below the total. */
    public static final String DEPARTMENT = "department";

    public FormSources {
        sides = InOrder.map(sides);
    }

    /**
     * Where the figures of one side come from: what holds for all its cells, with what holds for the column and for the row.
     *
     * @param all     for every cell
     * @param columns by the column's key; a column that is not there is left blank
     * @param rows    by the row's key, totals too; a named row that is not there is left out
     */
    public record OfSide(CellSource all, Map<String, CellSource> columns, Map<String, CellSource> rows) {
        public OfSide {
            columns = InOrder.map(columns);
            rows = InOrder.map(rows);
        }
    }

    /** Those of the side. */
    public Optional<OfSide> side(Optional<String> id) {
        return Optional.ofNullable(sides.get(id.orElse("")));
    }
}

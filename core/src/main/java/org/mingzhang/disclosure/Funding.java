package org.mingzhang.disclosure;

import java.util.List;
import java.util.Optional;

/** The money of a performance sheet. */
public sealed interface Funding {
    /** The columns of money. */
    List<Column> columns();

    /** The rows of money. */
    List<PerformanceSheet.Line> lines();

    /**
     * A row for each source of money, with columns such as 年初预算数.
     *
     * @param columns the columns of money
     * @param lines   the rows; cells by the keys of the columns, besides weight, rate and score
     */
    record BySource(List<Column> columns, List<PerformanceSheet.Line> lines) implements Funding {
        public BySource {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /**
     * One row of a table that lists all projects, with a column for each source of money.
     *
     * @param columns  the sources
     * @param unitCode the unit's code, where the row is one of a unit
     * @param line     the row
     */
    record Listed(List<Column> columns, Optional<String> unitCode, PerformanceSheet.Line line) implements Funding {
        public Listed {
            columns = List.copyOf(columns);
        }

        @Override
        public List<PerformanceSheet.Line> lines() {
            return List.of(line);
        }
    }
}

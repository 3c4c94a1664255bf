package org.mingzhang.catalogue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.order.InOrder;

/** Which rows a side of a form has. */
public sealed interface RowsSpec {
    /** The ids in the catalogue, see {@link #id()}. */
    List<String> IDS = List.of("named", "accounts", "account-pairs", "units", "projects", "one");

    /**
     * Rows that the form names one by one.
     *
     * @param rows  in their order
     * @param lines the line numbers by row key; of a group, the first
     */
    record Named(List<NamedRow> rows, Map<String, Integer> lines) implements RowsSpec {
        public Named {
            rows = List.copyOf(rows);
            lines = InOrder.map(lines);
        }

        /** The line number that the row carries, where the form numbers its lines. */
        public OptionalInt line(String key) {
            Integer line = lines.get(key);
            return line == null ? OptionalInt.empty() : OptionalInt.of(line);
        }

        /**
         * The line number that the row carries in print: the one that the form states, or one more than that of the row before it;
         * of a group, that of its first row. What follows a group is not counted on, for how many rows a group has is not known.
         */
        public OptionalInt counted(String key) {
            OptionalInt line = OptionalInt.empty();
            for (NamedRow named : rows) {
                OptionalInt stated = line(named.key());
                boolean follows = stated.isEmpty() && line.isPresent() && !named.group();
                line = follows ? OptionalInt.of(line.getAsInt() + 1) : stated;
                if (named.key().equals(key)) {
                    return line;
                }
                if (named.group()) {
                    line = OptionalInt.empty();
                }
            }
            return OptionalInt.empty();
        }
    }

    /**
     * A row for each account.
     *
     * @param classification the classification of the codes
     * @param funds          the fiscal budgets whose accounts may stand here; empty for all
     * @param units          whether rows of departments and units stand among them
     * @param pairs          whether each row has a government economic account beside its own
     * @param totals         the total rows
     */
    record Accounts(
            ClassificationKind classification, Set<String> funds, boolean units, boolean pairs, List<TotalSpec> totals)
            implements RowsSpec {
        public Accounts {
            funds = InOrder.set(funds);
            totals = List.copyOf(totals);
        }
    }

    /** A row for each department or unit. */
    record Units(List<TotalSpec> totals) implements RowsSpec {
        public Units {
            totals = List.copyOf(totals);
        }
    }

    /** A row for each project. */
    record Projects(List<TotalSpec> totals) implements RowsSpec {
        public Projects {
            totals = List.copyOf(totals);
        }
    }

    /** A single line of figures without a label. */
    record One() implements RowsSpec {
        /** The key that its line has. */
        public static final String KEY = "only";
    }

    /** The kind of rows, as the catalogue names it. */
    default String id() {
        return switch (this) {
            case Named named -> "named";
            case Accounts accounts -> accounts.pairs() ? "account-pairs" : "accounts";
            case Units units -> "units";
            case Projects projects -> "projects";
            case One one -> "one";
        };
    }

    /** The total rows; none where the rows are named or there is but one. */
    default List<TotalSpec> totalRows() {
        return switch (this) {
            case Named named -> List.of();
            case Accounts accounts -> accounts.totals();
            case Units units -> units.totals();
            case Projects projects -> projects.totals();
            case One one -> List.of();
        };
    }
}

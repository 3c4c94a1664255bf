package org.mingzhang.ledger.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a sheet whose headings were understood. */
final class SheetRows {
    private final SheetSpec spec;
    private final List<RowReader> rows;

    private SheetRows(SheetSpec spec, List<RowReader> rows) {
        this.spec = spec;
        this.rows = List.copyOf(rows);
    }

    SheetSpec spec() {
        return spec;
    }

    List<RowReader> rows() {
        return rows;
    }

    /** The rows of a table by its headings; empty where a column is missing, which is a fault. */
    static Optional<SheetRows> of(SheetSpec spec, RawTable table, Faults faults) {
        int before = faults.count();
        Map<String, Integer> positions = new HashMap<>();
        List<String> heading = table.heading();
        for (int i = 0; i < heading.size(); i++) {
            String name = bare(heading.get(i));
            if (name.isEmpty()) {
                continue;
            }
            Optional<ColumnSpec> column = spec.columns().stream()
                    .filter(known -> bare(known.name()).equals(name))
                    .findFirst();
            if (column.isEmpty()) {
                faults.add(new Fault(spec.name(), 1, heading.get(i), "没有这一栏", "请按模板的栏目名称改正，或者删去这一栏"));
            } else if (positions.putIfAbsent(column.get().key(), i) != null) {
                faults.add(new Fault(spec.name(), 1, heading.get(i), "这一栏出现了两次", "请删去一栏"));
            }
        }
        for (ColumnSpec column : spec.columns()) {
            if (column.required()
                    && !positions.containsKey(column.key())
                    && !table.rows().isEmpty()) {
                faults.add(new Fault(spec.name(), 1, column.name(), "缺少这一栏", "请按模板补上，第一行应为栏目名称"));
            }
        }
        if (faults.count() > before) {
            return Optional.empty();
        }
        List<RowReader> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new RowReader(spec, positions, row, faults)));
        return Optional.of(new SheetRows(spec, rows));
    }

    /** Headings are compared without blanks and with half-width brackets. */
    private static String bare(String heading) {
        return heading.replaceAll("[\\s\\u3000*]+", "").replace('（', '(').replace('）', ')');
    }
}

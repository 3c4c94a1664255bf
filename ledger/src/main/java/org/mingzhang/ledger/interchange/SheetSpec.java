package org.mingzhang.ledger.interchange;

import java.util.List;

/**
 * A sheet of the interchange.
 *
 * @param key     its id
 * @param name    its Chinese name: of the worksheet, and of the CSV file
 * @param about   what belongs on it
 * @param columns its columns, in the order of the template
 */
record SheetSpec(String key, String name, String about, List<ColumnSpec> columns) {
    SheetSpec {
        columns = List.copyOf(columns);
    }

    ColumnSpec column(String columnKey) {
        return columns.stream()
                .filter(column -> column.key().equals(columnKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " has no column " + columnKey));
    }
}

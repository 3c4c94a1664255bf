package org.mingzhang.write.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Table;

/**
 * One side of a form, or all of a form that has no sides; the rows of a side have columns of their own.
 *
 * @param columns its columns, each key once
 * @param rows    the indices of its rows among {@code Table.rows()}
 */
public record Side(List<Column> columns, List<Integer> rows) {
    public Side {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The sides of the table in the order of their first rows; one without rows for a table without rows. */
    public static List<Side> of(Table table) {
        Map<Optional<String>, List<Integer>> rows = new LinkedHashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.computeIfAbsent(table.rows().get(i).block(), block -> new ArrayList<>())
                    .add(i);
        }
        if (rows.size() < 2) {
            return List.of(new Side(
                    distinct(table.columns()),
                    rows.values().stream().findFirst().orElse(List.of())));
        }
        return rows.values().stream()
                .map(indices -> {
                    Set<String> keys = indices.stream()
                            .flatMap(i -> table.rows().get(i).cells().keySet().stream())
                            .collect(Collectors.toSet());
                    return new Side(
                            distinct(table.columns()).stream()
                                    .filter(column -> keys.contains(column.key()))
                                    .map(column -> new Column(
                                            column.key(), List.of(column.path().getLast())))
                                    .toList(),
                            indices);
                })
                .toList();
    }

    private static List<Column> distinct(List<Column> columns) {
        Set<String> seen = new LinkedHashSet<>();
        return columns.stream().filter(column -> seen.add(column.key())).toList();
    }
}

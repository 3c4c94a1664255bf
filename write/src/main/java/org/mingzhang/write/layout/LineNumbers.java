package org.mingzhang.write.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mingzhang.catalogue.NamedRow;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.disclosure.Row;

/** The line numbers (行次) that a form gives its rows, where the rows do not say their own. */
final class LineNumbers {
    private LineNumbers() {}

    /**
     * The number of the row: the one that the form states, or one more than that of the row before it in the form. Rows
     * of a group are numbered only where all of them are there: what lies between would else be missing.
     */
    static String of(Row row, RowsSpec.Named form, List<Row> rows) {
        if (row.key().isEmpty()) {
            return "";
        }
        String key = row.key().get();
        if (form.rows().stream().anyMatch(named -> named.key().equals(key))) {
            OptionalInt line = form.counted(key);
            return line.isPresent() ? Integer.toString(line.getAsInt()) : "";
        }
        return form.rows().stream()
                .filter(NamedRow::group)
                .flatMap(group -> form.counted(group.key()).stream().boxed())
                .flatMap(first -> member(row, form, rows, first).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> member(Row row, RowsSpec.Named form, List<Row> rows, int first) {
        List<Row> members = rows.stream()
                .filter(each -> each.key()
                        .filter(key -> form.rows().stream()
                                .noneMatch(named -> named.key().equals(key)))
                        .isPresent())
                .toList();
        OptionalInt next = form.lines().values().stream()
                .mapToInt(Integer::intValue)
                .filter(line -> line > first)
                .min();
        boolean whole = next.isPresent() && next.getAsInt() - first == members.size();
        return whole && members.contains(row)
                ? Optional.of(Integer.toString(first + members.indexOf(row)))
                : Optional.empty();
    }
}

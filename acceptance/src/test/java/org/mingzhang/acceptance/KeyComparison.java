package org.mingzhang.acceptance;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Side;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.FigureParser;
import tools.jackson.databind.JsonNode;

/** Holds the figures of a disclosure against a hand-typed key, cell by cell, in the order of rows and columns. */
final class KeyComparison {
    private final List<String> differences = new ArrayList<>();
    private int expected;
    private int read;
    private int right;

    /** Compares every table of the key that carries the number of a statutory form. */
    KeyComparison(JsonNode key, Disclosure disclosure, FormSet set) {
        for (JsonNode table : key.get("tables")) {
            String number = table.get("id").asString().replace("表", "");
            Optional<Form> form = set.forms().stream()
                    .filter(each -> each.number().filter(number::equals).isPresent())
                    .findFirst();
            if (form.isPresent()) {
                compare(number, form.get(), table.get("rows"), disclosure);
            }
        }
    }

    private void compare(String number, Form form, JsonNode keyRows, Disclosure disclosure) {
        List<Row> rows = disclosure.tablesAndFunding().stream()
                .filter(table -> table.number().equals(number))
                .map(Table::rows)
                .findFirst()
                .orElse(List.of());
        List<Row> left = new ArrayList<>(rows);
        for (JsonNode keyRow : keyRows) {
            List<String> values = new ArrayList<>();
            keyRow.get("values").forEach(value -> values.add(value.isNull() ? "" : value.asString()));
            Optional<Row> row =
                    left.stream().filter(each -> matches(keyRow, each)).findFirst();
            row.ifPresent(left::remove);
            int offset = 0;
            for (Side side : form.sides()) {
                boolean own = side.id().isEmpty() || side.id().equals(block(keyRow));
                for (int index = 0; own && index < side.columns().size(); index++) {
                    String column = side.columns().get(index).key();
                    String text = row.map(each -> each.cells().get(column))
                            .map(Cell::text)
                            .orElse("");
                    cell(
                            number + " " + keyRow.path("code").asString("")
                                    + keyRow.path("label").asString("") + " " + column,
                            values.get(offset + index),
                            text);
                }
                offset += side.columns().size();
            }
        }
        for (Row row : left) {
            row.cells()
                    .forEach((column, cell) -> cell(number + " 多出的行 " + row.label() + " " + column, "", cell.text()));
        }
    }

    private static Optional<String> block(JsonNode keyRow) {
        return switch (keyRow.path("side").asString("")) {
            case "收入" -> Optional.of("income");
            case "支出" -> Optional.of("expenditure");
            default -> Optional.empty();
        };
    }

    private static boolean matches(JsonNode keyRow, Row row) {
        if (!block(keyRow).equals(row.block())) {
            return false;
        }
        String line = keyRow.path("line_no").asString("");
        if (!line.isEmpty() || row.lineNo().isPresent()) {
            return row.lineNo().orElse("").equals(line);
        }
        String code = keyRow.path("code").asString("");
        if (code.matches("\\d+") || row.code().isPresent()) {
            return row.code().orElse("").equals(code);
        }
        String label = bare(keyRow.path("label").asString(""));
        boolean source = label.endsWith("：" + bare(row.label())) || label.endsWith(":" + bare(row.label()));
        return bare(row.label()).equals(label)
                || source
                || label.startsWith("(合计行") && row.key().equals(Optional.of("total"));
    }

    private static String bare(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private void cell(String where, String wanted, String found) {
        Optional<BigDecimal> wantedValue = FigureParser.parse(wanted);
        Optional<BigDecimal> foundValue = FigureParser.parse(found);
        expected += wantedValue.isPresent() ? 1 : 0;
        read += foundValue.isPresent() ? 1 : 0;
        if (wantedValue.equals(foundValue)) {
            right += wantedValue.isPresent() ? 1 : 0;
        } else {
            differences.add(where + ": expected “" + wanted + "”, read “" + found + "”");
        }
    }

    double recall() {
        return (double) right / expected;
    }

    double precision() {
        return (double) right / read;
    }

    List<String> differences() {
        return differences;
    }

    /** Figures in the key, read and right, recall and precision, as cells of a table. */
    String row() {
        return String.format(Locale.ROOT, "%d | %d | %d | %.4f | %.4f", expected, read, right, recall(), precision());
    }
}

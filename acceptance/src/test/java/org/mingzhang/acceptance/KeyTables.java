package org.mingzhang.acceptance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Side;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import tools.jackson.databind.JsonNode;

/** The statutory forms of a hand-typed key, each row beside the row of a disclosure read from the same document. */
final class KeyTables {
    private final List<KeyFigure> figures = new ArrayList<>();
    private final List<Unkeyed> unkeyed = new ArrayList<>();

    /**
     * A cell of the key, blank ones too.
     *
     * @param form    the number of the form
     * @param keyCode the code that the key gives the row, or nothing
     * @param label   the label that the key gives it
     * @param row     the row that was read
     * @param column  the column's key
     * @param text    what the key has there; empty where it is blank
     */
    record KeyFigure(String form, String keyCode, String label, Optional<Row> row, String column, String text) {
        /** What was read there; empty where nothing was. */
        String read() {
            return row.map(each -> each.cells().get(column)).map(Cell::text).orElse("");
        }

        String where() {
            return form + " " + keyCode + label + " " + column;
        }
    }

    /** A row that was read and that the key does not have. */
    record Unkeyed(String form, Row row) {}

    /** All tables of the key that carry the number of a statutory form. */
    KeyTables(JsonNode key, Disclosure disclosure, FormSet set) {
        for (JsonNode table : key.get("tables")) {
            String number = table.get("id").asString().replace("表", "");
            Optional<Form> form = set.forms().stream()
                    .filter(each -> each.number().filter(number::equals).isPresent())
                    .findFirst();
            form.ifPresent(known -> add(number, known, table.get("rows"), disclosure));
        }
    }

    List<KeyFigure> figures() {
        return figures;
    }

    List<Unkeyed> unkeyed() {
        return unkeyed;
    }

    private void add(String number, Form form, JsonNode keyRows, Disclosure disclosure) {
        List<Row> left = new ArrayList<>(disclosure.tablesAndFunding().stream()
                .filter(table -> table.number().equals(number))
                .map(Table::rows)
                .findFirst()
                .orElse(List.of()));
        for (JsonNode keyRow : keyRows) {
            Optional<Row> row =
                    left.stream().filter(each -> matches(keyRow, each)).findFirst();
            row.ifPresent(left::remove);
            int offset = 0;
            for (Side side : form.sides()) {
                boolean own = side.id().isEmpty() || side.id().equals(block(keyRow));
                for (int index = 0; own && index < side.columns().size(); index++) {
                    JsonNode value = keyRow.get("values").get(offset + index);
                    figures.add(new KeyFigure(
                            number,
                            keyRow.path("code").asString(""),
                            keyRow.path("label").asString(""),
                            row,
                            side.columns().get(index).key(),
                            value.isNull() ? "" : value.asString()));
                }
                offset += side.columns().size();
            }
        }
        left.forEach(row -> unkeyed.add(new Unkeyed(number, row)));
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

    /** The words without blanks, in their plainest characters. */
    static String bare(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}

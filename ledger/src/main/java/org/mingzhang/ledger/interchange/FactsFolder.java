package org.mingzhang.ledger.interchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.mingzhang.ledger.count.Measures;
import org.mingzhang.order.InOrder;

/** Facts gathered row by row, to be written as a folder of CSV that the {@link Importer} takes. */
public final class FactsFolder {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final SheetSpecs specs = SheetSpecs.shipped(Measures.shipped(), List.of(), List.of());
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

    /**
     * Adds a row.
     *
     * @param sheet the sheet's id, see {@code sheets.yaml}
     * @param cells by the column's id; a choice by its id too
     */
    public void add(String sheet, Map<String, String> cells) {
        rows.computeIfAbsent(sheet, each -> new ArrayList<>()).add(InOrder.map(cells));
    }

    /** Writes a file for each sheet that has rows. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (SheetSpec spec : specs.all()) {
            List<Map<String, String>> own = rows.getOrDefault(spec.key(), List.of());
            if (!own.isEmpty()) {
                try (Writer writer =
                        Files.newBufferedWriter(folder.resolve(spec.name() + ".csv"), StandardCharsets.UTF_8)) {
                    writer.write(BYTE_ORDER_MARK);
                    write(spec, own, writer);
                }
            }
        }
    }

    private static void write(SheetSpec spec, List<Map<String, String>> rows, Writer writer) throws IOException {
        writer.write(line(spec.columns().stream().map(ColumnSpec::name).toList()));
        for (Map<String, String> row : rows) {
            writer.write(line(spec.columns().stream()
                    .map(column -> shown(column, row.getOrDefault(column.key(), "")))
                    .toList()));
        }
    }

    private static String line(List<String> values) {
        return CSVFormat.EXCEL.format(values.toArray()) + "\r\n";
    }

    private static String shown(ColumnSpec column, String value) {
        return column.choices().entrySet().stream()
                .filter(choice -> choice.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(value);
    }
}

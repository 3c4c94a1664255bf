package org.mingzhang.write.json;

import java.math.BigDecimal;
import java.util.Map;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.PerformanceSheet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A sheet of targets or evaluation in the contract's shape: every entry a string, amounts without separators. */
final class PerformanceJson {
    private PerformanceJson() {}

    static ObjectNode of(PerformanceSheet sheet) {
        ObjectNode node = Nodes.object();
        node.put("form", sheet.form());
        node.put("name", sheet.name());
        node.set("projectCode", Nodes.text(sheet.projectCode()));
        ArrayNode funding = node.putArray("funding");
        for (PerformanceSheet.Line line : sheet.funding()) {
            ObjectNode row = funding.addObject()
                    .put("source", line.key().orElse(line.label()))
                    .put("label", line.label());
            putCells(row, line);
        }
        ArrayNode indicators = node.putArray("indicators");
        for (PerformanceSheet.Line line : sheet.indicators()) {
            ObjectNode row = indicators.addObject().put("level3", line.label());
            putCells(row, line);
        }
        sheet.total().ifPresentOrElse(line -> putCells(node.putObject("total"), line), () -> node.putNull("total"));
        node.set("origin", Nodes.origin(sheet.origin()));
        return node;
    }

    private static void putCells(ObjectNode row, PerformanceSheet.Line line) {
        line.cells().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> row.set(
                        entry.getKey(), Nodes.printed(plain(entry.getKey().equals("rate"), entry.getValue()))));
        row.set("origin", Nodes.origin(line.origin()));
    }

    private static String plain(boolean rate, Cell cell) {
        return cell.value().map(BigDecimal::toPlainString).orElseGet(() -> rate ? percent(cell.text()) : cell.text());
    }

    /** A printed percentage as its number. */
    private static String percent(String text) {
        return text.matches("-?[\\d.]+%") ? text.substring(0, text.length() - 1) : text;
    }
}

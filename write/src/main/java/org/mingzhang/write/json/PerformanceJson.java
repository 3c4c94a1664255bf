package org.mingzhang.write.json;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Funding;
import org.mingzhang.disclosure.PerformanceSheet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A sheet of targets or evaluation in the contract's shape: every entry a string, amounts without separators. */
final class PerformanceJson {
    private PerformanceJson() {}

    static ObjectNode of(PerformanceSheet sheet) {
        ObjectNode node = Nodes.object();
        node.put("form", sheet.form());
        node.put("formId", sheet.formId());
        node.put("formSource", sheet.formSource());
        node.put("number", sheet.number());
        node.put("title", sheet.title());
        node.put("currencyUnit", sheet.currencyUnit().printed());
        node.put("name", sheet.name());
        node.set("projectCode", Nodes.text(sheet.projectCode()));
        node.set("columns", Nodes.columns(sheet.funding().columns()));
        ArrayNode funding = node.putArray("funding");
        switch (sheet.funding()) {
            case Funding.BySource bySource -> bySource.lines().forEach(line -> bySource(funding, line));
            case Funding.Listed listed -> {
                node.set("unitCode", Nodes.text(listed.unitCode()));
                node.set("listed", line(Nodes.object(), listed.line()));
                listed(funding, listed);
            }
        }
        ArrayNode indicators = node.putArray("indicators");
        for (PerformanceSheet.Line line : sheet.indicators()) {
            ObjectNode row = indicators.addObject().put("level3", line.label());
            putCells(row, line);
        }
        ArrayNode management = node.putArray("management");
        sheet.management().forEach(line -> putCells(management.addObject().put("label", line.label()), line));
        ArrayNode goals = node.putArray("goals");
        sheet.goals().forEach(line -> putCells(goals.addObject().put("name", line.label()), line));
        node.set(
                "date",
                Nodes.text(Optional.ofNullable(sheet.facts().get("date")).map(Cell::text)));
        node.set("facts", Nodes.cells(sheet.facts()));
        sheet.total().ifPresentOrElse(line -> putCells(node.putObject("total"), line), () -> node.putNull("total"));
        node.set("origin", Nodes.origin(sheet.origin()));
        return node;
    }

    private static void bySource(ArrayNode funding, PerformanceSheet.Line line) {
        ObjectNode row = funding.addObject()
                .put("source", line.key().orElse(line.label()))
                .put("label", line.label());
        putCells(row, line);
    }

    /** The row as it was printed, cell by cell, beside what the contract says of it. */
    private static ObjectNode line(ObjectNode row, PerformanceSheet.Line line) {
        row.set("key", Nodes.text(line.key()));
        row.put("label", line.label());
        row.set("cells", Nodes.cells(line.cells()));
        row.set("origin", Nodes.origin(line.origin()));
        return row;
    }

    /** A list of projects has a column for each source; its amounts are those of the budget. */
    private static void listed(ArrayNode funding, Funding.Listed listed) {
        for (Column column : listed.columns()) {
            Cell cell = listed.line().cells().get(column.key());
            if (cell != null) {
                ObjectNode row = funding.addObject()
                        .put("source", column.key())
                        .put("label", column.path().getLast());
                row.set("initial", Nodes.printed(plain(false, cell)));
                row.set("origin", Nodes.origin(cell.origin()));
            }
        }
    }

    private static void putCells(ObjectNode row, PerformanceSheet.Line line) {
        line.cells().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> row.set(
                        entry.getKey(), Nodes.printed(plain(entry.getKey().equals("rate"), entry.getValue()))));
        line(row, line);
    }

    private static String plain(boolean rate, Cell cell) {
        return cell.value().map(BigDecimal::toPlainString).orElseGet(() -> rate ? percent(cell.text()) : cell.text());
    }

    /** A printed percentage as its number. */
    private static String percent(String text) {
        return text.matches("-?[\\d.]+%") ? text.substring(0, text.length() - 1) : text;
    }
}

package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Source;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.CurrencyUnit;

/** Disclosures made by hand, and what the audit finds in them. */
final class Audited {
    static final FormSet FORMS = RealCatalogue.get().formSet("luoyang", Kind.FINAL_ACCOUNT, 2024);

    private static final Auditor AUDITOR = new Auditor(RealCatalogue.get());

    private Audited() {}

    /** An empty table of a form of the final account of 2024 in Luoyang. */
    static TableBuilder table(String formId) {
        return new TableBuilder(FORMS.form(formId).orElseThrow());
    }

    static Disclosure disclosure(TableBuilder... tables) {
        return disclosure(Stream.of(tables).map(TableBuilder::build).toList());
    }

    static Disclosure disclosure(List<Table> tables) {
        return disclosure("luoyang", Kind.FINAL_ACCOUNT, 2024, tables);
    }

    static Disclosure disclosure(String region, Kind kind, int year, List<Table> tables) {
        return new Disclosure(
                new Source("made-by-hand.txt", "0".repeat(64), "txt", OptionalInt.empty()),
                kind,
                OptionalInt.of(year),
                Optional.empty(),
                region,
                Optional.of("云溪区档案馆"),
                Optional.empty(),
                CurrencyUnit.TEN_THOUSAND_YUAN,
                List.of(),
                tables,
                List.of(),
                List.of(),
                List.of());
    }

    /** Everything found. */
    static List<Finding> all(Disclosure disclosure) {
        return AUDITOR.audit(disclosure).findings();
    }

    /** What is found in the tables that are there: that others are missing is left out. */
    static List<Finding> findings(Disclosure disclosure) {
        return all(disclosure).stream()
                .filter(finding -> !finding.rule().startsWith("missing-table."))
                .toList();
    }

    static List<Finding> findings(TableBuilder... tables) {
        return findings(disclosure(tables));
    }

    /** The row and column that a finding names, such as {@code 公开05 201 basic}. */
    static String culprit(Disclosure disclosure, Finding finding) {
        return finding.culprit().map(cell -> name(disclosure, cell)).orElse("");
    }

    static String name(Disclosure disclosure, CellAddress cell) {
        Table table = disclosure.tables().get(cell.table());
        Row row = table.rows().get(cell.row());
        return table.number() + " " + row.code().or(row::key).orElse("") + " " + cell.column();
    }

    /** The disclosure with another text in one cell. */
    static Disclosure changed(Disclosure disclosure, CellAddress cell, String text) {
        List<Table> tables = new ArrayList<>(disclosure.tables());
        Table table = tables.get(cell.table());
        List<Row> rows = new ArrayList<>(table.rows());
        Map<String, Cell> cells = new LinkedHashMap<>(rows.get(cell.row()).cells());
        cells.put(cell.column(), TableBuilder.cell(text, 2, Cell.Reading.PRINTED));
        rows.set(cell.row(), rows.get(cell.row()).withCells(cells));
        tables.set(cell.table(), table.withRows(rows));
        return disclosure.withTables(tables);
    }

    /** The cell of a table, by the row's code or key; of a form with two sides, {@code side/key}. */
    static CellAddress cell(Disclosure disclosure, String formId, String rowName, String column) {
        for (int table = 0; table < disclosure.tables().size(); table++) {
            List<Row> rows = disclosure.tables().get(table).rows();
            for (int row = 0; row < rows.size(); row++) {
                Row each = rows.get(row);
                String name = each.block().map(block -> block + "/").orElse("")
                        + each.code().or(each::key).orElse("");
                if (disclosure.tables().get(table).formId().equals(formId) && name.equals(rowName)) {
                    return new CellAddress(table, row, column);
                }
            }
        }
        throw new AssertionError("no row " + rowName + " in " + formId);
    }
}

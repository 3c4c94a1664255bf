package org.mingzhang.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.audit.Auditor;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;

/**
 * Chooses how a table stands whose columns the source lost, where its own arithmetic leaves several ways: the way with
 * which most of the forms agree. What no form tells apart stays a guess.
 */
final class WayChooser {
    /** Rounds over all tables: one choice can settle another. */
    private static final int ROUNDS = 3;

    private final Auditor auditor;

    WayChooser(Auditor auditor) {
        this.auditor = auditor;
    }

    /** The disclosure with each table in the way that breaks the fewest equations. */
    Disclosure choose(Disclosure disclosure, List<List<Table>> ways) {
        List<Table> chosen = new ArrayList<>(disclosure.tables());
        boolean changed = ways.stream().anyMatch(each -> each.size() > 1);
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = false;
            for (int table = 0; table < ways.size(); table++) {
                if (ways.get(table).size() > 1) {
                    Table better = best(disclosure, chosen, table, ways.get(table));
                    changed |= !better.equals(chosen.get(table));
                    chosen.set(table, better);
                }
            }
        }
        return disclosure.withTables(chosen);
    }

    private Table best(Disclosure disclosure, List<Table> chosen, int table, List<Table> ways) {
        int fewest = Integer.MAX_VALUE;
        List<Table> best = new ArrayList<>();
        for (Table way : ways) {
            List<Table> tried = new ArrayList<>(chosen);
            tried.set(table, way);
            int failures = auditor.failures(disclosure.withTables(tried));
            if (failures < fewest) {
                fewest = failures;
                best.clear();
            }
            if (failures == fewest) {
                best.add(way);
            }
        }
        return best.size() == 1 ? best.getFirst() : unsure(best.getFirst(), best);
    }

    /** Marks the cells in which equally good ways differ. */
    private static Table unsure(Table table, List<Table> ways) {
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < table.rows().size(); index++) {
            Row row = table.rows().get(index);
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (Map.Entry<String, Cell> cell : row.cells().entrySet()) {
                int at = index;
                boolean same = ways.stream()
                        .map(way -> way.rows().get(at).cells().get(cell.getKey()))
                        .allMatch(other -> other != null
                                && other.text().equals(cell.getValue().text()));
                cells.put(
                        cell.getKey(), same ? cell.getValue() : cell.getValue().guessed());
            }
            rows.add(row.withCells(cells));
        }
        return table.withRows(rows);
    }
}

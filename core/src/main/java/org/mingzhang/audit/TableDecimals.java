package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Table;

/** Amounts of one table that are printed with different decimals; one finding for each table. */
final class TableDecimals {
    private static final int NAMED = 3;
    private static final int SHOWN = 12;

    private final Figures figures;
    private final Tally tally;

    TableDecimals(Figures figures, Tally tally) {
        this.figures = figures;
        this.tally = tally;
    }

    List<Finding> find(List<Table> tables, Ruling ruling) {
        List<Finding> findings = new ArrayList<>();
        boolean any = false;
        for (int table = 0; table < tables.size(); table++) {
            Map<Integer, List<CellAddress>> byDecimals = byDecimals(tables.get(table), table);
            any |= !byDecimals.isEmpty();
            if (byDecimals.size() > 1) {
                findings.add(finding(ruling, tables.get(table), byDecimals));
            }
        }
        tally.count(RuleTest.TABLE_DECIMALS.id(), any);
        return findings;
    }

    private static Map<Integer, List<CellAddress>> byDecimals(Table table, int index) {
        Map<Integer, List<CellAddress>> byDecimals = new TreeMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int at = row;
            table.rows().get(row).cells().forEach((column, cell) -> {
                if (cell.content() instanceof Content.Amount) {
                    byDecimals
                            .computeIfAbsent(decimals(cell.text()), key -> new ArrayList<>())
                            .add(new CellAddress(index, at, column));
                }
            });
        }
        return byDecimals;
    }

    /** As printed: what the figure of the cell says is how exact it is, dropped zeros considered. */
    private static int decimals(String text) {
        String bare = text.replaceAll("[^\\d.]", "");
        int point = bare.indexOf('.');
        return point < 0 ? 0 : bare.length() - point - 1;
    }

    private Finding finding(Ruling ruling, Table table, Map<Integer, List<CellAddress>> byDecimals) {
        int usual = byDecimals.entrySet().stream()
                .max(Comparator.<Map.Entry<Integer, List<CellAddress>>>comparingInt(
                                each -> each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
        List<CellAddress> others = new ArrayList<>();
        byDecimals.forEach((decimals, cells) -> {
            if (decimals != usual) {
                others.addAll(cells);
            }
        });
        String named = String.join(
                "、",
                others.stream()
                        .map(cell -> figures.cell(cell).text().strip())
                        .distinct()
                        .limit(NAMED)
                        .toList());
        return Finding.of(
                ruling.in(table.number()),
                table.number() + "表金额多数保留" + usual + "位小数，“" + named + "”"
                        + (others.size() > 1 ? "等" + others.size() + "处" : "一处") + "位数不同。",
                others.stream().limit(SHOWN).map(figures::evidence).toList());
    }
}

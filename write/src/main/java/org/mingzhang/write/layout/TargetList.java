package org.mingzhang.write.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.catalogue.DocumentSpec;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.Stub;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Funding;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.write.layout.SheetGrid.Entry;

/**
 * Lays out a list of projects with their targets as the form has it: code, name and money, and beside them the indicators,
 * each group of the first level in columns of its own; a project goes on over as many rows as its largest group has indicators.
 */
final class TargetList {
    private static final String LEVEL_1 = "level1";
    private static final String NAME = "level3";

    private final DocumentSpec spec;
    private final ReadingWords words;

    TargetList(DocumentSpec spec, ReadingWords words) {
        this.spec = spec;
        this.words = words;
    }

    /** The sheets of one list as one grid. */
    Grid of(List<PerformanceSheet> sheets) {
        RowsSpec rows = new RowsSpec.Projects(List.of());
        List<Column> money = Strips.distinct(sheets.getFirst().funding().columns());
        Map<String, List<String>> groups = groups(sheets);
        SheetGrid grid = new SheetGrid()
                .column(spec.heading(rows, Stub.CODE), GridCell.Role.CODE)
                .column(spec.heading(rows, Stub.LABEL), GridCell.Role.NAME);
        money.forEach(column -> grid.column(column.path(), GridCell.Role.FIGURE));
        groups.forEach((level1, keys) -> keys.forEach(key -> grid.column(
                Stream.of(level1, heading(key)).filter(word -> !word.isEmpty()).toList(),
                key.equals(NAME) ? GridCell.Role.NAME : GridCell.Role.WORDS)));
        sheets.forEach(sheet -> rows(sheet, money, groups, grid));
        return grid.build();
    }

    private static void rows(
            PerformanceSheet sheet, List<Column> money, Map<String, List<String>> groups, SheetGrid grid) {
        List<Line> lines = sheet.funding().lines();
        int height = groups.keySet().stream()
                .mapToInt(level1 -> indicators(sheet, level1).size())
                .reduce(lines.size(), Math::max);
        for (int row = 0; row < height; row++) {
            List<Entry> entries = new ArrayList<>();
            entries.add(Entry.of(row == 0 ? code(sheet) : ""));
            entries.add(Entry.of(row < lines.size() ? lines.get(row).label() : ""));
            for (Column column : money) {
                entries.add(row < lines.size() ? entry(lines.get(row), column.key()) : Entry.of(""));
            }
            for (Map.Entry<String, List<String>> group : groups.entrySet()) {
                List<Line> indicators = indicators(sheet, group.getKey());
                for (String key : group.getValue()) {
                    entries.add(row < indicators.size() ? entry(indicators.get(row), key) : Entry.of(""));
                }
            }
            grid.row(entries);
        }
    }

    private static String code(PerformanceSheet sheet) {
        return switch (sheet.funding()) {
            case Funding.BySource bySource -> "";
            case Funding.Listed listed ->
                sheet.projectCode().or(listed::unitCode).orElse("");
        };
    }

    private static List<Line> indicators(PerformanceSheet sheet, String level1) {
        return sheet.indicators().stream()
                .filter(line -> text(line, LEVEL_1).equals(level1))
                .toList();
    }

    private static String text(Line line, String key) {
        Cell cell = line.cells().get(key);
        return cell == null ? "" : cell.text();
    }

    private static Entry entry(Line line, String key) {
        if (key.equals(NAME)) {
            return Entry.of(line.label());
        }
        Cell cell = line.cells().get(key);
        return cell == null ? Entry.of("") : Entry.of(cell);
    }

    /** What is said of the indicators of each group, the groups in their order in the catalogue. */
    private Map<String, List<String>> groups(List<PerformanceSheet> sheets) {
        List<Line> all =
                sheets.stream().flatMap(sheet -> sheet.indicators().stream()).toList();
        Set<String> order = new LinkedHashSet<>(words.list("indicator-levels", LEVEL_1));
        all.forEach(line -> order.add(text(line, LEVEL_1)));
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String level1 : order) {
            List<Line> own = all.stream()
                    .filter(line -> text(line, LEVEL_1).equals(level1))
                    .toList();
            if (!own.isEmpty()) {
                groups.put(
                        level1,
                        words.keys("indicator-headings").stream()
                                .filter(key -> key.equals(NAME)
                                        || !key.equals(LEVEL_1)
                                                && own.stream().anyMatch(line -> line.cells()
                                                        .containsKey(key)))
                                .toList());
            }
        }
        return groups;
    }

    private String heading(String key) {
        return words.list("indicator-headings", key).stream().findFirst().orElse("");
    }
}

package org.mingzhang.write.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.catalogue.DocumentSpec;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.Stub;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Funding;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.SheetStage;
import org.mingzhang.write.layout.SheetGrid.Entry;

/** Lays performance sheets out as plain tables: money, how it was managed, goals, indicators. */
final class SheetLayout {
    private static final String LEVEL_3 = "level3";
    private static final String DATE = "date";

    private final DocumentSpec spec;
    private final ReadingWords words;

    SheetLayout(DocumentSpec spec, ReadingWords words) {
        this.spec = spec;
        this.words = words;
    }

    /**
     * A sheet, or several that one list holds.
     *
     * @param table  as it is printed
     * @param origin where the first of them stood
     */
    record Printed(PrintedTable table, Origin origin) {}

    /** The sheets in their order; those that one list of projects holds are one table. */
    List<Printed> of(List<PerformanceSheet> sheets) {
        Map<String, List<PerformanceSheet>> tables = new LinkedHashMap<>();
        for (int index = 0; index < sheets.size(); index++) {
            PerformanceSheet sheet = sheets.get(index);
            String key =
                    switch (sheet.funding()) {
                        case Funding.BySource bySource -> "sheet-" + (index + 1);
                        case Funding.Listed listed -> "sheets-" + sheet.formId();
                    };
            tables.computeIfAbsent(key, each -> new ArrayList<>()).add(sheet);
        }
        List<Printed> printed = new ArrayList<>();
        tables.forEach((anchor, group) ->
                printed.add(new Printed(table(anchor, group), group.getFirst().origin())));
        return printed;
    }

    private PrintedTable table(String anchor, List<PerformanceSheet> sheets) {
        PerformanceSheet first = sheets.getFirst();
        List<Grid> grids =
                switch (first.funding()) {
                    case Funding.Listed listed -> List.of(new TargetList(spec, words).of(sheets));
                    case Funding.BySource bySource -> blocks(first);
                };
        return new PrintedTable(
                anchor,
                first.title(),
                Labels.number(spec, first.number(), first.title()),
                Labels.line(spec.department(), first.ofProject() ? "" : first.name()),
                Labels.line(spec.currency(), first.currencyUnit().printed()),
                grids,
                List.of());
    }

    /** The blocks of one sheet, a grid each. */
    private List<Grid> blocks(PerformanceSheet first) {
        List<Grid> grids = new ArrayList<>();
        facts(first).ifPresent(grids::add);
        funding(first).ifPresent(grids::add);
        lines(first.management(), Optional.empty(), headings("management-headings"))
                .ifPresent(grids::add);
        first.goals().stream()
                .filter(SheetLayout::isAim)
                .forEach(goal -> grids.add(fact("sheet-goal", cell(goal, "target"))));
        lines(
                        first.goals().stream().filter(goal -> !isAim(goal)).toList(),
                        Optional.of(first(words.list("task-headings", "name"))),
                        merged(headings("goal-headings"), headings("task-headings")))
                .ifPresent(grids::add);
        indicators(first).ifPresent(grids::add);
        return grids;
    }

    /** Whether the line is the goal of the whole, and nothing is said of what came of it. */
    private static boolean isAim(PerformanceSheet.Line goal) {
        return goal.label().isBlank() && goal.cells().keySet().equals(Set.of("target"));
    }

    /** What stands over the blocks: the project, and the date. */
    private Optional<Grid> facts(PerformanceSheet sheet) {
        Map<String, Entry> facts = new LinkedHashMap<>();
        if (sheet.ofProject()) {
            facts.put("sheet-name", Entry.of(sheet.name()));
        }
        Optional.ofNullable(sheet.facts().get(DATE))
                .ifPresent(date ->
                        facts.put(sheet.isAt(SheetStage.MONITORING) ? "sheet-until" : "sheet-date", Entry.of(date)));
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts(facts));
    }

    /** A row of its own that says what something is. */
    private Grid fact(String what, Entry fact) {
        return facts(Map.of(what, fact));
    }

    private Grid facts(Map<String, Entry> facts) {
        SheetGrid grid = new SheetGrid().column(List.of(), GridCell.Role.NAME).column(List.of(), GridCell.Role.WORDS);
        facts.forEach((what, fact) -> grid.row(List.of(Entry.of(first(words.list(what))), fact)));
        return grid.build();
    }

    private Optional<Grid> funding(PerformanceSheet sheet) {
        List<PerformanceSheet.Line> lines = sheet.funding().lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Column column : Strips.distinct(sheet.funding().columns())) {
            columns.put(column.key(), column.path());
        }
        Set<String> used = keys(lines);
        headings("funding-headings").forEach((key, heading) -> {
            if (used.contains(key)) {
                columns.putIfAbsent(key, List.of(heading));
            }
        });
        SheetGrid grid = new SheetGrid();
        grid.column(spec.heading(new RowsSpec.Named(List.of(), Map.of()), Stub.LABEL), GridCell.Role.NAME);
        columns.values().forEach(path -> grid.column(path, GridCell.Role.FIGURE));
        for (PerformanceSheet.Line line : lines) {
            List<Entry> cells = new ArrayList<>();
            cells.add(Entry.of(line.label()));
            columns.keySet().forEach(key -> cells.add(cell(line, key)));
            grid.row(cells);
        }
        return Optional.of(grid.build());
    }

    /** Rows of words and figures under headings of which only those are shown that some row has. */
    private Optional<Grid> lines(
            List<PerformanceSheet.Line> lines, Optional<String> label, Map<String, String> headings) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Set<String> used = keys(lines);
        List<String> keys = headings.keySet().stream().filter(used::contains).toList();
        boolean named = lines.stream().anyMatch(line -> !line.label().isBlank());
        SheetGrid grid = new SheetGrid();
        if (named) {
            grid.column(
                    label.map(List::of)
                            .orElseGet(() -> spec.heading(new RowsSpec.Named(List.of(), Map.of()), Stub.LABEL)),
                    GridCell.Role.NAME);
        }
        keys.forEach(key -> grid.column(List.of(headings.getOrDefault(key, "")), role(key)));
        for (PerformanceSheet.Line line : lines) {
            List<Entry> cells = new ArrayList<>();
            if (named) {
                cells.add(Entry.of(line.label()));
            }
            keys.forEach(key -> cells.add(cell(line, key)));
            grid.row(cells);
        }
        return Optional.of(grid.build());
    }

    private Optional<Grid> indicators(PerformanceSheet sheet) {
        if (sheet.indicators().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> headings = headings("indicator-headings");
        Set<String> used = keys(sheet.indicators());
        List<String> keys = headings.keySet().stream()
                .filter(key -> key.equals(LEVEL_3) || used.contains(key))
                .toList();
        SheetGrid grid = new SheetGrid();
        keys.forEach(key -> grid.column(List.of(headings.getOrDefault(key, "")), role(key)));
        sheet.indicators().forEach(line -> grid.row(indicator(line, keys, line.label())));
        sheet.total()
                .ifPresent(total -> grid.row(indicator(
                        total, keys, total.label().isBlank() ? first(words.list("sheet-total")) : total.label())));
        return Optional.of(grid.build());
    }

    private static List<Entry> indicator(PerformanceSheet.Line line, List<String> keys, String label) {
        return keys.stream()
                .map(key -> key.equals(LEVEL_3) ? Entry.of(label) : cell(line, key))
                .toList();
    }

    private static Entry cell(PerformanceSheet.Line line, String key) {
        Cell cell = line.cells().get(key);
        return cell == null ? Entry.of("") : Entry.of(cell);
    }

    private static GridCell.Role role(String key) {
        return switch (key) {
            case LEVEL_3 -> GridCell.Role.NAME;
            case "weight", "score", "deviation", "initial", "revised", "executed", "rate" -> GridCell.Role.FIGURE;
            default -> GridCell.Role.WORDS;
        };
    }

    private static Set<String> keys(List<PerformanceSheet.Line> lines) {
        Set<String> keys = new LinkedHashSet<>();
        lines.forEach(line -> keys.addAll(line.cells().keySet()));
        return keys;
    }

    /** The headings by key, each in the wording that the catalogue has first. */
    private Map<String, String> headings(String name) {
        Map<String, String> headings = new LinkedHashMap<>();
        words.keys(name).forEach(key -> headings.put(key, first(words.list(name, key))));
        return headings;
    }

    private static Map<String, String> merged(Map<String, String> one, Map<String, String> other) {
        Map<String, String> merged = new LinkedHashMap<>(one);
        other.forEach(merged::putIfAbsent);
        return merged;
    }

    private static String first(List<String> words) {
        return words.stream().findFirst().orElse("");
    }
}

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
import org.mingzhang.write.layout.SheetGrid.Entry;

/** Lays performance sheets out as plain tables: money, how it was managed, goals, indicators. */
final class SheetLayout {
    private static final String LEVEL_3 = "level3";

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
        boolean listed = first.funding() instanceof Funding.Listed;
        List<Grid> grids = new ArrayList<>();
        if (first.ofProject() && !listed) {
            grids.add(fact("sheet-name", Entry.of(first.name())));
        }
        funding(sheets).ifPresent(grids::add);
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
        indicators(sheets, listed).ifPresent(grids::add);
        return new PrintedTable(
                anchor,
                first.title(),
                Labels.number(spec, first.number(), first.title()),
                Labels.line(spec.department(), first.ofProject() ? "" : first.name()),
                Labels.line(spec.currency(), first.currencyUnit().printed()),
                grids,
                first.facts().values().stream().map(Cell::text).sorted().toList());
    }

    /** Whether the line is the goal of the whole, and nothing is said of what came of it. */
    private static boolean isAim(PerformanceSheet.Line goal) {
        return goal.label().isBlank() && goal.cells().keySet().equals(Set.of("target"));
    }

    /** A row of its own that says what something is. */
    private Grid fact(String what, Entry fact) {
        return new SheetGrid()
                .column(List.of(), GridCell.Role.NAME)
                .column(List.of(), GridCell.Role.WORDS)
                .row(List.of(Entry.of(first(words.list(what))), fact))
                .build();
    }

    private Optional<Grid> funding(List<PerformanceSheet> sheets) {
        List<PerformanceSheet.Line> lines = sheets.stream()
                .flatMap(sheet -> sheet.funding().lines().stream())
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Column column : Strips.distinct(sheets.getFirst().funding().columns())) {
            columns.put(column.key(), column.path());
        }
        Set<String> used = keys(lines);
        headings("funding-headings").forEach((key, heading) -> {
            if (used.contains(key)) {
                columns.putIfAbsent(key, List.of(heading));
            }
        });
        SheetGrid grid = new SheetGrid();
        boolean listed = sheets.getFirst().funding() instanceof Funding.Listed;
        RowsSpec rows = listed ? new RowsSpec.Projects(List.of()) : new RowsSpec.Named(List.of(), Map.of());
        if (listed) {
            grid.column(spec.heading(rows, Stub.CODE), GridCell.Role.CODE);
        }
        grid.column(spec.heading(rows, Stub.LABEL), GridCell.Role.NAME);
        columns.values().forEach(path -> grid.column(path, GridCell.Role.FIGURE));
        for (PerformanceSheet sheet : sheets) {
            for (PerformanceSheet.Line line : sheet.funding().lines()) {
                List<Entry> cells = new ArrayList<>();
                if (listed) {
                    cells.add(Entry.of(code(sheet)));
                }
                cells.add(Entry.of(line.label()));
                columns.keySet().forEach(key -> cells.add(cell(line, key)));
                grid.row(cells);
            }
        }
        return Optional.of(grid.build());
    }

    private static String code(PerformanceSheet sheet) {
        return switch (sheet.funding()) {
            case Funding.BySource bySource -> "";
            case Funding.Listed listed ->
                sheet.projectCode().or(listed::unitCode).orElse("");
        };
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

    private Optional<Grid> indicators(List<PerformanceSheet> sheets, boolean listed) {
        List<PerformanceSheet.Line> all =
                sheets.stream().flatMap(sheet -> sheet.indicators().stream()).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> headings = headings("indicator-headings");
        Set<String> used = keys(all);
        List<String> keys = headings.keySet().stream()
                .filter(key -> key.equals(LEVEL_3) || used.contains(key))
                .toList();
        SheetGrid grid = new SheetGrid();
        if (listed) {
            grid.column(List.of(first(words.list("sheet-name"))), GridCell.Role.WORDS);
        }
        keys.forEach(key -> grid.column(List.of(headings.getOrDefault(key, "")), role(key)));
        for (PerformanceSheet sheet : sheets) {
            for (PerformanceSheet.Line line : sheet.indicators()) {
                grid.row(indicator(line, keys, listed ? Optional.of(sheet.name()) : Optional.empty(), line.label()));
            }
            sheet.total()
                    .ifPresent(total -> grid.row(indicator(
                            total,
                            keys,
                            listed ? Optional.of(sheet.name()) : Optional.empty(),
                            total.label().isBlank() ? first(words.list("sheet-total")) : total.label())));
        }
        return Optional.of(grid.build());
    }

    private static List<Entry> indicator(
            PerformanceSheet.Line line, List<String> keys, Optional<String> project, String label) {
        List<Entry> cells = new ArrayList<>();
        project.ifPresent(name -> cells.add(Entry.of(name)));
        keys.forEach(key -> cells.add(key.equals(LEVEL_3) ? Entry.of(label) : cell(line, key)));
        return cells;
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

package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.accounts.Classification;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.Stub;
import org.mingzhang.catalogue.TotalSpec;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.disclosure.Unread;

/**
 * Reads a list of projects with their targets from cells: a row begins a project with its code, its name and its money, and
 * goes on over the rows below with a name and a target under each group of indicators.
 */
final class TargetListReader {
    private static final String HEADINGS = "indicator-headings";
    private static final String NAME = "level3";

    private final ReadingWords words;
    private final Classification functional;
    private final SheetHeadings headings;
    private final LayoutFinder layouts;

    TargetListReader(ReadingWords words, Classification functional, LayoutFinder layouts) {
        this.words = words;
        this.functional = functional;
        headings = new SheetHeadings(words);
        this.layouts = layouts;
    }

    /** The sheets of the list, one for each row with money; what is none of them goes to the unread. */
    List<PerformanceSheet> read(SheetDraft draft, String number, List<Unread> unread) {
        GridView first = draft.grids.getFirst();
        Layout layout = layouts.find(first, draft.form);
        Reading reading = new Reading(draft, layout);
        for (GridView grid : draft.grids) {
            boolean same = grid.columns() == first.columns();
            int from = grid.equals(first) ? layout.headerRows() : reading.table.repeatedHead(grid);
            for (int row = from; row < grid.rows(); row++) {
                if (same) {
                    reading.row(grid, row);
                } else {
                    reading.rest.add(String.join(" ", grid.words(row)));
                }
            }
        }
        if (!reading.rest.isEmpty()) {
            unread.add(new Unread(
                    draft.origin, String.join("\n", reading.rest), "《" + draft.title + "》中这些内容不属于项目、金额和指标，未能识别"));
        }
        return reading.sheets(number);
    }

    /**
     * Columns beside each other that say something of one indicator.
     *
     * @param level1 the group that stands over them
     * @param keys   the columns by what they say
     */
    private record Group(Optional<String> level1, Map<String, Integer> keys) {}

    /** The groups of columns, a new one where another group's heading stands over them or a heading comes again. */
    private List<Group> groups(Layout layout) {
        List<String> known = words.list("indicator-levels", "level1");
        List<Group> groups = new ArrayList<>();
        for (int column = 0; column < layout.paths().size(); column++) {
            List<String> path = layout.paths().get(column);
            if (!(layout.roles().get(column) instanceof ColumnRole.Unknown) || path.isEmpty()) {
                continue;
            }
            Optional<String> key = headings.key(path.getLast(), HEADINGS);
            if (key.isEmpty()) {
                continue;
            }
            Optional<String> level1 =
                    path.stream().map(Words::bare).filter(known::contains).reduce((outer, inner) -> inner);
            if (groups.isEmpty()
                    || !groups.getLast().level1().equals(level1)
                    || groups.getLast().keys().containsKey(key.get())) {
                groups.add(new Group(level1, new LinkedHashMap<>()));
            }
            groups.getLast().keys().put(key.get(), column);
        }
        return groups;
    }

    private final class Reading {
        private final TableDraft table;
        private final Layout layout;
        private final List<Group> groups;
        private final RowNamer namer;
        /** By row of the table and by group: the groups stand beside each other and are told one after the other. */
        private final List<List<List<Line>>> indicators = new ArrayList<>();

        private final List<String> rest = new ArrayList<>();
        private final Map<Integer, String> levels = new HashMap<>();

        Reading(SheetDraft draft, Layout layout) {
            this.layout = layout;
            table = new TableDraft(draft.form, draft.title, draft.origin);
            table.head(draft.grids.getFirst(), layout.headerRows());
            groups = groups(layout);
            namer = new RowNamer(draft.form.sides().getFirst().rows(), functional);
        }

        void row(GridView grid, int row) {
            if (grid.words(row).isEmpty() || grid.numbersColumns(row)) {
                return;
            }
            Map<Stub, String> stubs = new LinkedHashMap<>();
            Map<String, Cell> money = new LinkedHashMap<>();
            List<String> unknown = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                String own = grid.own(row, column);
                switch (layout.roles().get(column)) {
                    case ColumnRole.Beside beside ->
                        stubs.merge(beside.stub(), own.replaceAll("\\s+", ""), String::concat);
                    case ColumnRole.Figures figures ->
                        money.put(figures.spec().key(), CellParser.of(grid, row, column));
                    case ColumnRole.Unknown none -> {
                        if (!own.isBlank() && !isOfGroup(column)) {
                            unknown.add(own);
                        }
                    }
                }
            }
            begin(stubs, money, grid.origin(row));
            if (table.rows.isEmpty()) {
                rest.add(String.join(" ", grid.words(row)));
                return;
            }
            rest.addAll(unknown);
            for (int group = 0; group < groups.size(); group++) {
                indicator(groups.get(group), grid, row)
                        .ifPresent(indicators.getLast().get(group)::add);
            }
        }

        private boolean isOfGroup(int column) {
            return groups.stream().anyMatch(group -> group.keys().containsValue(column));
        }

        /** Begins a project, or goes on with the name of the one before. */
        private void begin(Map<Stub, String> stubs, Map<String, Cell> money, Origin origin) {
            String code = Words.bare(stubs.getOrDefault(Stub.CODE, ""));
            String label = stubs.getOrDefault(Stub.LABEL, "");
            boolean figures =
                    money.values().stream().anyMatch(cell -> !cell.text().isEmpty());
            if (code.isEmpty() && label.isEmpty() && !figures) {
                return;
            }
            Optional<String> total =
                    stubs.values().stream().filter(namer::isTotal).findFirst();
            if (code.isEmpty() && !figures && total.isEmpty() && !table.rows.isEmpty()) {
                Row last = table.rows.removeLast();
                table.rows.add(row(last.key(), last.code(), last.label() + label, last.cells(), last.origin()));
                return;
            }
            Optional<String> key = code.isEmpty() && label.isEmpty() ? unnamedTotal() : total.flatMap(namer::key);
            table.rows.add(row(
                    key,
                    Optional.of(code).filter(text -> !text.isEmpty() && total.isEmpty()),
                    total.orElse(label),
                    money,
                    origin));
            indicators.add(
                    groups.stream().<List<Line>>map(group -> new ArrayList<>()).toList());
            levels.clear();
        }

        /** Money alone is that of all. */
        private Optional<String> unnamedTotal() {
            return table.form.sides().getFirst().rows().totalRows().stream()
                    .map(TotalSpec::key)
                    .findFirst();
        }

        private static Row row(
                Optional<String> key, Optional<String> code, String label, Map<String, Cell> cells, Origin origin) {
            return new Row(Optional.empty(), key, code, label, Optional.empty(), Map.of(), cells, origin);
        }

        private Optional<Line> indicator(Group group, GridView grid, int row) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            group.level1()
                    .ifPresent(level ->
                            cells.put("level1", CellParser.parse(level, Cell.Reading.PRINTED, grid.origin(row))));
            boolean any = false;
            for (Map.Entry<String, Integer> column : group.keys().entrySet()) {
                Cell cell = CellParser.of(grid, row, column.getValue());
                boolean level =
                        column.getKey().equals("level1") || column.getKey().equals("level2");
                any = any || !level && !cell.text().isEmpty();
                cells.put(column.getKey(), level ? carried(column.getValue(), cell) : cell);
            }
            if (!any) {
                return Optional.empty();
            }
            Cell name = cells.remove(NAME);
            String label = name == null ? "" : name.text().replaceAll("\\s+", "");
            Origin origin = name == null ? grid.origin(row) : name.origin();
            return Optional.of(new Line(Optional.empty(), label, cells, origin));
        }

        /** A level stands once for all indicators below it. */
        private Cell carried(int column, Cell printed) {
            if (!printed.text().isEmpty()) {
                levels.put(column, printed.text());
                return printed;
            }
            return CellParser.parse(levels.getOrDefault(column, ""), Cell.Reading.INFERRED, printed.origin());
        }

        List<PerformanceSheet> sheets(String number) {
            if (table.rows.isEmpty()) {
                return List.of();
            }
            table.columns(layout.roles().stream()
                    .flatMap(role ->
                            role instanceof ColumnRole.Figures figures ? Stream.of(figures.spec()) : Stream.empty())
                    .toList());
            Table read = table.tables(number).getFirst();
            List<PerformanceSheet> sheets = new ArrayList<>();
            for (int index = 0; index < read.rows().size(); index++) {
                sheets.add(BrokenSheetReader.listed(table, read, read.rows().get(index))
                        .withIndicators(indicators.get(index).stream()
                                .flatMap(List::stream)
                                .toList()));
            }
            return sheets;
        }
    }
}

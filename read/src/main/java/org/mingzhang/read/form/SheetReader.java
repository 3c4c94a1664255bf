package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.accounts.Classification;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Funding;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.money.FigureParser;

/**
 * Reads a performance sheet: the rows of money, how it was managed, goals and tasks, the indicators and the total. A row
 * of headings says what the columns below it are, until the next row of headings; what stands under no known headings
 * is left unread.
 */
final class SheetReader {
    /** So many known headings make a row one of headings. */
    private static final int HEADINGS = 3;
    /** The rest of a word that a tall narrow cell spread over rows has at most so many characters. */
    private static final int SPREAD = 2;

    private static final Pattern DATE = Pattern.compile("[(]?\\d{4}年(\\d{1,2}月(\\d{1,2}日)?|度)?[)]?");

    private final Classification functional;
    private final String otherwise;
    private final SheetHeadings headings;

    /**
     * A reader.
     *
     * @param otherwise the name of a sheet that names no project: the department's
     */
    SheetReader(ReadingWords words, Classification functional, String otherwise) {
        this.functional = functional;
        this.otherwise = otherwise;
        headings = new SheetHeadings(words);
    }

    /** Reads the sheet; rows that are none of its blocks go to the unread. */
    PerformanceSheet read(SheetDraft draft, String number, List<Unread> unread) {
        Reading reading = new Reading(draft);
        for (GridView grid : draft.grids) {
            for (int row = 0; row < grid.rows(); row++) {
                reading.row(grid, row);
            }
        }
        if (!reading.rest.isEmpty()) {
            unread.add(new Unread(
                    draft.origin, String.join("\n", reading.rest), "《" + draft.title + "》中这些内容不属于资金、目标和指标，未能识别"));
        }
        return new PerformanceSheet(
                draft.form.sheet().orElseThrow(),
                draft.form.id(),
                draft.form.source(),
                number,
                draft.title,
                draft.form.currency(),
                reading.name.orElse(otherwise),
                Optional.empty(),
                new Funding.BySource(
                        draft.form.sides().stream()
                                .flatMap(side -> side.columns().stream())
                                .map(column -> new Column(column.key(), column.path()))
                                .toList(),
                        reading.funding),
                reading.indicators,
                reading.management,
                reading.goals,
                reading.facts,
                reading.total,
                draft.origin);
    }

    private enum Block {
        NONE,
        MONEY,
        MANAGEMENT,
        GOAL,
        TASKS,
        INDICATORS
    }

    /** A row of headings as printed in a grid. */
    private record Printed(GridView grid, List<String> words) {
        /** Whether it is the other row again, over a part of the sheet with the same columns. */
        boolean repeats(Printed other) {
            return !grid.equals(other.grid) && grid.columns() == other.grid.columns() && words.equals(other.words);
        }
    }

    /** What the rows so far have said. */
    private final class Reading {
        private final Optional<RowNamer> namer;
        private final int moneyColumns;
        private final List<Line> funding = new ArrayList<>();
        private final List<Line> indicators = new ArrayList<>();
        private final List<Line> management = new ArrayList<>();
        private final List<Line> goals = new ArrayList<>();
        private final List<String> rest = new ArrayList<>();
        private final Map<String, String> levels = new LinkedHashMap<>();
        private final Map<String, Cell> facts = new LinkedHashMap<>();
        private Optional<String> name = Optional.empty();
        private Optional<Line> total = Optional.empty();
        private Map<Integer, String> columns = Map.of();
        private Block block = Block.NONE;
        private Optional<Printed> first = Optional.empty();
        private Optional<Block> interrupted = Optional.empty();
        private Map<Integer, String> interruptedColumns = Map.of();

        Reading(SheetDraft draft) {
            draft.between.forEach(line -> date(line.text(), line.origin()));
            moneyColumns = Math.max(
                    1,
                    draft.form.sides().stream()
                            .mapToInt(side -> side.columns().size())
                            .sum());
            namer = draft.form.sides().stream().findFirst().map(side -> new RowNamer(side.rows(), functional));
        }

        void row(GridView grid, int row) {
            List<String> cells = grid.words(row);
            if (cells.isEmpty() || begins(grid, row) || isFact(grid, row, cells)) {
                return;
            }
            boolean read = read(grid, row) || resumes() && read(grid, row);
            if (!read && !isDate(grid, row, cells) && !isLabel(cells)) {
                rest.add(String.join(" ", cells));
            }
        }

        private boolean read(GridView grid, int row) {
            return switch (block) {
                case NONE -> false;
                case MONEY -> fund(grid, row);
                case MANAGEMENT -> manage(grid, row);
                case GOAL -> goal(grid, row);
                case TASKS -> task(grid, row);
                case INDICATORS -> indicator(grid, row);
            };
        }

        /** Goes back to the block that the headings of the first, printed again over the next page, stand in. */
        private boolean resumes() {
            if (interrupted.isEmpty()) {
                return false;
            }
            block = interrupted.get();
            columns = interruptedColumns;
            interrupted = Optional.empty();
            return true;
        }

        /** Whether the row is one of headings, with which a block begins. */
        private boolean begins(GridView grid, int row) {
            Block before = block;
            Map<Integer, String> columnsBefore = columns;
            if (!heads(grid, row)) {
                return false;
            }
            Printed headings = new Printed(grid, grid.words(row));
            boolean again = row == 0 && first.filter(headings::repeats).isPresent();
            interrupted = again ? Optional.of(before) : Optional.empty();
            interruptedColumns = columnsBefore;
            first = first.or(() -> Optional.of(headings));
            return true;
        }

        private boolean heads(GridView grid, int row) {
            Map<Integer, String> ofIndicators = headings.of(grid, row, "indicator-headings");
            Map<Integer, String> ofMoney = headings.of(grid, row, "funding-headings");
            Map<Integer, String> ofManagement = headings.of(grid, row, "management-headings");
            Map<Integer, String> ofTasks = headings.of(grid, row, "task-headings");
            Map<Integer, String> ofGoal = headings.of(grid, row, "goal-headings");
            if (ofIndicators.containsValue("level3")
                    || ofIndicators.containsValue("target") && ofIndicators.size() > 2) {
                return begin(Block.INDICATORS, ofIndicators);
            }
            if (ofMoney.size() >= Math.min(HEADINGS, moneyColumns)
                    && (ofMoney.containsValue("executed") || ofMoney.containsValue("initial"))) {
                return begin(Block.MONEY, ofMoney);
            }
            if (ofManagement.containsValue("weight") && ofManagement.containsValue("score")) {
                return begin(Block.MANAGEMENT, ofManagement);
            }
            if (ofTasks.containsValue("name") && ofTasks.size() > 1) {
                return begin(Block.TASKS, ofTasks);
            }
            if (ofGoal.size() == 2) {
                return begin(Block.GOAL, ofGoal);
            }
            return false;
        }

        private boolean begin(Block next, Map<Integer, String> found) {
            block = next;
            columns = found;
            return true;
        }

        /** The name of the department or project, or a line of facts about it. */
        private boolean isFact(GridView grid, int row, List<String> cells) {
            if (cells.size() < 2) {
                return false;
            }
            if (headings.isOne(cells.getFirst(), "sheet-name")) {
                name = name.or(() -> Optional.of(cells.get(1).replaceAll("\\s+", "")));
                return true;
            }
            if (cells.size() == 2 && headings.isOne(cells.getFirst(), "sheet-goal") && block != Block.GOAL) {
                Origin origin = grid.origin(row);
                goals.add(new Line(
                        Optional.empty(),
                        "",
                        Map.of(
                                "target",
                                CellParser.parse(CellParser.closed(cells.get(1)), Cell.Reading.PRINTED, origin)),
                        origin));
                return true;
            }
            if (cells.size() == 2
                    && (headings.isOne(cells.getFirst(), "sheet-date")
                            || headings.isOne(cells.getFirst(), "sheet-until"))
                    && date(cells.get(1), grid.origin(row))) {
                return true;
            }
            return headings.isOne(cells.getFirst(), "sheet-facts");
        }

        /** The date of the sheet stands alone, over the grid or in a row of it. */
        private boolean isDate(GridView grid, int row, List<String> cells) {
            return cells.size() == 1 && date(cells.getFirst(), grid.origin(row));
        }

        private boolean date(String text, Origin origin) {
            boolean date = DATE.matcher(Words.bare(text)).matches();
            if (date) {
                facts.putIfAbsent(
                        "date", CellParser.parse(CellParser.closed(text.strip()), Cell.Reading.PRINTED, origin));
            }
            return date;
        }

        /** Words over a block, or the rest of a word that a tall narrow cell spread over rows. */
        private boolean isLabel(List<String> cells) {
            return cells.size() == 1
                    && (headings.isOne(cells.getFirst(), "sheet-labels")
                            || Words.bare(cells.getFirst()).length() <= SPREAD);
        }

        private boolean fund(GridView grid, int row) {
            Map<String, Cell> cells = SheetColumns.cells(grid, row, direct());
            String label = label(grid, row);
            if (label.isEmpty()
                    || cells.values().stream().allMatch(cell -> cell.text().isEmpty())) {
                return false;
            }
            Optional<String> key = namer.flatMap(each -> each.key(label));
            if (key.isEmpty()) {
                block = Block.NONE;
                return false;
            }
            funding.add(new Line(key, label, cells, grid.origin(row)));
            return true;
        }

        /** A row of management: its name, an explanation, weight and score, the problem. */
        private boolean manage(GridView grid, int row) {
            List<Integer> figures = new ArrayList<>();
            List<Integer> texts = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                String own = grid.own(row, column);
                if (!own.isBlank()) {
                    boolean figure = FigureParser.parse(own).isPresent();
                    (figure ? figures : texts).add(column);
                }
            }
            if (figures.size() != 2 || texts.isEmpty()) {
                block = Block.NONE;
                return false;
            }
            Map<String, Cell> cells = new LinkedHashMap<>();
            int first = figures.getFirst();
            List<Integer> before =
                    texts.stream().filter(column -> column < first).toList();
            if (before.isEmpty()) {
                return false;
            }
            List<Integer> problems =
                    texts.stream().filter(column -> column > figures.get(1)).toList();
            boolean named = before.size() > 2;
            String label = grid.own(row, before.get(named ? 1 : 0));
            if (before.size() > 1) {
                cells.put("explanation", CellParser.of(grid, row, before.getLast()));
            }
            cells.put("weight", CellParser.of(grid, row, first));
            cells.put("score", CellParser.of(grid, row, figures.get(1)));
            cells.put(
                    "problem",
                    problems.isEmpty()
                            ? CellParser.parse("", Cell.Reading.PRINTED, grid.origin(row))
                            : CellParser.of(grid, row, problems.getFirst()));
            management.add(new Line(Optional.empty(), CellParser.closed(label), cells, grid.origin(row)));
            return true;
        }

        /** Words of the goal under their two headings; they can go on over rows. */
        private boolean goal(GridView grid, int row) {
            Map<String, StringBuilder> parts = new LinkedHashMap<>();
            List<Map.Entry<Integer, String>> order = columns.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .toList();
            for (int column = order.getFirst().getKey(); column < grid.columns(); column++) {
                int at = column;
                String key = order.stream()
                        .filter(entry -> entry.getKey() <= at)
                        .reduce((one, other) -> other)
                        .map(Map.Entry::getValue)
                        .orElseThrow();
                String own = CellParser.closed(grid.own(row, column));
                if (!own.isBlank()) {
                    parts.computeIfAbsent(key, each -> new StringBuilder()).append(own);
                }
            }
            if (parts.isEmpty()) {
                return false;
            }
            Optional<Line> before =
                    goals.stream().filter(line -> line.label().isEmpty()).findFirst();
            Map<String, Cell> cells =
                    new LinkedHashMap<>(before.map(Line::cells).orElse(Map.of()));
            Origin origin = before.map(Line::origin).orElse(grid.origin(row));
            parts.forEach((key, text) -> cells.merge(
                    key,
                    CellParser.parse(text.toString(), Cell.Reading.PRINTED, origin),
                    (old, more) -> CellParser.parse(old.text() + more.text(), Cell.Reading.PRINTED, old.origin())));
            before.ifPresent(goals::remove);
            goals.add(new Line(Optional.empty(), "", cells, origin));
            return true;
        }

        private boolean task(GridView grid, int row) {
            Map<String, Cell> cells = SheetColumns.cells(grid, row, direct());
            String label = SheetColumns.text(cells, "name");
            if (label.isEmpty() || cells.size() < 2) {
                return false;
            }
            cells.remove("name");
            if (cells.values().stream().allMatch(cell -> cell.text().isEmpty())) {
                return false;
            }
            goals.add(new Line(Optional.empty(), label, cells, grid.origin(row)));
            return true;
        }

        private boolean indicator(GridView grid, int row) {
            String first = grid.words(row).getFirst();
            if (headings.isOne(first, "sheet-total")) {
                total(grid, row, first);
                return true;
            }
            Map<String, Cell> cells = SheetColumns.cells(grid, row, SheetColumns.of(grid, row, columns));
            String label = SheetColumns.text(cells, "level3");
            if (label.isEmpty() && SheetColumns.text(cells, "target").isEmpty()) {
                return false;
            }
            for (String level : List.of("level1", "level2")) {
                String own = SheetColumns.text(cells, level);
                if (!own.isEmpty()) {
                    levels.put(level, own);
                } else if (levels.containsKey(level)) {
                    Cell here = cells.get(level);
                    Origin at = here == null ? grid.origin(row) : here.origin();
                    cells.put(level, CellParser.parse(levels.getOrDefault(level, ""), Cell.Reading.INFERRED, at));
                }
            }
            cells.remove("level3");
            indicators.add(new Line(Optional.empty(), label, cells, grid.origin(row)));
            return true;
        }

        /** The total's figures are weight and score, in this order; one alone is under the nearer heading. */
        private void total(GridView grid, int row, String label) {
            List<Integer> figures = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                if (FigureParser.parse(grid.own(row, column)).isPresent()) {
                    figures.add(column);
                }
            }
            Map<String, Cell> cells = new LinkedHashMap<>();
            if (figures.size() == 2) {
                cells.put("weight", CellParser.of(grid, row, figures.getFirst()));
                cells.put("score", CellParser.of(grid, row, figures.get(1)));
            } else {
                cells.putAll(SheetColumns.cells(grid, row, direct()));
                cells.keySet().removeIf(key -> !key.equals("weight") && !key.equals("score"));
            }
            total = Optional.of(new Line(Optional.empty(), label, cells, grid.origin(row)));
            block = Block.NONE;
        }

        private Map<String, Integer> direct() {
            Map<String, Integer> direct = new LinkedHashMap<>();
            columns.forEach((column, key) -> direct.put(key, column));
            return direct;
        }

        /** The words left of the first column of money. */
        private String label(GridView grid, int row) {
            int first =
                    columns.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
            String label = "";
            for (int column = 0; column < Math.min(first, grid.columns()); column++) {
                String own = grid.own(row, column).replaceAll("\\s+", "");
                label = own.isEmpty() ? label : own;
            }
            return label;
        }
    }
}

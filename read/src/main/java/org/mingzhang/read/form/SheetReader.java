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

/**
 * Reads the rows of money, the indicators and the total of a performance sheet. A row of headings says what the columns
 * below it are, until the next row of headings; what stands under no known headings is left unread.
 */
final class SheetReader {
    /** So many known headings make a row one of headings. */
    private static final int HEADINGS = 3;

    private static final Pattern BLANKS = Pattern.compile("(?<=[\\p{IsHan}\\d.%≤≥=])\\s+(?=[\\p{IsHan}\\d.%])");

    private final ReadingWords words;
    private final Classification functional;
    private final String otherwise;

    /**
     * A reader.
     *
     * @param otherwise the name of a sheet that names no project: the department's
     */
    SheetReader(ReadingWords words, Classification functional, String otherwise) {
        this.words = words;
        this.functional = functional;
        this.otherwise = otherwise;
    }

    /** Reads the sheet; rows that are neither money nor indicators go to the unread. */
    PerformanceSheet read(SheetDraft draft, String number, List<Unread> unread) {
        Reading reading = new Reading(draft);
        for (GridView grid : draft.grids) {
            for (int row = 0; row < grid.rows(); row++) {
                reading.row(grid, row);
            }
        }
        if (!reading.rest.isEmpty()) {
            unread.add(new Unread(
                    draft.origin, String.join("\n", reading.rest), "《" + draft.title + "》中资金、指标以外的内容，本版本尚不读取"));
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
                reading.total,
                draft.origin);
    }

    /** What the rows so far have said. */
    private final class Reading {
        private final Optional<RowNamer> namer;
        private final List<Line> funding = new ArrayList<>();
        private final List<Line> indicators = new ArrayList<>();
        private final List<String> rest = new ArrayList<>();
        private final Map<String, String> levels = new LinkedHashMap<>();
        private Optional<String> name = Optional.empty();
        private Optional<Line> total = Optional.empty();
        private Map<Integer, String> headings = Map.of();
        private boolean money;

        Reading(SheetDraft draft) {
            namer = draft.form.sides().stream().findFirst().map(side -> new RowNamer(side.rows(), functional));
        }

        void row(GridView grid, int row) {
            List<String> cells = grid.words(row);
            if (cells.isEmpty()) {
                return;
            }
            Map<Integer, String> indicatorHeadings = headings(grid, row, "indicator-headings");
            Map<Integer, String> fundingHeadings = headings(grid, row, "funding-headings");
            if (indicatorHeadings.containsValue("level3") || indicatorHeadings.containsValue("target")) {
                headings = indicatorHeadings;
                money = false;
            } else if (fundingHeadings.size() >= HEADINGS && fundingHeadings.containsValue("executed")) {
                headings = fundingHeadings;
                money = true;
            } else if (isName(cells)) {
                name = name.or(() -> Optional.of(cells.get(1).replaceAll("\\s+", "")));
            } else if (isHeadingOnly(fundingHeadings)) {
                headings = Map.of();
                rest.add(String.join(" ", cells));
            } else if (headings.isEmpty() || !(money ? fund(grid, row) : indicator(grid, row))) {
                rest.add(String.join(" ", cells));
            }
        }

        /** Other blocks have headings of their own, such as weights and scores without money. */
        private boolean isHeadingOnly(Map<Integer, String> fundingHeadings) {
            return fundingHeadings.size() >= 2;
        }

        private boolean isName(List<String> cells) {
            return cells.size() >= 2
                    && words.list("sheet-name").stream()
                            .map(Words::bare)
                            .anyMatch(Words.bare(cells.getFirst())::equals);
        }

        private boolean fund(GridView grid, int row) {
            Map<String, Cell> cells = cells(grid, row);
            String label = label(grid, row);
            if (label.isEmpty()
                    || cells.values().stream().allMatch(cell -> cell.text().isEmpty())) {
                return false;
            }
            Optional<String> key = namer.flatMap(each -> each.key(label));
            if (key.isEmpty()) {
                headings = Map.of();
                return false;
            }
            funding.add(new Line(key, label, cells, origin(grid, row)));
            return true;
        }

        private boolean indicator(GridView grid, int row) {
            Map<String, Cell> cells = cells(grid, row);
            String first = Words.bare(grid.words(row).getFirst());
            if (words.list("sheet-total").stream().map(Words::bare).anyMatch(first::equals)) {
                cells.keySet().removeIf(key -> !key.equals("weight") && !key.equals("score"));
                total = Optional.of(new Line(Optional.empty(), grid.words(row).getFirst(), cells, origin(grid, row)));
                headings = Map.of();
                return true;
            }
            String label = text(cells, "level3");
            if (label.isEmpty() && text(cells, "target").isEmpty()) {
                return false;
            }
            for (String level : List.of("level1", "level2")) {
                String own = text(cells, level);
                if (!own.isEmpty()) {
                    levels.put(level, own);
                } else if (levels.containsKey(level)) {
                    Cell here = cells.get(level);
                    Origin at = here == null ? origin(grid, row) : here.origin();
                    cells.put(level, CellParser.parse(levels.getOrDefault(level, ""), Cell.Reading.INFERRED, at));
                }
            }
            cells.remove("level3");
            indicators.add(new Line(Optional.empty(), label, cells, origin(grid, row)));
            return true;
        }

        /** The words without the blanks that an extraction puts between characters and digits. */
        private static String closed(String text) {
            return BLANKS.matcher(text).replaceAll("");
        }

        private static String text(Map<String, Cell> cells, String key) {
            Cell cell = cells.get(key);
            return cell == null ? "" : cell.text().replaceAll("\\s+", "");
        }

        private Map<String, Cell> cells(GridView grid, int row) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            headings.forEach((column, key) -> {
                if (column < grid.columns()) {
                    Origin origin =
                            grid.cell(row, column).map(cell -> cell.origin()).orElse(Origin.NONE);
                    cells.putIfAbsent(
                            key, CellParser.parse(closed(grid.own(row, column)), Cell.Reading.PRINTED, origin));
                }
            });
            return cells;
        }

        /** The words left of the first column of money. */
        private String label(GridView grid, int row) {
            int first =
                    headings.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
            String label = "";
            for (int column = 0; column < Math.min(first, grid.columns()); column++) {
                String own = grid.own(row, column).replaceAll("\\s+", "");
                label = own.isEmpty() ? label : own;
            }
            return label;
        }

        private static Origin origin(GridView grid, int row) {
            return grid.cell(row, 0)
                    .map(cell -> cell.origin())
                    .orElse(grid.grid().origin());
        }
    }

    /** Which columns of a row are headings of that map. */
    private Map<Integer, String> headings(GridView grid, int row, String map) {
        Map<Integer, String> found = new LinkedHashMap<>();
        for (int column = 0; column < grid.columns(); column++) {
            String bare = Words.bare(grid.own(row, column)).replaceFirst("\\(\\d+分?\\)$", "");
            for (String key : words.keys(map)) {
                if (words.list(map, key).stream().map(Words::bare).anyMatch(bare::equals)
                        && !found.containsValue(key)) {
                    found.put(column, key);
                }
            }
        }
        return found;
    }
}

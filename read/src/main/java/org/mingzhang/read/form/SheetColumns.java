package org.mingzhang.read.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.money.FigureParser;

/**
 * Which column of a row holds what its headings name. An extraction that lost the spans of cells can have moved the
 * headings or the row by a column; weight and score, which are numbers, show it.
 */
final class SheetColumns {
    private static final List<Integer> SHIFTS = List.of(0, -1, 1);
    private static final String LEVEL = "level3";
    private static final int ABSENT = -1;

    private SheetColumns() {}

    /** The columns of the row by the keys of the headings. */
    static Map<String, Integer> of(GridView grid, int row, Map<Integer, String> headings) {
        int names = headings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(LEVEL))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
        Map<String, Integer> best = Map.of();
        int most = -1;
        for (int shift : SHIFTS) {
            Map<String, Integer> columns = new LinkedHashMap<>();
            headings.forEach((column, key) -> columns.put(key, column > names ? column + shift : column));
            int likeness = likeness(grid, row, columns);
            if (likeness > most && !(shift < 0 && columns.containsValue(names) && collides(columns))) {
                most = likeness;
                best = columns;
            }
        }
        return best;
    }

    /** The cells of the row in these columns, by their keys. */
    static Map<String, Cell> cells(GridView grid, int row, Map<String, Integer> columns) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        columns.forEach((key, column) -> {
            if (column >= 0 && column < grid.columns()) {
                cells.put(key, CellParser.of(grid, row, column));
            }
        });
        return cells;
    }

    /** The words of the cell without blanks; empty where there is none. */
    static String text(Map<String, Cell> cells, String key) {
        Cell cell = cells.get(key);
        return cell == null ? "" : cell.text().replaceAll("\\s+", "");
    }

    private static boolean collides(Map<String, Integer> columns) {
        return columns.values().stream().distinct().count() < columns.size();
    }

    private static int likeness(GridView grid, int row, Map<String, Integer> columns) {
        int likeness = 0;
        for (String key : List.of("weight", "score", "deviation")) {
            likeness += text(grid, row, columns.getOrDefault(key, ABSENT))
                            .flatMap(FigureParser::parse)
                            .isPresent()
                    ? 2
                    : 0;
        }
        for (String key : List.of("target", "actual")) {
            likeness += text(grid, row, columns.getOrDefault(key, ABSENT)).isPresent() ? 1 : 0;
        }
        Optional<String> reason = text(grid, row, columns.getOrDefault("reason", ABSENT));
        boolean figureAsReason = reason.flatMap(FigureParser::parse).isPresent();
        return likeness - (figureAsReason ? 1 : 0);
    }

    private static Optional<String> text(GridView grid, int row, int column) {
        if (column < 0 || column >= grid.columns()) {
            return Optional.empty();
        }
        return Optional.of(grid.own(row, column)).filter(text -> !text.isBlank());
    }
}

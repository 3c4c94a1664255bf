package org.mingzhang.write.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.catalogue.Side;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;

/** A table as somebody finds it who opens what was written: cells that span fill every place that they cover. */
final class Opened {
    /** Headings over what a row is of. */
    private static final Set<String> NAMES = Set.of("科目名称", "项目", "项目名称", "单位名称");

    private final Map<Integer, Map<Integer, String>> places = new TreeMap<>();
    private final int headRows;

    Opened(int headRows) {
        this.headRows = headRows;
    }

    /** Puts a cell at a place. */
    void put(int row, int column, int rows, int columns, String text) {
        for (int down = 0; down < rows; down++) {
            for (int right = 0; right < columns; right++) {
                places.computeIfAbsent(row + down, each -> new TreeMap<>()).put(column + right, text);
            }
        }
    }

    /** Puts a cell into the first free place of a row, as HTML does. */
    void next(int row, int rows, int columns, String text) {
        int column = 0;
        while (places.getOrDefault(row, Map.of()).containsKey(column)) {
            column++;
        }
        put(row, column, rows, columns, text);
    }

    /** Every figure that is not blank: the row's name, the headings over it, the figure. */
    List<String> figures() {
        List<String> figures = new ArrayList<>();
        places.forEach((at, row) -> {
            if (at >= headRows) {
                String name = "";
                for (Map.Entry<Integer, String> cell : row.entrySet()) {
                    List<String> path = path(cell.getKey());
                    if (NAMES.contains(path.getLast())) {
                        name = cell.getValue();
                    } else if (!isCode(path.getLast()) && !cell.getValue().isEmpty()) {
                        figures.add(name + " " + path + " " + cell.getValue());
                    }
                }
            }
        });
        return figures.stream().sorted().toList();
    }

    private static boolean isCode(String heading) {
        return heading.endsWith("代码") || heading.endsWith("编码") || heading.equals("行次");
    }

    /** The headings over a column, each once, numbers of columns left out. */
    private List<String> path(int column) {
        List<String> path = new ArrayList<>();
        for (int row = 0; row < headRows; row++) {
            String heading = places.getOrDefault(row, Map.of()).getOrDefault(column, "");
            if (!heading.matches("\\d+|栏次")
                    && (path.isEmpty() || !path.getLast().equals(heading))) {
                path.add(heading);
            }
        }
        return path;
    }

    /** The same of a table of the disclosure: what somebody must find. */
    static List<String> expected(Disclosure disclosure, Table table) {
        Form form = RealCatalogue.get()
                .form(disclosure.kind(), table.formSource(), table.formId())
                .orElseThrow();
        List<String> figures = new ArrayList<>();
        for (Row row : table.rows()) {
            Side side = form.sides().size() == 1
                    ? form.sides().getFirst()
                    : form.side(row.block()).orElseThrow();
            Map<String, List<String>> paths = side.id().isEmpty()
                    ? table.columns().stream()
                            .collect(Collectors.toMap(Column::key, Column::path, (a, b) -> a, LinkedHashMap::new))
                    : side.columns().stream()
                            .collect(Collectors.toMap(column -> column.key(), column -> column.path()));
            for (Map.Entry<String, Cell> cell : row.cells().entrySet()) {
                if (!cell.getValue().text().isEmpty()) {
                    Stream<String> over = side.id().isEmpty()
                            ? Stream.of()
                            : Stream.of(side.headings().getFirst());
                    List<String> path = Stream.concat(over, paths.getOrDefault(cell.getKey(), List.of("?")).stream())
                            .toList();
                    figures.add(row.label() + " " + path + " " + cell.getValue().text());
                }
            }
        }
        return figures.stream().sorted().toList();
    }
}

package org.mingzhang.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.catalogue.Side;
import org.mingzhang.catalogue.Stub;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;

/** Lays the tables of a disclosure out as their forms prescribe, with merged headings, for writers of any format. */
final class RawForms {
    private static final Catalogue CATALOGUE = RealCatalogue.get();
    static final String NAME = "洛阳市云泽区档案局";

    private RawForms() {}

    static RawDocument of(Disclosure disclosure) {
        List<RawElement> elements = new ArrayList<>();
        line(elements, NAME + "2024年度部门决算");
        for (Table table : disclosure.tables()) {
            Form form = CATALOGUE
                    .formSet(disclosure.regionId(), disclosure.kind(), 2024)
                    .form(table.formId())
                    .orElseThrow();
            line(elements, form.title());
            line(elements, form.name() + "表");
            line(elements, "部门：" + NAME);
            line(elements, "金额单位：万元");
            elements.add(grid(form, table));
            table.emptyNote().ifPresent(note -> line(elements, "注：" + note));
        }
        return new RawDocument("test", OptionalInt.empty(), elements);
    }

    private static void line(List<RawElement> elements, String text) {
        elements.add(new RawLine(text, Origin.NONE));
    }

    /** The headings over a column and what stands in it in every row. */
    private record Column(List<String> path, List<String> texts) {}

    private static RawGrid grid(Form form, Table table) {
        List<Column> columns = new ArrayList<>();
        for (Side side : form.sides()) {
            List<Row> rows = table.rows().stream()
                    .filter(row -> row.block().equals(side.id()))
                    .toList();
            List<String> over = side.headings().stream().limit(1).toList();
            for (Stub stub : side.stubs()) {
                heading(stub)
                        .ifPresent(words -> columns.add(new Column(
                                path(over, List.of(words)),
                                rows.stream().map(row -> text(row, stub)).toList())));
            }
            side.columns()
                    .forEach(spec -> columns.add(new Column(
                            path(over, spec.path()),
                            rows.stream()
                                    .map(row -> Optional.ofNullable(row.cells().get(spec.key()))
                                            .map(Cell::text)
                                            .orElse(""))
                                    .toList())));
        }
        return grid(columns);
    }

    private static List<String> path(List<String> over, List<String> own) {
        List<String> path = new ArrayList<>(over);
        path.addAll(own);
        return path;
    }

    private static Optional<String> heading(Stub stub) {
        return switch (stub) {
            case CODE -> Optional.of("科目编码");
            case LABEL -> Optional.of("项目");
            case LINE, GOV_CODE, GOV_LABEL, UNIT_CODE, UNIT_LABEL, TYPE, PROJECT, PROJECT_UNIT -> Optional.empty();
        };
    }

    private static String text(Row row, Stub stub) {
        return stub == Stub.CODE ? row.code().orElse("") : row.label();
    }

    private static RawGrid grid(List<Column> columns) {
        int head = columns.stream().mapToInt(column -> column.path.size()).max().orElse(0);
        int body =
                columns.stream().mapToInt(column -> column.texts.size()).max().orElse(0);
        Map<List<Integer>, RawCell> cells = new LinkedHashMap<>();
        boolean[][] taken = new boolean[head][columns.size()];
        for (int row = 0; row < head; row++) {
            for (int column = 0; column < columns.size(); column++) {
                List<String> path = columns.get(column).path;
                if (!taken[row][column]) {
                    boolean leaf = row == path.size() - 1;
                    int across = 1;
                    while (!leaf
                            && column + across < columns.size()
                            && under(columns.get(column + across).path, path, row)) {
                        across++;
                    }
                    int down = leaf ? head - row : 1;
                    for (int each = 0; each < down * across; each++) {
                        taken[row + each / across][column + each % across] = true;
                    }
                    cells.put(List.of(row, column), cell(row, column, down, across, path.get(row)));
                }
            }
        }
        for (int row = 0; row < body; row++) {
            for (int column = 0; column < columns.size(); column++) {
                List<String> texts = columns.get(column).texts;
                cells.put(
                        List.of(head + row, column),
                        cell(head + row, column, 1, 1, row < texts.size() ? texts.get(row) : ""));
            }
        }
        return new RawGrid(head + body, columns.size(), true, List.copyOf(cells.values()), Origin.NONE);
    }

    private static boolean under(List<String> path, List<String> other, int row) {
        return path.size() > row + 1 && path.subList(0, row + 1).equals(other.subList(0, row + 1));
    }

    private static RawCell cell(int row, int column, int down, int across, String text) {
        return new RawCell(row, column, down, across, text, Origin.NONE);
    }
}

package org.mingzhang.write.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.DocumentSpec;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.NamedRow;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.Side;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Table;
import org.mingzhang.write.layout.Strip.Line;

/**
 * Lays the tables of a disclosure out as their forms state: sides next to each other and padded so that they end together,
 * groups side by side, headings by their paths. A table whose form the catalogue does not know shows its own columns.
 */
public final class TableLayout {
    private final Disclosure disclosure;
    private final Catalogue catalogue;
    private final DocumentSpec spec;

    /** A layout of the tables of that disclosure. */
    public TableLayout(Disclosure disclosure, Catalogue catalogue, DocumentSpec spec) {
        this.disclosure = disclosure;
        this.catalogue = catalogue;
        this.spec = spec;
    }

    /** The printed table; the index is its place among the tables of the disclosure. */
    public PrintedTable of(int index) {
        Table table = disclosure.tables().get(index);
        return new PrintedTable(
                anchor(index),
                table.title(),
                Labels.number(spec, table.number(), table.title()),
                Labels.line(spec.department(), disclosure.unitName().orElse("")),
                Labels.line(spec.currency(), table.currencyUnit().printed()),
                List.of(grid(index, table)),
                notes(table));
    }

    /** The same form has the same anchor in every document; a second one of it is counted. */
    private String anchor(int index) {
        String id = disclosure.tables().get(index).formId();
        long before = disclosure.tables().subList(0, index).stream()
                .filter(table -> table.formId().equals(id))
                .count();
        return "table-" + id + (before == 0 ? "" : "-" + (before + 1));
    }

    private Grid grid(int index, Table table) {
        Optional<Form> form = catalogue.form(disclosure.kind(), table.formSource(), table.formId());
        if (form.isEmpty() || form.get().sides().isEmpty()) {
            return new GridBuilder(unknown(table)).build(index, Optional.empty());
        }
        List<Side> sides = form.get().sides();
        List<Strip> strips = sides.stream()
                .map(side -> new Strips(spec, accounts(side)).of(table, side, sides.size() == 1))
                .toList();
        if (sides.size() > 1) {
            return new GridBuilder(level(strips, sides)).build(index, spec.columnNumbers());
        }
        if (sides.getFirst().sideBySide()) {
            return new GridBuilder(
                            SideBySide.of(strips.getFirst(), sides.getFirst().rows()))
                    .build(index, Optional.empty());
        }
        return new GridBuilder(strips).build(index, spec.columnNumbers());
    }

    private List<Strip> unknown(Table table) {
        List<org.mingzhang.write.report.Side> sides = org.mingzhang.write.report.Side.of(table);
        return sides.stream()
                .map(side -> new Strips(spec, code -> true).of(table, side.columns(), side.rows()))
                .toList();
    }

    private Predicate<String> accounts(Side side) {
        int year = disclosure.year().orElse(Catalogue.LATEST_YEAR);
        return side.rows() instanceof RowsSpec.Accounts accounts
                ? code -> catalogue
                        .classification(accounts.classification(), year)
                        .account(code)
                        .isPresent()
                : code -> true;
    }

    /** Sides as long as each other: the shorter has its gap before its first sum, so that the totals stand level. */
    private static List<Strip> level(List<Strip> strips, List<Side> sides) {
        int height =
                strips.stream().mapToInt(strip -> strip.rows().size()).max().orElse(0);
        List<Strip> level = new ArrayList<>();
        for (int index = 0; index < strips.size(); index++) {
            Strip strip = strips.get(index);
            List<Optional<Line>> rows = new ArrayList<>(strip.rows());
            int at = gap(rows, sides.get(index).rows());
            while (rows.size() < height) {
                rows.add(at, Optional.empty());
            }
            level.add(new Strip(strip.heading(), strip.stubs(), strip.columns(), rows));
        }
        return level;
    }

    private static int gap(List<Optional<Line>> rows, RowsSpec spec) {
        Set<String> sums = spec instanceof RowsSpec.Named named
                ? named.rows().stream()
                        .filter(row -> row.is().isPresent())
                        .map(NamedRow::key)
                        .collect(Collectors.toSet())
                : Set.of();
        return IntStream.range(1, rows.size())
                .filter(at -> rows.get(at)
                        .flatMap(line -> line.row().key())
                        .filter(sums::contains)
                        .isPresent())
                .findFirst()
                .orElse(rows.size());
    }

    private static List<String> notes(Table table) {
        List<String> notes = new ArrayList<>(table.notes());
        table.emptyNote().filter(note -> !notes.contains(note)).ifPresent(notes::addFirst);
        return notes;
    }
}

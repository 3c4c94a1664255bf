package org.mingzhang.write.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.catalogue.ColumnSpec;
import org.mingzhang.catalogue.DocumentSpec;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.Side;
import org.mingzhang.catalogue.Stub;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.write.layout.Strip.Line;
import org.mingzhang.write.layout.Strip.StubColumn;

/** A side of a form as a strip: which columns it prints, and what stands on the left of each row. */
final class Strips {
    private static final Set<Stub> NAMES = Set.of(Stub.LABEL, Stub.UNIT_LABEL, Stub.PROJECT);
    private static final Set<Stub> CODES = Set.of(Stub.CODE, Stub.UNIT_CODE);

    private final DocumentSpec spec;
    private final Predicate<String> isAccount;

    /**
     * A maker of strips.
     *
     * @param spec      the headings over the columns on the left
     * @param isAccount whether a code is one of an account, and not of a unit
     */
    Strips(DocumentSpec spec, Predicate<String> isAccount) {
        this.spec = spec;
        this.isAccount = isAccount;
    }

    /** The strip of a side that the form states. */
    Strip of(Table table, Side side, boolean onlySide) {
        List<Integer> indices = IntStream.range(0, table.rows().size())
                .filter(index -> onlySide || table.rows().get(index).block().equals(side.id()))
                .boxed()
                .toList();
        List<Row> rows = indices.stream().map(table.rows()::get).toList();
        List<Stub> stubs = stubs(side.stubs(), rows);
        List<Optional<Line>> lines = new ArrayList<>();
        for (int index : indices) {
            Row row = table.rows().get(index);
            List<String> words = stubs.stream()
                    .map(stub -> words(stub, stubs, row, side.rows(), rows))
                    .toList();
            lines.add(Optional.of(new Line(index, row, words)));
        }
        return new Strip(
                onlySide ? Optional.empty() : side.headings().stream().findFirst(),
                stubs.stream().map(stub -> stub(side.rows(), stub)).toList(),
                columns(table, side, rows, onlySide),
                lines);
    }

    /** The strip of rows of a form that the catalogue does not know. */
    Strip of(Table table, List<Column> columns, List<Integer> indices) {
        List<Row> rows = indices.stream().map(table.rows()::get).toList();
        List<Stub> stubs = stubs(List.of(), rows);
        return new Strip(
                Optional.empty(),
                stubs.stream().map(stub -> stub(new RowsSpec.One(), stub)).toList(),
                columns,
                indices.stream()
                        .map(index -> {
                            Row row = table.rows().get(index);
                            return Optional.of(new Line(
                                    index,
                                    row,
                                    stubs.stream()
                                            .map(stub -> words(stub, stubs, row, new RowsSpec.One(), rows))
                                            .toList()));
                        })
                        .toList());
    }

    /** Those of the form, and those that it lacks for what its rows say. */
    private static List<Stub> stubs(List<Stub> own, List<Row> rows) {
        List<Stub> stubs = new ArrayList<>(own);
        if (stubs.stream().noneMatch(NAMES::contains)
                && rows.stream().anyMatch(row -> !row.label().isBlank())) {
            stubs.addFirst(Stub.LABEL);
        }
        if (stubs.stream().noneMatch(CODES::contains)
                && rows.stream()
                        .anyMatch(row -> row.code().isPresent() && !(stubs.contains(Stub.TYPE) && isUntyped(row)))) {
            stubs.addFirst(Stub.CODE);
        }
        return stubs;
    }

    /** A row of the department among projects has its code where the others have their type. */
    private static boolean isUntyped(Row row) {
        return !row.facts().containsKey(Stub.TYPE.id());
    }

    private StubColumn stub(RowsSpec rows, Stub stub) {
        return new StubColumn(
                spec.heading(rows, stub),
                switch (stub) {
                    case LABEL, UNIT_LABEL, PROJECT -> GridCell.Role.NAME;
                    case CODE, UNIT_CODE, GOV_CODE, LINE -> GridCell.Role.CODE;
                    case GOV_LABEL, TYPE, PROJECT_UNIT -> GridCell.Role.WORDS;
                });
    }

    private String words(Stub stub, List<Stub> stubs, Row row, RowsSpec spec, List<Row> rows) {
        return switch (stub) {
            case LABEL -> row.label();
            case UNIT_LABEL, PROJECT ->
                stubs.contains(Stub.LABEL) ? row.facts().getOrDefault(stub.id(), "") : row.label();
            case CODE -> isUnit(stubs, row) ? "" : row.code().orElse("");
            case UNIT_CODE ->
                stubs.contains(Stub.CODE) && !isUnit(stubs, row)
                        ? row.facts().getOrDefault(stub.id(), "")
                        : row.code().orElse("");
            case LINE -> row.lineNo().orElseGet(() -> line(row, spec, rows));
            case TYPE ->
                isUntyped(row) && stubs.stream().noneMatch(CODES::contains)
                        ? row.code().orElse("")
                        : row.facts().getOrDefault(stub.id(), "");
            case GOV_CODE, GOV_LABEL, PROJECT_UNIT -> row.facts().getOrDefault(stub.id(), "");
        };
    }

    /** Where codes of accounts and of units have a column each, a code that is no account's is a unit's. */
    private boolean isUnit(List<Stub> stubs, Row row) {
        return stubs.containsAll(CODES)
                && !row.facts().containsKey(Stub.UNIT_CODE.id())
                && row.code().filter(isAccount.negate()).isPresent();
    }

    private static String line(Row row, RowsSpec spec, List<Row> rows) {
        return spec instanceof RowsSpec.Named named ? LineNumbers.of(row, named, rows) : "";
    }

    /**
     * The columns that the rows have. Keys are unique within a side only, so with two sides the headings are the form's;
     * with one, those of the table.
     */
    private static List<Column> columns(Table table, Side side, List<Row> rows, boolean onlySide) {
        List<Column> own = side.columns().stream().map(Strips::column).toList();
        Set<String> printed = rows.stream()
                .flatMap(row -> row.cells().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Column> ofTable = distinct(table.columns());
        if (onlySide) {
            return ofTable.isEmpty() ? own : ofTable;
        }
        if (printed.isEmpty()) {
            return own;
        }
        Set<String> keys = own.stream().map(Column::key).collect(Collectors.toSet());
        List<Column> columns = new ArrayList<>(own);
        ofTable.stream().filter(column -> !keys.contains(column.key())).forEach(columns::add);
        columns.removeIf(column -> !printed.contains(column.key()));
        return columns;
    }

    private static Column column(ColumnSpec column) {
        return new Column(column.key(), column.path());
    }

    static List<Column> distinct(List<Column> columns) {
        Set<String> seen = new LinkedHashSet<>();
        return columns.stream().filter(column -> seen.add(column.key())).toList();
    }
}

package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mingzhang.catalogue.ColumnSpec;
import org.mingzhang.catalogue.Form;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;

/** A table while it is read; a table may go on over several grids. */
final class TableDraft {
    final Form form;
    final String title;
    final Origin origin;
    final List<Row> rows = new ArrayList<>();
    final List<List<Row>> otherRows = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final Map<String, RowNamer> namers = new LinkedHashMap<>();
    final List<ColumnSpec> columns = new ArrayList<>();
    final Set<String> unreadColumns = new LinkedHashSet<>();
    Optional<CurrencyUnit> currency = Optional.empty();
    Optional<String> emptyNote = Optional.empty();
    Optional<Layout> layout = Optional.empty();
    private List<List<String>> head = List.of();

    TableDraft(Form form, String title, Origin origin) {
        this.form = form;
        this.title = title;
        this.origin = origin;
    }

    /** Keeps the words of the headings, which may come again on every page. */
    void head(GridView grid, int rows) {
        head = IntStream.range(0, rows).mapToObj(grid::words).toList();
    }

    /** How many rows at the top of a grid are the headings again; 0 where they are not, or where nothing follows. */
    int repeatedHead(GridView grid) {
        boolean again = grid.rows() > head.size()
                && IntStream.range(0, head.size())
                        .allMatch(row -> grid.words(row).equals(head.get(row)));
        return again ? head.size() : 0;
    }

    void columns(List<ColumnSpec> specs) {
        for (ColumnSpec spec : specs) {
            if (columns.stream().noneMatch(column -> column.key().equals(spec.key()))) {
                columns.add(spec);
            }
        }
    }

    /** Adds rows that the source lets stand in several ways; the first is the likeliest by itself. */
    void ways(List<List<Row>> ways) {
        List<Row> before = List.copyOf(rows);
        rows.addAll(ways.getFirst());
        otherRows.clear();
        ways.stream().skip(1).forEach(way -> {
            List<Row> all = new ArrayList<>(before);
            all.addAll(way);
            otherRows.add(all);
        });
    }

    /** The table in every way that its source lets it stand. */
    List<Table> tables(String number) {
        List<Table> tables = new ArrayList<>();
        tables.add(table(number, rows));
        otherRows.forEach(other -> tables.add(table(number, other)));
        return tables;
    }

    /** The table, the precision of its figures being the finest that it prints. */
    private Table table(String number, List<Row> rows) {
        int decimals = rows.stream()
                .flatMap(row -> row.cells().values().stream())
                .flatMap(cell -> cell.value().stream())
                .mapToInt(value -> Math.max(0, value.scale()))
                .max()
                .orElse(0);
        return new Table(
                form.id(),
                form.source(),
                number,
                title,
                currency.orElse(form.currency()),
                columns.stream()
                        .map(spec -> new Column(spec.key(), spec.path()))
                        .toList(),
                rows.stream().map(row -> printed(row, decimals)).toList(),
                notes,
                emptyNote,
                List.copyOf(unreadColumns),
                origin);
    }

    private static Row printed(Row row, int decimals) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        row.cells().forEach((key, cell) -> cells.put(key, printed(cell, decimals)));
        return row.withCells(cells);
    }

    private static Cell printed(Cell cell, int decimals) {
        return cell.content() instanceof Content.Amount amount
                ? new Cell(
                        cell.text(),
                        new Content.Amount(new Figure(amount.figure().value(), decimals)),
                        cell.reading(),
                        cell.origin())
                : cell;
    }
}

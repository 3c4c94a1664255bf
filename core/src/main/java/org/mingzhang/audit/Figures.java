package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.Interval;

/** The cells of a disclosure by address, as amounts and as intervals. A blank or a dash counts as nothing. */
final class Figures {
    private static final Cell NONE = new Cell("", new Content.Blank(), Cell.Reading.PRINTED, Origin.NONE);

    private final List<Table> tables;

    Figures(Disclosure disclosure) {
        tables = disclosure.tablesAndFunding();
    }

    /** The tables by the index of addresses. */
    List<Table> tables() {
        return tables;
    }

    Table table(CellAddress address) {
        return tables.get(address.table());
    }

    Row row(CellAddress address) {
        return table(address).rows().get(address.row());
    }

    Cell cell(CellAddress address) {
        Cell cell = row(address).cells().get(address.column());
        return cell == null ? NONE : cell;
    }

    /** Whether a figure is printed there. */
    boolean isPrinted(CellAddress address) {
        return cell(address).content() instanceof Content.Amount;
    }

    /** Whether words stand where a figure should. */
    boolean isWords(CellAddress address) {
        return cell(address).content() instanceof Content.Words;
    }

    BigDecimal value(CellAddress address) {
        return cell(address).value().orElse(BigDecimal.ZERO);
    }

    Interval conventional(CellAddress address) {
        return cell(address).content() instanceof Content.Amount amount
                ? amount.figure().conventional()
                : Interval.ZERO;
    }

    Interval literal(CellAddress address) {
        return cell(address).content() instanceof Content.Amount amount
                ? amount.figure().literal()
                : Interval.ZERO;
    }

    Interval beside(CellAddress address) {
        return cell(address).content() instanceof Content.Amount amount
                ? amount.figure().beside()
                : Interval.ZERO;
    }

    /** The decimals that the table of a cell prints. */
    int decimals(CellAddress address) {
        return table(address).rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .flatMap(cell -> cell.value().stream())
                .mapToInt(value -> Math.max(0, value.scale()))
                .max()
                .orElse(2);
    }

    /** What a term comes to. */
    BigDecimal value(Equation.Term term) {
        return value(term.cell()).multiply(term.factor());
    }

    /** The evidence that the cell is. */
    Evidence evidence(CellAddress address) {
        Table table = table(address);
        Row row = row(address);
        Cell cell = cell(address);
        Optional<String> column = table.columns().stream()
                .filter(each -> each.key().equals(address.column()))
                .map(each -> String.join("/", each.path()))
                .findFirst();
        Optional<String> name = row.code().or(row::lineNo);
        Optional<String> label = row.label().isBlank() ? Optional.empty() : Optional.of(row.label());
        Origin origin = cell.origin().equals(Origin.NONE) ? row.origin() : cell.origin();
        return new Evidence(
                Optional.of(address),
                Optional.of(table.number()),
                Optional.empty(),
                name,
                label,
                column,
                cell.text(),
                cell.value(),
                origin);
    }
}

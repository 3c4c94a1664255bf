package org.mingzhang.ledger.baseline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Source;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;

/** Last year's tables as they were published, laid out again to compare this year's with. */
public final class BaselineTables {
    private final Baselines baselines;

    /** The tables of these baselines. */
    public BaselineTables(Baselines baselines) {
        this.baselines = baselines;
    }

    /**
     * The tables that the body published; none where no baseline of the year was imported.
     *
     * @param set the forms of that year, kind and region
     */
    public Optional<Disclosure> of(String body, int year, FormSet set) {
        List<Table> tables = set.forms().stream()
                .flatMap(form -> table(form, baselines.form(body, year, set.kind(), form.name())).stream())
                .toList();
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disclosure(
                        new Source("baseline", "", "ledger", OptionalInt.empty()),
                        set.kind(),
                        OptionalInt.of(year),
                        Optional.of(set.region().name()),
                        set.region().id(),
                        Optional.empty(),
                        Optional.of(body),
                        CurrencyUnit.TEN_THOUSAND_YUAN,
                        List.of(),
                        tables,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Optional<Table> table(Form form, List<BaselineCell> cells) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= cells.size(); at++) {
            if (at == cells.size() || !cells.get(at).isBeside(cells.get(from))) {
                rows.add(row(cells.subList(from, at)));
                from = at;
            }
        }
        return Optional.of(new Table(
                form.id(),
                form.source(),
                form.name(),
                form.title(),
                cells.getFirst().currencyUnit(),
                form.sides().stream()
                        .flatMap(side -> side.columns().stream())
                        .map(column -> new Column(column.key(), column.path()))
                        .distinct()
                        .toList(),
                rows,
                List.of(),
                Optional.empty(),
                List.of(),
                Origin.NONE));
    }

    private static Row row(List<BaselineCell> cells) {
        BaselineCell first = cells.getFirst();
        Map<String, Cell> printed = new LinkedHashMap<>();
        cells.forEach(cell -> cell.value()
                .ifPresent(value -> printed.put(
                        cell.column(),
                        new Cell(
                                cell.printed(),
                                new Content.Amount(new Figure(value, Math.max(0, value.scale()))),
                                Cell.Reading.PRINTED,
                                Origin.NONE))));
        return new Row(
                first.block(),
                first.rowKey(),
                first.code(),
                first.label(),
                first.lineNo(),
                Map.of(),
                printed,
                Origin.NONE);
    }
}

package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.catalogue.ColumnSpec;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.Side;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;
import org.mingzhang.money.FigureParser;

/** Builds a table of a form row by row; the figures of a row stand in the order of the form's columns. */
final class TableBuilder {
    private final Form form;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> unreadColumns = new ArrayList<>();
    private CurrencyUnit unit;
    private @Nullable String emptyNote;

    TableBuilder(Form form) {
        this.form = form;
        unit = form.currency();
    }

    /** The row of an account, or of a unit. */
    TableBuilder row(String code, String label, String... figures) {
        return add(Optional.empty(), Optional.empty(), Optional.of(code), label, figures);
    }

    /** A row that the form names, or its total. */
    TableBuilder named(String key, String label, String... figures) {
        return add(Optional.empty(), Optional.of(key), Optional.empty(), label, figures);
    }

    /** A row of the income side. */
    TableBuilder income(String key, String label, String... figures) {
        return add(Optional.of("income"), Optional.of(key), Optional.empty(), label, figures);
    }

    /** A row of the expenditure side; a functional class stands under its code. */
    TableBuilder expenditure(String key, String label, String... figures) {
        return add(Optional.of("expenditure"), Optional.of(key), Optional.empty(), label, figures);
    }

    /** Makes the place of every figure of the last row a guess. */
    TableBuilder guessed() {
        Line last = lines.removeLast();
        lines.add(new Line(last.block(), last.key(), last.code(), last.label(), last.figures(), Cell.Reading.GUESSED));
        return this;
    }

    TableBuilder in(CurrencyUnit other) {
        unit = other;
        return this;
    }

    TableBuilder emptyNote(String note) {
        emptyNote = note;
        return this;
    }

    TableBuilder unreadColumn(String heading) {
        unreadColumns.add(heading);
        return this;
    }

    Table build() {
        int decimals = lines.stream()
                .flatMap(line -> line.figures().stream())
                .flatMap(text -> FigureParser.parse(text).stream())
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(2);
        List<Column> columns = form.sides().stream()
                .flatMap(side -> side.columns().stream())
                .map(column -> new Column(column.key(), column.path()))
                .toList();
        return new Table(
                form.id(),
                form.source(),
                form.name(),
                form.title(),
                unit,
                columns,
                lines.stream().map(line -> line.row(form, decimals)).toList(),
                List.of(),
                Optional.ofNullable(emptyNote),
                unreadColumns,
                Origin.NONE);
    }

    /** The content that a reader makes of the text. */
    static Cell cell(String text, int decimals, Cell.Reading reading) {
        Content content = FigureParser.parse(text)
                .<Content>map(value -> new Content.Amount(new Figure(value, decimals)))
                .orElseGet(() -> switch (text) {
                    case "" -> new Content.Blank();
                    case "-" -> new Content.Dash();
                    default -> new Content.Words(text);
                });
        return new Cell(text, content, reading, Origin.NONE);
    }

    private TableBuilder add(
            Optional<String> block, Optional<String> key, Optional<String> code, String label, String... figures) {
        lines.add(new Line(block, key, code, label, List.of(figures), Cell.Reading.PRINTED));
        return this;
    }

    private record Line(
            Optional<String> block,
            Optional<String> key,
            Optional<String> code,
            String label,
            List<String> figures,
            Cell.Reading reading) {
        Row row(Form form, int decimals) {
            Side side = form.side(block).orElseThrow();
            List<String> keys = side.columns().stream().map(ColumnSpec::key).toList();
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (int at = 0; at < figures.size(); at++) {
                cells.put(keys.get(at), cell(figures.get(at), decimals, reading));
            }
            return new Row(block, key, code, label, Optional.empty(), Map.of(), cells, Origin.NONE);
        }
    }
}

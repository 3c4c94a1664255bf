package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.Side;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Funding;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.read.raw.RawLine;

/**
 * Reads a performance sheet that came as lines only: its money, be it rows of sources with a label each or a list of
 * projects, and its indicators.
 */
final class BrokenSheetReader {
    private final ReadingWords words;
    private final BrokenTableReader tables;
    private final BrokenTableReader.Accounts accounts;
    private final String otherwise;

    /**
     * A reader.
     *
     * @param otherwise the name of a sheet that names no project: the department's
     */
    BrokenSheetReader(
            ReadingWords words, BrokenTableReader.Accounts accounts, List<String> unitNames, String otherwise) {
        this.words = words;
        tables = new BrokenTableReader(words, accounts, unitNames);
        this.accounts = accounts;
        this.otherwise = otherwise;
    }

    /** The sheets of the form; what is not their money goes to the unread. */
    List<PerformanceSheet> read(TableDraft draft, String number, List<RawLine> body, List<Unread> unread) {
        Form form = draft.form;
        List<String> rest = new ArrayList<>();
        List<PerformanceSheet> sheets = new ArrayList<>();
        for (Side side : form.sides()) {
            switch (side.rows()) {
                case RowsSpec.Projects projects -> sheets.addAll(listed(draft, number, side, body, rest, unread));
                case RowsSpec.Named named -> sheets.addAll(bySource(draft, number, side, body, rest));
                case RowsSpec.Accounts rows -> {}
                case RowsSpec.Units rows -> {}
                case RowsSpec.One one -> {}
            }
        }
        List<String> left = sheets.isEmpty() ? body.stream().map(RawLine::text).toList() : rest;
        if (!left.isEmpty()) {
            String what = sheets.isEmpty() ? "内容" : "部分内容";
            unread.add(
                    new Unread(draft.origin, String.join("\n", left), "《" + draft.title + "》的" + what + "没有栏线，未能识别"));
        }
        return sheets;
    }

    private List<PerformanceSheet> listed(
            TableDraft draft, String number, Side side, List<RawLine> body, List<String> rest, List<Unread> unread) {
        RowNamer namer = new RowNamer(side.rows(), accounts.of(ClassificationKind.FUNCTIONAL));
        BrokenProjectRows found = new BrokenProjectRows(namer::isTotal);
        body.forEach(found::line);
        if (found.rows().isEmpty()) {
            return List.of();
        }
        tables.place(found.rows(), side, draft, unread);
        draft.columns(side.columns());
        Table table = draft.tables(number).getFirst();
        BrokenTargets targets = new BrokenTargets(words, groups(found.rest()));
        List<PerformanceSheet> sheets = new ArrayList<>();
        for (int index = 0; index < table.rows().size(); index++) {
            BrokenTargets.Read read = targets.read(found.targets(index));
            rest.addAll(read.rest());
            sheets.add(listed(draft, table, table.rows().get(index)).withIndicators(read.indicators()));
        }
        return sheets;
    }

    /** The groups of indicators that the headings name, in their order. */
    private List<String> groups(List<String> headings) {
        List<String> levels = words.list("indicator-levels", "level1");
        return headings.stream()
                .flatMap(line -> BrokenLines.tokens(line).stream())
                .filter(levels::contains)
                .distinct()
                .toList();
    }

    /** A row of a list of projects as the sheet that it is. */
    static PerformanceSheet listed(TableDraft draft, Table table, Row row) {
        boolean project = row.code().filter(BrokenProjectRows::isProject).isPresent();
        String label = row.label().isEmpty() ? totalLabel(draft, row) : row.label();
        Line line = new Line(row.key(), label, row.cells(), row.origin());
        return sheet(
                draft,
                table.number(),
                label,
                project ? row.code() : Optional.empty(),
                new Funding.Listed(table.columns(), project ? Optional.empty() : row.code(), line));
    }

    /** A total without its label is called what the form calls it. */
    private static String totalLabel(TableDraft draft, Row row) {
        return draft.form.sides().getFirst().rows().totalRows().stream()
                .filter(total -> row.key().filter(total.key()::equals).isPresent())
                .map(total -> total.label())
                .findFirst()
                .orElse("");
    }

    /** The rows of sources begin with the first row of the form and end where a line is none of them. */
    private List<PerformanceSheet> bySource(
            TableDraft draft, String number, Side side, List<RawLine> body, List<String> rest) {
        RowNamer namer = new RowNamer(side.rows(), accounts.of(ClassificationKind.FUNCTIONAL));
        String column = side.columns().getFirst().key();
        Map<String, Line> lines = new LinkedHashMap<>();
        Optional<String> name = Optional.empty();
        BrokenIndicators indicators = new BrokenIndicators(words);
        boolean ended = false;
        for (RawLine line : body) {
            List<String> tokens = BrokenLines.tokens(line.text());
            if (name.isEmpty() && isName(tokens)) {
                name = Optional.of(String.join("", tokens.subList(1, tokens.size())));
                continue;
            }
            int tail = BrokenLines.tail(tokens);
            String label = String.join("", tokens.subList(0, tail));
            Optional<String> key = ended || tokens.size() - tail > 1 ? Optional.empty() : namer.exact(label);
            if (key.isPresent() && !lines.containsKey(key.get())) {
                String text = tail < tokens.size() ? tokens.getLast() : "";
                Cell cell = CellParser.parse(text, Cell.Reading.PRINTED, line.origin());
                lines.put(key.get(), new Line(key, label, Map.of(column, cell), line.origin()));
            } else {
                ended = ended || !lines.isEmpty();
                if (ended) {
                    indicators.line(line);
                } else {
                    rest.add(line.text());
                }
            }
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Column> columns = side.columns().stream()
                .map(spec -> new Column(spec.key(), spec.path()))
                .toList();
        List<Line> read = indicators.indicators();
        rest.addAll(indicators.rest());
        return List.of(sheet(
                        draft,
                        number,
                        name.orElse(otherwise),
                        Optional.empty(),
                        new Funding.BySource(columns, List.copyOf(lines.values())))
                .withIndicators(read));
    }

    private boolean isName(List<String> tokens) {
        return tokens.size() > 1
                && words.list("sheet-name").stream()
                        .map(Words::bare)
                        .anyMatch(Words.bare(tokens.getFirst()).replaceFirst(":$", "")::equals);
    }

    private static PerformanceSheet sheet(
            TableDraft draft, String number, String name, Optional<String> code, Funding funding) {
        return new PerformanceSheet(
                draft.form.sheet().orElseThrow(),
                draft.form.id(),
                draft.form.source(),
                number,
                draft.title,
                draft.currency.orElse(draft.form.currency()),
                name,
                code,
                funding,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                draft.origin);
    }
}

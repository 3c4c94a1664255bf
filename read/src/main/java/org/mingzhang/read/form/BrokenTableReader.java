package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingzhang.accounts.Classification;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.ColumnSpec;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.NamedRow;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.Side;
import org.mingzhang.catalogue.Stub;
import org.mingzhang.catalogue.TotalSpec;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.expression.Expression;
import org.mingzhang.read.raw.RawLine;

/** Reads a form whose table the extraction broke into lines without columns. */
final class BrokenTableReader {
    private final ReadingWords words;
    private final Accounts accounts;
    private final List<String> unitNames;

    /** The classifications of the document's year. */
    interface Accounts {
        /** The classification of that kind. */
        Classification of(ClassificationKind kind);
    }

    BrokenTableReader(ReadingWords words, Accounts accounts, List<String> unitNames) {
        this.words = words;
        this.accounts = accounts;
        this.unitNames = unitNames.stream().map(Words::bare).toList();
    }

    /** Reads the lines below the title into the draft. */
    void read(List<RawLine> lines, TableDraft draft, List<Unread> unread) {
        List<RawLine> body = new ArrayList<>();
        boolean noted = false;
        for (RawLine line : lines) {
            if (Notes.isNote(words, line.text())) {
                Notes.add(draft, words, line.text());
                noted = true;
            } else if (noted && BrokenLines.tail(BrokenLines.tokens(line.text())) > 0) {
                draft.notes.add(draft.notes.removeLast() + line.text().strip());
            } else if (!BrokenLines.numbersColumns(line.text(), words.list("column-number-heading"))) {
                body.add(line);
            }
        }
        Form form = draft.form;
        if (form.sides().size() == 2) {
            sided(body, form, draft, unread);
        } else {
            single(body, form.sides().getFirst(), draft, unread);
        }
        form.sides().forEach(side -> draft.columns(side.columns()));
    }

    private void sided(List<RawLine> body, Form form, TableDraft draft, List<Unread> unread) {
        List<BrokenSidedRows.Sided> rows =
                new BrokenSidedRows(form, accounts.of(ClassificationKind.FUNCTIONAL), words).read(body);
        for (Side side : form.sides()) {
            List<BrokenSidedRows.Sided> own =
                    rows.stream().filter(row -> row.side().equals(side)).toList();
            List<FigurePlacement.Line> figures = own.stream()
                    .map(row -> new FigurePlacement.Line(
                            Optional.empty(), "", row.row().values()))
                    .toList();
            List<String> keys = own.stream().map(row -> row.key().orElse("")).toList();
            List<List<Row>> ways = new ArrayList<>();
            for (List<FigurePlacement.Placed> placed :
                    new FigurePlacement(side).place(figures, namedSums(side, keys))) {
                List<Row> way = new ArrayList<>();
                for (int index = 0; index < own.size(); index++) {
                    BrokenRow row = own.get(index).row();
                    way.add(new Row(
                            side.id(),
                            own.get(index).key(),
                            Optional.empty(),
                            row.label(),
                            Optional.empty(),
                            Map.of(),
                            cells(side, row, placed.get(index)),
                            row.origin));
                }
                ways.add(way);
            }
            own.forEach(row -> tooMany(side, row.row(), draft, unread));
            draft.ways(ways);
        }
    }

    /** The sums that the named rows of a side say of themselves, those of fewer rows first. */
    private static List<FigurePlacement.Sum> namedSums(Side side, List<String> keys) {
        List<FigurePlacement.Sum> sums = new ArrayList<>();
        if (!(side.rows() instanceof RowsSpec.Named named)) {
            return sums;
        }
        List<String> own = named.rows().stream().map(NamedRow::key).toList();
        for (NamedRow row : named.rows()) {
            int total = keys.indexOf(row.key());
            if (row.is().isEmpty() || total < 0) {
                continue;
            }
            List<Integer> members = new ArrayList<>();
            for (Expression.Scaled leaf : row.is().get().leaves()) {
                switch (leaf.expression()) {
                    case Expression.Constant constant -> {}
                    case Expression.Sum sum -> {}
                    case Expression.Group group ->
                        IntStream.range(0, keys.size())
                                .filter(index -> !keys.get(index).isEmpty() && !own.contains(keys.get(index)))
                                .forEach(members::add);
                    case Expression.Named name -> {
                        int index = keys.indexOf(name.reference().toString());
                        if (index >= 0) {
                            members.add(index);
                        }
                    }
                }
            }
            sums.add(new FigurePlacement.Sum(total, members));
        }
        return sums;
    }

    private void single(List<RawLine> body, Side side, TableDraft draft, List<Unread> unread) {
        place(rows(body, side), side, draft, unread);
    }

    /** Puts the figures of the rows into the columns of the side, in every way that the arithmetic of the rows allows. */
    void place(List<BrokenRow> rows, Side side, TableDraft draft, List<Unread> unread) {
        RowNamer namer = new RowNamer(side.rows(), accounts.of(ClassificationKind.FUNCTIONAL));
        List<Optional<String>> keys = new ArrayList<>();
        List<Map<String, String>> facts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            BrokenRow row = rows.get(index);
            facts.add(new LinkedHashMap<>(row.facts));
            labels.add(label(row, side, facts.getLast(), rows));
            keys.add(key(row, index, labels.getLast(), side, namer));
        }
        List<FigurePlacement.Line> figures = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            String code = rows.get(index).code;
            String group =
                    code.length() >= 3 ? code.substring(0, 3) : facts.get(index).getOrDefault("type", "");
            figures.add(new FigurePlacement.Line(
                    code.isEmpty() ? Optional.empty() : Optional.of(code),
                    group,
                    rows.get(index).values()));
        }
        List<List<Row>> ways = new ArrayList<>();
        for (List<FigurePlacement.Placed> placed : new FigurePlacement(side).place(figures, sums(side, rows))) {
            List<Row> way = new ArrayList<>();
            for (int index = 0; index < rows.size(); index++) {
                BrokenRow row = rows.get(index);
                way.add(new Row(
                        side.id(),
                        keys.get(index),
                        row.code.isEmpty() ? Optional.empty() : Optional.of(row.code),
                        labels.get(index),
                        Optional.empty(),
                        facts.get(index),
                        cells(side, row, placed.get(index)),
                        row.origin));
            }
            ways.add(way);
        }
        rows.forEach(row -> tooMany(side, row, draft, unread));
        draft.ways(ways);
    }

    private static Optional<String> key(BrokenRow row, int index, String label, Side side, RowNamer namer) {
        if (side.rows() instanceof RowsSpec.One) {
            return Optional.of(RowsSpec.One.KEY);
        }
        if (!row.code.isEmpty()) {
            return Optional.empty();
        }
        return label.isEmpty() && index == 0
                ? side.rows().totalRows().stream().map(TotalSpec::key).findFirst()
                : namer.key(label);
    }

    private List<BrokenRow> rows(List<RawLine> body, Side side) {
        if (side.rows() instanceof RowsSpec.One) {
            for (RawLine line : body) {
                List<String> tokens = BrokenLines.tokens(line.text());
                if (!tokens.isEmpty() && tokens.stream().allMatch(BrokenLines::isFigure)) {
                    BrokenRow row = new BrokenRow(line.origin());
                    row.figures(tokens, line.origin());
                    return List.of(row);
                }
            }
            return List.of();
        }
        Optional<Classification> own = Optional.empty();
        Optional<Classification> beside = Optional.empty();
        if (side.rows() instanceof RowsSpec.Accounts spec) {
            own = Optional.of(accounts.of(spec.classification()));
            beside = spec.pairs() ? Optional.of(accounts.of(ClassificationKind.GOVERNMENT_ECONOMIC)) : beside;
        }
        List<RawLine> lines =
                side.sideBySide() ? body.stream().flatMap(BrokenLines::groups).toList() : body;
        return new BrokenAccountRows(side.rows(), own, beside).read(lines);
    }

    /** The total is the sum of the rows below; rows of units are sums of the same rows. */
    private List<FigurePlacement.Sum> sums(Side side, List<BrokenRow> rows) {
        if (rows.size() < 2 || side.rows() instanceof RowsSpec.One || side.sideBySide()) {
            return List.of();
        }
        List<Integer> units = new ArrayList<>();
        List<Integer> members = new ArrayList<>();
        for (int index = 1; index < rows.size(); index++) {
            if (isUnit(rows.get(index), side)) {
                units.add(index);
            } else if (!isParent(rows, index)) {
                members.add(index);
            }
        }
        List<FigurePlacement.Sum> sums = new ArrayList<>();
        if (members.isEmpty() && !units.isEmpty()) {
            members.add(units.removeLast());
        }
        sums.add(new FigurePlacement.Sum(0, members));
        if (units.size() == 1) {
            sums.add(new FigurePlacement.Sum(units.getFirst(), members));
        }
        units.stream().skip(1).forEach(unit -> sums.add(new FigurePlacement.Sum(unit, members)));
        return sums;
    }

    private boolean isUnit(BrokenRow row, Side side) {
        if (unitNames.contains(Words.bare(row.label()))) {
            return true;
        }
        return !row.code.isEmpty()
                && side.rows() instanceof RowsSpec.Accounts spec
                && accounts.of(spec.classification()).account(row.code).isEmpty();
    }

    private static boolean isParent(List<BrokenRow> rows, int index) {
        String code = rows.get(index).code;
        return !code.isEmpty()
                && rows.stream().anyMatch(row -> row.code.length() > code.length() && row.code.startsWith(code));
    }

    /** A project's row begins with its type, which stands in other rows too, and ends with the unit's name. */
    private String label(BrokenRow row, Side side, Map<String, String> facts, List<BrokenRow> rows) {
        List<String> parts = new ArrayList<>(row.labels);
        if (side.stubs().contains(Stub.TYPE) && parts.size() > 1) {
            String first = parts.getFirst();
            long same = rows.stream()
                    .filter(other ->
                            !other.labels.isEmpty() && other.labels.getFirst().equals(first))
                    .count();
            if (same > 1) {
                facts.put("type", first);
                parts.removeFirst();
            }
            String joined = String.join("", parts);
            for (String unit : unitNames) {
                if (Words.bare(joined).endsWith(unit) && joined.length() > unit.length()) {
                    facts.put("project-unit", joined.substring(joined.length() - unit.length()));
                    return joined.substring(0, joined.length() - unit.length());
                }
            }
        }
        return String.join("", parts);
    }

    private static Map<String, Cell> cells(Side side, BrokenRow row, FigurePlacement.Placed placed) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Origin origin = row.isComplete() ? row.figuresAt : row.origin;
        for (ColumnSpec spec : side.columns()) {
            cells.put(spec.key(), new Cell("", new Content.Blank(), placed.reading(), origin));
        }
        for (int index = 0; index < placed.places().size(); index++) {
            String key = side.columns().get(placed.places().get(index)).key();
            cells.put(key, CellParser.parse(row.figures.get(index), placed.reading(), origin));
        }
        return cells;
    }

    private static void tooMany(Side side, BrokenRow row, TableDraft draft, List<Unread> unread) {
        row.figures.stream()
                .skip(side.columns().size())
                .forEach(text -> unread.add(new Unread(row.figuresAt, text, draft.form.name() + "此行的数字多于本表的栏数")));
    }
}

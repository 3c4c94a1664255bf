package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.accounts.Classification;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.Side;
import org.mingzhang.catalogue.Stub;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.money.FigureParser;

/** Reads the rows of a grid below its headings into a table. */
final class GridRows {
    private final ReadingWords words;
    private final Classification functional;

    GridRows(ReadingWords words, Classification functional) {
        this.words = words;
        this.functional = functional;
    }

    /** Adds the rows from the given one on to the draft. */
    void read(GridView grid, int from, Layout layout, TableDraft draft, List<Unread> unread) {
        boolean noted = false;
        for (int row = from; row < grid.rows(); row++) {
            List<String> cells = grid.words(row);
            if (cells.isEmpty() && (!isOnly(layout) || !draft.rows.isEmpty())) {
                continue;
            }
            boolean goesOn = noted && cells.size() == 1;
            if (goesOn || !cells.isEmpty() && cells.size() <= 2 && isNote(cells.getFirst())) {
                Notes.add(draft, words, String.join("", cells));
                noted = true;
            } else if (!grid.numbersColumns(row)) {
                readRow(grid, row, layout, draft, unread);
            }
        }
    }

    private static boolean isOnly(Layout layout) {
        return layout.form().sides().getFirst().rows() instanceof RowsSpec.One;
    }

    private boolean isNote(String text) {
        return Notes.isNote(words, text);
    }

    private void readRow(GridView grid, int row, Layout layout, TableDraft draft, List<Unread> unread) {
        Map<String, PartRow> parts = new LinkedHashMap<>();
        for (int column = 0; column < grid.columns(); column++) {
            String text = grid.own(row, column);
            Origin origin = grid.cell(row, column).map(cell -> cell.origin()).orElse(Origin.NONE);
            switch (layout.roles().get(column)) {
                case ColumnRole.Beside beside ->
                    part(parts, beside.side(), beside.group(), origin).stub(beside.stub(), text);
                case ColumnRole.Figures figures ->
                    part(parts, figures.side(), figures.group(), origin)
                            .cells
                            .put(figures.spec().key(), CellParser.parse(text, Cell.Reading.PRINTED, origin));
                case ColumnRole.Unknown unknown -> {
                    if (!text.isBlank()) {
                        String heading = String.join("/", layout.paths().get(column));
                        draft.unreadColumns.add(heading);
                        unreadCell(origin, text, layout.form().name() + "的“" + heading + "”栏不在本表的栏目之中，未能读入", unread);
                    }
                }
            }
        }
        figuresAfterLabel(new ArrayList<>(parts.values()));
        for (PartRow part : parts.values()) {
            add(part, draft, unread);
        }
    }

    /** The cells of one column are one thing unread. */
    private static void unreadCell(Origin origin, String text, String why, List<Unread> unread) {
        for (int index = 0; index < unread.size(); index++) {
            Unread known = unread.get(index);
            if (known.why().equals(why)) {
                unread.set(index, new Unread(known.origin(), known.text() + "\n" + text, why));
                return;
            }
        }
        unread.add(new Unread(origin, text, why));
    }

    /** Of groups printed beside each other, a figure without words belongs to the words at its left without a figure. */
    private static void figuresAfterLabel(List<PartRow> parts) {
        for (int index = 1; index < parts.size(); index++) {
            PartRow right = parts.get(index);
            PartRow left = parts.get(index - 1);
            boolean same =
                    right.side.sideBySide() && right.stubs.values().stream().allMatch(String::isBlank);
            boolean free =
                    left.cells.values().stream().allMatch(cell -> cell.text().isEmpty())
                            && left.stubs.values().stream().anyMatch(text -> !text.isBlank());
            if (same && free) {
                right.stubs.putAll(left.stubs);
                left.stubs.clear();
            }
        }
    }

    private static PartRow part(Map<String, PartRow> parts, Side side, int group, Origin origin) {
        return parts.computeIfAbsent(side.id().orElse("") + "/" + group, key -> new PartRow(side, origin));
    }

    private void add(PartRow part, TableDraft draft, List<Unread> unread) {
        String code = part.code();
        String label = part.label();
        boolean figures =
                part.cells.values().stream().anyMatch(cell -> !cell.text().isEmpty());
        boolean one = part.side.rows() instanceof RowsSpec.One;
        String line = Words.bare(part.stubs.getOrDefault(Stub.LINE, ""));
        if (code.isEmpty() && label.isEmpty() && line.isEmpty() && !figures && !one) {
            return;
        }
        if (!code.matches("\\d*") && !figures && label.isEmpty()) {
            label = code;
            code = "";
        }
        if (!code.isEmpty() && !code.matches("[\\dA-Za-z]+")) {
            label = label.isEmpty() ? code : code + label;
            code = "";
        }
        RowNamer namer = draft.namers.computeIfAbsent(
                part.side.id().orElse(""), side -> new RowNamer(part.side.rows(), functional));
        if (label.isEmpty() && code.isEmpty()) {
            label = part.total(namer).orElse(label);
        }
        Optional<String> key =
                one ? Optional.of(RowsSpec.One.KEY) : code.isEmpty() ? namer.key(label) : Optional.empty();
        if (key.isEmpty() && part.side.rows() instanceof RowsSpec.Accounts && code.isEmpty() && !figures) {
            if (joinLabel(label, draft)) {
                return;
            }
        }
        Map<String, String> facts = new LinkedHashMap<>();
        part.stubs.forEach((stub, text) -> {
            if (stub != Stub.CODE && stub != Stub.LABEL && stub != Stub.LINE && !text.isBlank()) {
                facts.put(stub.id(), stub == Stub.GOV_CODE ? Words.bare(text) : text);
            }
        });
        draft.rows.add(new Row(
                part.side.id(),
                key,
                code.isEmpty() ? Optional.empty() : Optional.of(code),
                label,
                line.isEmpty() ? Optional.empty() : Optional.of(line),
                facts,
                part.cells,
                part.origin));
        draft.columns(part.side.columns().stream()
                .filter(spec -> part.cells.containsKey(spec.key()))
                .toList());
        part.cells.values().stream()
                .filter(cell -> !cell.text().isEmpty()
                        && FigureParser.parse(cell.text()).isEmpty())
                .filter(cell -> cell.content() instanceof Content.Words)
                .forEach(cell -> unread.add(new Unread(cell.origin(), cell.text(), draft.form.name() + "的金额栏内不是数字")));
    }

    /** A label without code or figures is the rest of a name that a page break cut off. */
    private static boolean joinLabel(String label, TableDraft draft) {
        if (draft.rows.isEmpty() || label.isEmpty()) {
            return false;
        }
        Row last = draft.rows.removeLast();
        draft.rows.add(new Row(
                last.block(),
                last.key(),
                last.code(),
                last.label() + label,
                last.lineNo(),
                last.facts(),
                last.cells(),
                last.origin()));
        return true;
    }

    /** The cells of one side, or of one group, in a row of the grid. */
    private static final class PartRow {
        final Side side;
        final Origin origin;
        final Map<Stub, String> stubs = new LinkedHashMap<>();
        final Map<String, Cell> cells = new LinkedHashMap<>();

        PartRow(Side side, Origin origin) {
            this.side = side;
            this.origin = origin;
        }

        void stub(Stub stub, String text) {
            stubs.merge(stub, text.strip(), String::concat);
        }

        /** The label of a total that stands in another column than labels do. */
        Optional<String> total(RowNamer namer) {
            return stubs.entrySet().stream()
                    .filter(stub -> stub.getKey() != Stub.LINE)
                    .map(Map.Entry::getValue)
                    .filter(namer::isTotal)
                    .findFirst();
        }

        /** The code; that of a department among projects stands where the others have their type. */
        String code() {
            String code = Words.bare(stubs.getOrDefault(Stub.CODE, stubs.getOrDefault(Stub.UNIT_CODE, "")));
            String type = Words.bare(stubs.getOrDefault(Stub.TYPE, ""));
            if (code.isEmpty() && BrokenProjectRows.isUnit(type)) {
                stubs.remove(Stub.TYPE);
                return type;
            }
            return code;
        }

        String label() {
            for (Stub stub : List.of(Stub.LABEL, Stub.UNIT_LABEL, Stub.PROJECT)) {
                String text = stubs.getOrDefault(stub, "");
                if (!text.isBlank()) {
                    return text.replaceAll("\\s+", "");
                }
            }
            return "";
        }
    }
}

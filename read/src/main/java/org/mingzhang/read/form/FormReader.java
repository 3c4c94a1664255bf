package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.accounts.Classification;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;

/**
 * Finds the catalogue's forms among the lines and grids of a document. A grid is the form whose title stands over it,
 * goes on with the form before it, or is the form whose headings it has. A form whose table came as lines only is read
 * from those.
 */
public final class FormReader {
    /** Lines over a grid among which its title is looked for. */
    private static final int LINES_OVER = 12;
    /** A title is broken over so many lines at most. */
    private static final int TITLE_LINES = 3;
    /** Lines between a title and its grid that are longer than this say more than whose table it is. */
    private static final int LABEL_LENGTH = 60;
    /** Less of a form's columns than this, and the grid under its title is not that form. */
    private static final double LEAST_FIT = 0.3;
    /** With this much of its columns in the region's own form, a grid is not held against other regions'. */
    private static final double OWN_FIT = 0.7;
    /** A grid without a title is a form only where its headings are almost all the form's. */
    private static final double SURE_FIT = 0.85;

    private final FormSet set;
    private final Map<String, List<Form>> variants;
    private final ReadingWords words;
    private final BrokenTableReader.Accounts accounts;
    private final List<String> unitNames;
    private final TitleMatcher titles;
    private final LayoutFinder layouts;
    private final GridRows gridRows;
    private final Captions captions;

    private final List<TableDraft> drafts = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<RawLine> over = new ArrayList<>();
    private final List<RawElement> left = new ArrayList<>();
    private Optional<TableDraft> current = Optional.empty();
    private final List<SheetDraft> sheets = new ArrayList<>();
    private Optional<SheetDraft> sheet = Optional.empty();
    private boolean noting;
    private boolean named;

    /**
     * A reader of one document.
     *
     * @param set       the forms in force
     * @param others    the forms of the same kind elsewhere: a document may follow another region's layout
     * @param words     the words of reading
     * @param accounts  the classifications of the year
     * @param unitNames the names of the department and its units
     */
    public FormReader(
            FormSet set, List<FormSet> others, ReadingWords words, Classifications accounts, List<String> unitNames) {
        this.set = set;
        this.words = words;
        this.accounts = accounts::of;
        this.unitNames = unitNames;
        variants = new LinkedHashMap<>();
        set.forms().forEach(form -> variants.computeIfAbsent(form.id(), id -> new ArrayList<>())
                .add(form));
        others.stream().flatMap(other -> other.forms().stream()).forEach(form -> {
            List<Form> known = variants.computeIfAbsent(form.id(), id -> new ArrayList<>());
            if (!known.contains(form)) {
                known.add(form);
            }
        });
        titles = new TitleMatcher(
                variants.values().stream().flatMap(List::stream).toList(),
                words.list("form-number", set.kind().id()),
                words,
                unitNames);
        captions = new Captions(titles, words);
        layouts = new LayoutFinder(words);
        gridRows = new GridRows(words, accounts.of(ClassificationKind.FUNCTIONAL));
    }

    /** The classifications of the document's year. */
    public interface Classifications {
        /** The classification of that kind. */
        Classification of(ClassificationKind kind);
    }

    /**
     * What was found.
     *
     * @param tables the forms, each in every way that its source lets it stand, the likeliest by itself first
     * @param sheets the performance sheets
     * @param unread what looked like a table and was not understood
     * @param rest   the elements that belong to no form
     * @param named  whether a form was named, be it read or not
     */
    public record Result(
            List<List<Table>> tables,
            List<PerformanceSheet> sheets,
            List<Unread> unread,
            List<RawElement> rest,
            boolean named) {
        public Result {
            tables = List.copyOf(tables);
            sheets = List.copyOf(sheets);
            unread = List.copyOf(unread);
            rest = List.copyOf(rest);
        }
    }

    /** Reads the document. */
    public Result read(RawDocument document) {
        List<RawElement> elements =
                document.elements().stream().flatMap(captions::split).toList();
        for (RawElement element : elements) {
            switch (element) {
                case RawLine line -> line(line);
                case RawGrid grid -> grid(grid);
            }
        }
        left.addAll(over);
        List<PerformanceSheet> performance = new ArrayList<>();
        SheetReader reader = new SheetReader(
                words,
                accounts.of(ClassificationKind.FUNCTIONAL),
                unitNames.stream().findFirst().orElse(""));
        TargetListReader lists = new TargetListReader(words, accounts.of(ClassificationKind.FUNCTIONAL), layouts);
        for (SheetDraft draft : sheets) {
            if (draft.isList()) {
                performance.addAll(lists.read(draft, number(draft.form), unread));
            } else {
                performance.add(reader.read(draft, number(draft.form), unread));
            }
        }
        List<RawElement> rest = new BrokenForms(titles, words, accounts, unitNames, this::number)
                .read(left, drafts, performance, unread, form -> variants.getOrDefault(form.id(), List.of(form))
                        .getFirst());
        List<List<Table>> tables = drafts.stream()
                .sorted(Comparator.comparingInt(draft -> position(elements, draft)))
                .map(draft -> draft.tables(number(draft.form)))
                .toList();
        return new Result(tables, performance, unread, rest, named || !tables.isEmpty() || !performance.isEmpty());
    }

    private static int position(List<RawElement> elements, TableDraft draft) {
        for (int index = 0; index < elements.size(); index++) {
            if (elements.get(index).origin().equals(draft.origin)) {
                return index;
            }
        }
        return elements.size();
    }

    /** The number of the form in the document's own region and year. */
    private String number(Form form) {
        return set.form(form.id()).flatMap(Form::number).or(form::number).orElse(form.title());
    }

    private void line(RawLine line) {
        // The line right below a form that says why it is empty is a note, whatever it begins with.
        boolean note = Notes.isNote(words, line.text()) || over.isEmpty() && Notes.isEmptyNote(words, line.text());
        if (current.isPresent() && (note || noting && goesOn(current.get(), line))) {
            if (note) {
                Notes.add(current.get(), words, line.text());
            } else {
                String joined = current.get().notes.removeLast() + line.text().strip();
                Notes.add(current.get(), words, joined);
            }
            noting = true;
            return;
        }
        noting = false;
        over.add(line);
        current.filter(draft -> over.stream()
                        .allMatch(above -> titles.title(above.text()).isEmpty()))
                .filter(draft -> Notes.addBroken(draft, words, over))
                .ifPresent(draft -> {
                    over.clear();
                    noting = true;
                });
    }

    /** Whether a line goes on with a note that the line before did not end. */
    private boolean goesOn(TableDraft draft, RawLine line) {
        return !draft.notes.isEmpty()
                && !Notes.ends(draft.notes.getLast())
                && titles.title(line.text()).isEmpty()
                && titles.number(line.text()).isEmpty()
                && !Words.hasOrdinal(line.text());
    }

    private void grid(RawGrid raw) {
        noting = false;
        GridView grid = new GridView(raw);
        Optional<Titled> titled = titleOver().or(() -> titleInside(grid));
        if (titled.isPresent()) {
            begin(grid, titled.get());
        } else if (current.isPresent() && sameSheet(grid, current.get().origin) && continues(grid, current.get())) {
            keepOver();
        } else if (sheet.isPresent() && sameSheet(grid, sheet.get().origin)) {
            sheet.get().grids.add(grid);
            keepOver();
        } else {
            untitled(grid);
        }
    }

    /** A table does not go on over the sheets of a workbook without saying so. */
    private static boolean sameSheet(GridView grid, Origin origin) {
        return grid.grid().origin().sheet().equals(origin.sheet());
    }

    private record Titled(Form form, String title, int from, RawElement at) {}

    /** The title among the lines over a grid, nearest first, be it broken over lines; else the number alone. */
    private Optional<Titled> titleOver() {
        int highest = Math.max(0, over.size() - LINES_OVER);
        for (int index = over.size() - 1; index >= highest; index--) {
            Optional<Titled> broken = brokenTitle(index, highest);
            if (broken.isPresent()) {
                return broken;
            }
            String line = over.get(index).text().strip();
            Optional<Form> form = titles.title(line);
            if (form.isPresent()) {
                return Optional.of(new Titled(form.get(), line, index, over.get(index)));
            }
        }
        for (int index = over.size() - 1; index >= highest; index--) {
            Optional<Form> form = titles.number(over.get(index).text());
            if (form.isPresent()) {
                return Optional.of(new Titled(form.get(), form.get().title(), index, over.get(index)));
            }
        }
        return Optional.empty();
    }

    /** A title that the line ends and lines over it begin; the longest, for its end can be a title too. */
    private Optional<Titled> brokenTitle(int last, int highest) {
        Optional<Titled> longest = Optional.empty();
        String joined = over.get(last).text().strip();
        for (int first = last - 1; first >= Math.max(highest, last - TITLE_LINES + 1); first--) {
            joined = over.get(first).text().strip() + joined;
            Optional<Form> form = titles.exactTitle(joined);
            if (form.isPresent()) {
                longest = Optional.of(new Titled(form.get(), joined, first, over.get(first)));
            }
        }
        return longest;
    }

    private Optional<Titled> titleInside(GridView grid) {
        for (int row = 0; row < Math.min(3, grid.rows()); row++) {
            List<String> cells = grid.words(row);
            if (cells.size() == 1) {
                Optional<Form> form = titles.title(cells.getFirst());
                if (form.isPresent()) {
                    return Optional.of(new Titled(form.get(), cells.getFirst(), over.size(), grid.grid()));
                }
            }
        }
        return Optional.empty();
    }

    private void begin(GridView grid, Titled titled) {
        if (titled.form().sheet().isPresent()) {
            SheetDraft draft =
                    new SheetDraft(titled.form(), titled.title(), titled.at().origin());
            draft.grids.add(grid);
            draft.between.addAll(over.subList(Math.min(titled.from(), over.size()), over.size()));
            sheets.add(draft);
            sheet = Optional.of(draft);
            current = Optional.empty();
            keepLines(titled.from());
            return;
        }
        Optional<Layout> layout = bestLayout(grid, titled.form().id());
        if (layout.isEmpty() || layout.get().fit() < LEAST_FIT) {
            named = true;
            keepLines(titled.from());
            current = Optional.empty();
            unreadGrid(grid, "表头与“" + titled.form().title() + "”的栏目不符");
            return;
        }
        if (goesOnUnderTitle(grid, layout.get())) {
            keepLines(titled.from());
            return;
        }
        TableDraft draft =
                new TableDraft(layout.get().form(), titled.title(), titled.at().origin());
        currency(titled, grid).ifPresent(unit -> draft.currency = Optional.of(unit));
        keepLines(titled.from());
        start(draft, grid, layout.get());
    }

    /** A grid under the same title as the one before goes on with it where it has none of its rows again. */
    private boolean goesOnUnderTitle(GridView grid, Layout layout) {
        if (current.isEmpty() || !current.get().form.equals(layout.form())) {
            return false;
        }
        TableDraft before = current.get();
        TableDraft alone = new TableDraft(layout.form(), before.title, before.origin);
        gridRows.read(grid, layout.headerRows(), layout, alone, new ArrayList<>());
        Set<String> known = before.rows.stream().map(FormReader::identity).collect(Collectors.toSet());
        List<String> added = alone.rows.stream()
                .filter(row -> !row.cells().isEmpty())
                .map(FormReader::identity)
                .filter(identity -> !identity.isEmpty())
                .toList();
        if (added.isEmpty() || added.stream().anyMatch(known::contains)) {
            return false;
        }
        gridRows.read(grid, layout.headerRows(), layout, before, unread);
        return true;
    }

    /** What tells a row from the others of its table; empty where it has no words of its own. */
    private static String identity(Row row) {
        String own = row.code().or(row::key).orElseGet(row::label);
        return own.isEmpty() ? "" : row.block().orElse("") + "/" + own;
    }

    /**
     * The lines over the title belong to no form, the form's number aside. Those between title and grid name the
     * department, the year and the unit of money; longer ones are text.
     */
    private void keepLines(int until) {
        for (int index = 0; index < over.size(); index++) {
            String text = over.get(index).text();
            boolean before = index < until && (index < until - 2 || !titles.isNumber(text));
            boolean longer = index > until && Words.bare(text).length() > LABEL_LENGTH;
            if (before || longer) {
                left.add(over.get(index));
            }
        }
        over.clear();
    }

    /** The lines between the parts of a table or sheet are none of it. */
    private void keepOver() {
        left.addAll(over);
        over.clear();
    }

    private void start(TableDraft draft, GridView grid, Layout layout) {
        draft.layout = Optional.of(layout);
        draft.head(grid, layout.headerRows());
        drafts.add(draft);
        current = Optional.of(draft);
        sheet = Optional.empty();
        gridRows.read(grid, layout.headerRows(), layout, draft, unread);
        layout.form()
                .sides()
                .forEach(side -> draft.columns(side.columns().stream()
                        .filter(spec -> layout.roles().stream()
                                .anyMatch(role -> role instanceof ColumnRole.Figures figures
                                        && figures.spec().equals(spec)))
                        .toList()));
    }

    /** The layout as the region's own form, unless the headings are clearly those of another region's. */
    private Optional<Layout> bestLayout(GridView grid, String formId) {
        Optional<Layout> own = set.form(formId)
                .filter(form -> form.sheet().isEmpty())
                .map(form -> layouts.find(grid, form))
                .filter(layout -> layout.fit() >= OWN_FIT);
        return own.isPresent() ? own : likeliestVariant(grid, formId);
    }

    private Optional<Layout> likeliestVariant(GridView grid, String formId) {
        return variants.getOrDefault(formId, List.of()).stream()
                .filter(form -> form.sheet().isEmpty())
                .map(form -> layouts.find(grid, form))
                .reduce((one, other) -> other.fit() > one.fit() ? other : one);
    }

    /** Goes on with the table before: the same columns, with its headings again or without. */
    private boolean continues(GridView grid, TableDraft draft) {
        Layout before = draft.layout.orElseThrow();
        int repeated = grid.columns() == before.roles().size() ? draft.repeatedHead(grid) : 0;
        if (repeated > 0) {
            gridRows.read(grid, repeated, before, draft, unread);
            return true;
        }
        Layout again = layouts.find(grid, before.form());
        if (again.headerRows() > 0
                && again.headerRows() < grid.rows()
                && again.fit() >= SURE_FIT
                && again.coverage() >= before.coverage() - (1 - SURE_FIT)) {
            gridRows.read(grid, again.headerRows(), again, draft, unread);
            return true;
        }
        if (grid.columns() != before.roles().size()
                || over.stream().anyMatch(line -> line.text().length() > 30)) {
            return false;
        }
        gridRows.read(grid, 0, before, draft, unread);
        return true;
    }

    private void untitled(GridView grid) {
        Optional<Layout> layout = variants.keySet().stream()
                .filter(id -> drafts.stream().noneMatch(draft -> draft.form.id().equals(id)))
                .flatMap(id -> bestLayout(grid, id).stream())
                .filter(found -> found.fit() >= SURE_FIT && found.coverage() >= SURE_FIT && found.headerRows() > 0)
                .max(Comparator.comparingDouble(Layout::fit));
        int keep = over.size();
        if (layout.isPresent()) {
            TableDraft draft = new TableDraft(
                    layout.get().form(),
                    layout.get().form().title(),
                    grid.grid().origin());
            currency(new Titled(draft.form, draft.title, 0, grid.grid()), grid)
                    .ifPresent(unit -> draft.currency = Optional.of(unit));
            keepLines(keep);
            start(draft, grid, layout.get());
        } else {
            keepLines(keep);
            current = Optional.empty();
            if (hasFigures(grid)) {
                unreadGrid(grid, "不是本类文件的法定表式，也没有表题");
            } else {
                wordsOf(grid);
            }
        }
    }

    /** A table of words, such as a list of units, is part of the narrative. */
    private void wordsOf(GridView grid) {
        for (int row = 0; row < grid.rows(); row++) {
            String line = String.join("　", grid.words(row));
            if (!line.isBlank()) {
                left.add(new RawLine(
                        line,
                        grid.cell(row, 0)
                                .map(cell -> cell.origin())
                                .orElse(grid.grid().origin())));
            }
        }
    }

    private static boolean hasFigures(GridView grid) {
        return grid.grid().cells().stream().anyMatch(cell -> BrokenLines.isMoney(cell.text()));
    }

    private Optional<CurrencyUnit> currency(Titled titled, GridView grid) {
        List<String> lines = new ArrayList<>();
        over.subList(Math.max(0, Math.min(titled.from(), over.size()) - 2), over.size())
                .forEach(line -> lines.add(line.text()));
        for (int row = 0; row < Math.min(4, grid.rows()); row++) {
            if (grid.words(row).size() <= 3) {
                lines.addAll(grid.words(row));
            }
        }
        return CurrencyLabels.find(lines, words);
    }

    private void unreadGrid(GridView grid, String why) {
        String text = IntStream.range(0, grid.rows())
                .mapToObj(row -> String.join(" ", grid.words(row)))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        unread.add(new Unread(grid.grid().origin(), text, why));
    }
}

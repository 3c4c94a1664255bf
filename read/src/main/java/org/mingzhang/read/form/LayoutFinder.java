package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mingzhang.catalogue.ColumnSpec;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.NamedRow;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.Side;
import org.mingzhang.catalogue.Stub;
import org.mingzhang.money.FigureParser;

/** Finds out which rows of a grid are headings and what each column is, given the form it is. */
final class LayoutFinder {
    /** A heading that is less like the form's own than this is another heading. */
    private static final double LIKE = 0.5;

    private static final Set<Stub> CODED = EnumSet.of(Stub.CODE, Stub.UNIT_CODE, Stub.GOV_CODE);

    private static final Pattern YEAR = Pattern.compile("20\\d{2}年度?");
    private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d{2}){0,2}");

    private final ColumnHeadings headings;

    LayoutFinder(ReadingWords words) {
        headings = new ColumnHeadings(words);
    }

    /** How the grid is laid out as the form. */
    Layout find(GridView grid, Form form) {
        int headerRows = headerRows(grid, form);
        List<List<String>> paths = IntStream.range(0, grid.columns())
                .mapToObj(column -> grid.path(column, headerRows))
                .toList();
        ColumnRole[] roles = new ColumnRole[grid.columns()];
        Arrays.fill(roles, new ColumnRole.Unknown());
        double fit = 0;
        int specs = 0;
        int columns = 0;
        for (Part part : parts(paths, form)) {
            List<Integer> values = stubs(grid, headerRows, paths, part, roles);
            columns += values.size();
            fit += match(ofLatestYear(values, paths), paths, part, roles);
            specs += part.side().columns().size();
        }
        return new Layout(form, headerRows, Arrays.asList(roles), paths, share(fit, columns), share(fit, specs));
    }

    private static double share(double fit, int of) {
        return of == 0 ? 0 : fit / of;
    }

    /** How many rows at the top are headings: all before the first that can only be a row of the form. */
    private int headerRows(GridView grid, Form form) {
        Set<String> labels = labels(form);
        int row = 0;
        while (row < grid.rows() && !isBody(grid, row, labels)) {
            row++;
        }
        return row;
    }

    private boolean isBody(GridView grid, int row, Set<String> labels) {
        if (grid.numbersColumns(row)) {
            return false;
        }
        List<String> cells = grid.words(row);
        boolean allFigures = !cells.isEmpty()
                && cells.stream().allMatch(text -> FigureParser.parse(text).isPresent());
        boolean figure = cells.stream().anyMatch(LayoutFinder::money);
        if (allFigures || figure) {
            return true;
        }
        if (cells.isEmpty()) {
            return row > 0 && grid.words(row - 1).size() > 1 && below(grid, row);
        }
        String first = Words.withoutOrdinal(cells.getFirst());
        boolean heads = row + 1 < grid.rows() && cells.size() > 2 && row == 0;
        return CODE.matcher(Words.bare(cells.getFirst())).matches()
                || !heads && labels.contains(first) && !repeatsHeadings(cells);
    }

    /** Whether only blank rows follow: an empty form whose rows are left blank. */
    private static boolean below(GridView grid, int row) {
        return IntStream.range(row, grid.rows())
                .allMatch(each -> grid.words(each).isEmpty());
    }

    /** A row of headings begins like a total row (合计) but goes on in words; a row of the form goes on in figures. */
    private boolean repeatsHeadings(List<String> cells) {
        long wordsAfter = cells.stream()
                .skip(1)
                .map(Words::bare)
                .filter(text -> FigureParser.parse(text).isEmpty() && text.length() > 1)
                .count();
        return cells.size() > 2 && wordsAfter == cells.size() - 1
                || cells.stream().map(Words::bare).anyMatch(text -> headings.isOne(text, ColumnHeadings.LABELS));
    }

    private static boolean money(String text) {
        String bare = Words.bare(text);
        return bare.contains(".") && FigureParser.parse(bare).isPresent();
    }

    private static Set<String> labels(Form form) {
        Set<String> labels = new LinkedHashSet<>();
        for (Side side : form.sides()) {
            side.rows().totalRows().forEach(total -> {
                labels.add(Words.withoutOrdinal(total.label()));
                total.heardAs().forEach(other -> labels.add(Words.withoutOrdinal(other)));
            });
            if (side.rows() instanceof RowsSpec.Named named) {
                for (NamedRow row : named.rows()) {
                    labels.add(Words.withoutOrdinal(row.label()));
                    row.heardAs().forEach(other -> labels.add(Words.withoutOrdinal(other)));
                }
            }
        }
        labels.remove("");
        return labels;
    }

    /** The runs of columns that belong to one side, or to one of the groups printed beside each other. */
    private List<Part> parts(List<List<String>> paths, Form form) {
        int columns = paths.size();
        Side first = form.sides().getFirst();
        if (form.sides().size() == 2) {
            int split = split(paths, form.sides());
            return List.of(new Part(first, 0, 0, split), new Part(form.sides().get(1), 0, split, columns));
        }
        if (!first.sideBySide()) {
            return List.of(new Part(first, 0, 0, columns));
        }
        List<Integer> starts = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            if (headings.leafIn(paths.get(column), ColumnHeadings.CODES)
                    && !(column > 0 && headings.leafIn(paths.get(column - 1), ColumnHeadings.CODES))) {
                starts.add(column);
            }
        }
        if (starts.isEmpty()) {
            return List.of(new Part(first, 0, 0, columns));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : columns;
            parts.add(new Part(first, i, i == 0 ? 0 : starts.get(i), end));
        }
        return parts;
    }

    /** Where the second side begins: under its own heading, or else at the second column of labels. */
    private int split(List<List<String>> paths, List<Side> sides) {
        List<String> second = sides.get(1).headings().stream().map(Words::bare).toList();
        for (int column = 1; column < paths.size(); column++) {
            List<String> path = paths.get(column);
            if (!path.isEmpty() && second.contains(Words.bare(path.getFirst()))) {
                return column;
            }
        }
        int labels = 0;
        for (int column = 0; column < paths.size(); column++) {
            if (headings.leafIn(paths.get(column), ColumnHeadings.LABELS) && ++labels == 2) {
                return column;
            }
        }
        return paths.size() / 2;
    }

    /** Gives the columns on the left their roles; what is left are the columns of figures. */
    private List<Integer> stubs(
            GridView grid, int headerRows, List<List<String>> paths, Part part, ColumnRole[] roles) {
        List<Stub> wanted = new ArrayList<>(part.side().stubs());
        // A column whose heading is its own is no other, whatever its rows hold: one row can hold anything.
        Map<Integer, Stub> headed =
                headings.own(paths, part.from(), part.to(), part.side().stubs());
        wanted.removeAll(headed.values());
        List<Integer> values = new ArrayList<>();
        for (int column = part.from(); column < part.to(); column++) {
            if (headed.containsKey(column)) {
                roles[column] = new ColumnRole.Beside(part.side(), part.group(), headed.get(column));
                continue;
            }
            Optional<Stub> stub = stub(grid, headerRows, paths.get(column), column, wanted, part.side());
            if (stub.isPresent()) {
                roles[column] = new ColumnRole.Beside(part.side(), part.group(), stub.get());
                boolean more = column + 1 < part.to()
                        && (stub.get() == Stub.CODE || stub.get() == Stub.GOV_CODE)
                        && isCodePart(grid, headerRows, paths, column + 1);
                if (!more) {
                    wanted.removeAll(wanted.subList(0, wanted.indexOf(stub.get()) + 1));
                }
            } else {
                values.add(column);
            }
        }
        return values;
    }

    private boolean isCodePart(GridView grid, int headerRows, List<List<String>> paths, int column) {
        List<String> path = paths.get(column);
        return headings.leafIn(path, ColumnHeadings.CODES) && !headings.leafIn(path, ColumnHeadings.LABELS)
                || path.isEmpty() && bodyShare(grid, headerRows, column, text -> text.matches("\\d{2}")) > 0.5;
    }

    private Optional<Stub> stub(
            GridView grid, int headerRows, List<String> path, int column, List<Stub> wanted, Side side) {
        boolean code = headings.leafIn(path, ColumnHeadings.CODES);
        boolean label = headings.leafIn(path, ColumnHeadings.LABELS);
        boolean line = headings.leafIn(path, ColumnHeadings.LINES);
        for (Stub stub : wanted) {
            boolean fits =
                    switch (stub) {
                        case CODE, GOV_CODE -> code && !label || !label && !line && codes(grid, headerRows, column);
                        case UNIT_CODE -> code || codes(grid, headerRows, column);
                        case TYPE ->
                            !line
                                    && (label
                                            || !code && texts(grid, headerRows, column, path, side)
                                            || types(grid, headerRows, column));
                        case LABEL, GOV_LABEL, UNIT_LABEL, PROJECT, PROJECT_UNIT ->
                            !line && (label || !code && texts(grid, headerRows, column, path, side));
                        case LINE ->
                            line || bodyShare(grid, headerRows, column, text -> text.matches("\\d{1,2}")) > 0.9;
                    };
            if (fits) {
                return Optional.of(stub);
            }
        }
        // Codes that are headed as such are read although the form has none: documents add them.
        boolean added = code && !label && side.stubs().stream().noneMatch(CODED::contains);
        return added ? Optional.of(Stub.CODE) : Optional.empty();
    }

    private static boolean codes(GridView grid, int headerRows, int column) {
        return bodyShare(grid, headerRows, column, text -> CODE.matcher(text).matches()) > 0.7;
    }

    /** Words in which codes of units stand: a department's own row has its code where the others have their type. */
    private static boolean types(GridView grid, int headerRows, int column) {
        return bodyShare(grid, headerRows, column, text -> FigureParser.parse(text)
                                .isEmpty())
                        > 0
                && bodyShare(
                                grid,
                                headerRows,
                                column,
                                text -> FigureParser.parse(text).isEmpty() || BrokenProjectRows.isUnit(text))
                        == 1;
    }

    private static boolean texts(GridView grid, int headerRows, int column, List<String> path, Side side) {
        if (bodyShare(grid, headerRows, column, text -> FigureParser.parse(text).isEmpty() && text.length() > 1)
                > 0.5) {
            return true;
        }
        String joined = Words.bare(String.join("", path));
        return !joined.isEmpty()
                && headerRows < grid.rows()
                && IntStream.range(headerRows, grid.rows())
                        .allMatch(row -> grid.own(row, column).isBlank())
                && side.columns().stream().noneMatch(spec -> likeness(path, spec) >= LIKE)
                && column == 0;
    }

    private static double bodyShare(GridView grid, int headerRows, int column, Predicate<String> test) {
        List<String> filled = IntStream.range(headerRows, grid.rows())
                .mapToObj(row -> Words.bare(grid.own(row, column)))
                .filter(text -> !text.isEmpty())
                .toList();
        return filled.isEmpty() ? 0 : (double) filled.stream().filter(test).count() / filled.size();
    }

    /** Of columns whose headings name different years, those of the latest; the others are for comparison. */
    private static List<Integer> ofLatestYear(List<Integer> columns, List<List<String>> paths) {
        int latest = columns.stream()
                .mapToInt(column -> year(paths.get(column)))
                .max()
                .orElse(0);
        return columns.stream()
                .filter(column -> year(paths.get(column)) == 0 || year(paths.get(column)) == latest)
                .toList();
    }

    /** The year that the headings name; 0 where they name none. */
    private static int year(List<String> path) {
        return path.stream()
                .map(text -> YEAR.matcher(Words.bare(text)))
                .filter(Matcher::find)
                .mapToInt(matcher -> Integer.parseInt(matcher.group().substring(0, 4)))
                .max()
                .orElse(0);
    }

    /** Matches columns of figures to the form's by their headings, the likest first; then by their order. */
    private double match(List<Integer> values, List<List<String>> paths, Part part, ColumnRole[] roles) {
        List<ColumnSpec> specs = part.side().columns();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < specs.size(); j++) {
                double likeness = likeness(paths.get(values.get(i)), specs.get(j));
                if (likeness >= LIKE) {
                    pairs.add(new Pair(i, j, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.value() - pair.spec()))
                .thenComparingInt(Pair::value));
        Integer[] specOf = new Integer[values.size()];
        Set<Integer> taken = new LinkedHashSet<>();
        double fit = 0;
        for (Pair pair : pairs) {
            if (specOf[pair.value()] == null && taken.add(pair.spec())) {
                specOf[pair.value()] = pair.spec();
                fit += pair.likeness();
            }
        }
        fillByOrder(specOf, specs.size(), taken);
        for (int i = 0; i < values.size(); i++) {
            if (specOf[i] != null) {
                roles[values.get(i)] = new ColumnRole.Figures(part.side(), part.group(), specs.get(specOf[i]));
            }
        }
        return fit;
    }

    /** A column between two that are known, where the form has as many between them, is the one in its place. */
    private static void fillByOrder(Integer[] specOf, int specs, Set<Integer> taken) {
        for (int i = 0; i < specOf.length; i++) {
            if (specOf[i] != null) {
                continue;
            }
            int end = i;
            while (end < specOf.length && specOf[end] == null) {
                end++;
            }
            int from = i == 0 ? 0 : specOf[i - 1] + 1;
            int to = end == specOf.length ? specs : specOf[end];
            boolean free = to - from == end - i && IntStream.range(from, to).noneMatch(taken::contains);
            for (int k = i; free && k < end; k++) {
                specOf[k] = from + k - i;
            }
            i = end;
        }
    }

    /** How alike the headings over a column and those of the form's column are. */
    static double likeness(List<String> path, ColumnSpec spec) {
        List<String> bare = path.stream()
                .map(LayoutFinder::heading)
                .filter(text -> !text.isEmpty())
                .toList();
        String full = String.join("/", bare);
        String leaf = bare.isEmpty() ? "" : bare.getLast();
        double best = Math.max(
                score(
                        full,
                        leaf,
                        String.join("/", spec.path().stream().map(Words::bare).toList())),
                0);
        for (String other : spec.heardAs()) {
            best = Math.max(best, score(full, leaf, Words.bare(other)));
        }
        return best;
    }

    /** A heading without the year that it may name. */
    private static String heading(String text) {
        return YEAR.matcher(Words.bare(text)).replaceAll("");
    }

    private static double score(String full, String leaf, String wanted) {
        if (full.replace("/", "").equals(wanted.replace("/", ""))) {
            return 1;
        }
        String wantedLeaf = wanted.substring(wanted.lastIndexOf('/') + 1);
        double leaves = leaf.equals(wantedLeaf) ? 1 : Words.likeness(leaf, wantedLeaf);
        double paths = Words.likeness(full, wanted);
        if (full.endsWith("/" + wanted) || wanted.endsWith("/" + full)) {
            return 0.95;
        }
        return 0.6 * leaves + 0.4 * paths - 0.01;
    }

    private record Part(Side side, int group, int from, int to) {}

    private record Pair(int value, int spec, double likeness) {}
}

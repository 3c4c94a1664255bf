package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawGrid;

/** Reads the tables that Markdown and web pages write in HTML, with the cells that go over several rows or columns. */
final class HtmlTables {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern TABLE = Pattern.compile("<table\\b[^>]*>(.*?)</table\\s*>", FLAGS);
    private static final Pattern TAG = Pattern.compile("<(/?)(tr|td|th)\\b([^>]*)>", FLAGS);
    private static final Pattern ANY_TAG = Pattern.compile("<!--.*?-->|</?[a-z][^>]*>", FLAGS);
    private static final Pattern SPAN = Pattern.compile("\\b(row|col)span\\s*=\\s*[\"']?\\s*(\\d{1,3})", FLAGS);
    private static final Pattern NUMBERED = Pattern.compile("&#(\\d{1,6});");

    private HtmlTables() {}

    /** Where the tables stand in the text. */
    static Matcher find(String text) {
        return TABLE.matcher(text);
    }

    /**
     * The grid of a table; empty where it has no cell.
     *
     * @param inner what stands between the tags of the table
     * @param line  the line of the file that it begins in
     */
    static Optional<RawGrid> grid(String inner, int line) {
        List<RawCell> cells = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        Matcher tag = TAG.matcher(inner);
        int row = -1;
        int column = 0;
        int opened = -1;
        String attributes = "";
        boolean more = tag.find();
        while (more) {
            boolean cellTag = !tag.group(2).equalsIgnoreCase("tr");
            if (!cellTag && tag.group(1).isEmpty()) {
                row++;
                column = 0;
            } else if (cellTag && tag.group(1).isEmpty()) {
                row = Math.max(row, 0);
                opened = tag.end();
                attributes = tag.group(3);
            }
            int at = tag.end();
            more = tag.find();
            if (opened == at) {
                while (taken.contains(place(row, column))) {
                    column++;
                }
                int until = more ? tag.start() : inner.length();
                RawCell cell = new RawCell(
                        row,
                        column,
                        span(attributes, "row"),
                        span(attributes, "col"),
                        words(inner.substring(opened, until)),
                        Origin.line(line + lines(inner.substring(0, opened))));
                cells.add(cell);
                take(taken, cell);
                column += cell.columnSpan();
            }
        }
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        int rows = row + 1;
        List<RawCell> within = cells.stream()
                .map(cell -> new RawCell(
                        cell.row(),
                        cell.column(),
                        Math.min(cell.rowSpan(), rows - cell.row()),
                        cell.columnSpan(),
                        cell.text(),
                        cell.origin()))
                .toList();
        int columns = within.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        boolean spans = within.stream().anyMatch(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1);
        return Optional.of(
                new RawGrid(rows, columns, spans, within, cells.getFirst().origin()));
    }

    /** How many lines the text ends. */
    static int lines(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    private static void take(Set<Long> taken, RawCell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                taken.add(place(row, column));
            }
        }
    }

    private static long place(int row, int column) {
        return ((long) row << Integer.SIZE) + column;
    }

    private static int span(String attributes, String direction) {
        Matcher matcher = SPAN.matcher(attributes);
        while (matcher.find()) {
            if (matcher.group(1).equalsIgnoreCase(direction)) {
                return Math.max(1, Integer.parseInt(matcher.group(2)));
            }
        }
        return 1;
    }

    private static String words(String html) {
        String plain = ANY_TAG.matcher(html).replaceAll("");
        plain = NUMBERED.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
        return plain.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String character(String number) {
        int point = Integer.parseInt(number);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }
}

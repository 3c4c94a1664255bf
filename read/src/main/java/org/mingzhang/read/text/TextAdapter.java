package org.mingzhang.read.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.read.FormatAdapter;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.input.TextDecoder;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;

/**
 * Reads text files: lines with tabs, or with a bar at both ends, are rows of a grid; a run of them is one grid, and so is
 * a table of HTML. Stray tags of an extraction ({@code <b>}, {@code <p>}) and the marks of Markdown are taken off.
 */
public final class TextAdapter implements FormatAdapter {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\f]");
    private static final Pattern TAG =
            Pattern.compile("</?(?:b|p|br|i|u|em|strong|span|sup|sub)\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING_MARK = Pattern.compile("^\\s*#{1,6}\\s+");
    private static final Pattern BOLD_MARK = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*");
    private static final Pattern PIPED = Pattern.compile("\\s*\\|.*\\|\\s*");
    /** Tabs behind words alone, before any row of a grid, are stray. */
    private static final Pattern LONE = Pattern.compile("[^\\t]*\\t+\\s*");

    private static final Pattern RULE = Pattern.compile("[-:=_\\s|]*-{2,}[-:=_\\s|]*");

    @Override
    public RawDocument read(Path file) throws UnreadableException {
        return parse(TextDecoder.decode(file));
    }

    /**
     * The lines of a file as their numbers in an {@link Origin} count them, with all marks and tags that stand in them.
     *
     * @throws UnreadableException with a message for people
     */
    public static List<String> lines(Path file) throws UnreadableException {
        return Arrays.asList(LINE_END.split(TextDecoder.decode(file), -1));
    }

    /** The lines and grids of a text. */
    public RawDocument parse(String text) {
        List<RawElement> elements = new ArrayList<>();
        String plain = LINE_END.matcher(text).replaceAll("\n");
        Matcher table = HtmlTables.find(plain);
        int from = 0;
        while (table.find()) {
            lines(plain.substring(from, table.start()), HtmlTables.lines(plain.substring(0, from)), elements);
            HtmlTables.grid(table.group(1), 1 + HtmlTables.lines(plain.substring(0, table.start(1))))
                    .ifPresent(elements::add);
            from = table.end();
        }
        lines(plain.substring(from), HtmlTables.lines(plain.substring(0, from)), elements);
        return new RawDocument("txt", OptionalInt.empty(), elements);
    }

    /** Adds the lines and grids of a text that so many lines stand before. */
    private static void lines(String text, int before, List<RawElement> elements) {
        List<List<RawCell>> grid = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            String line = lines[index];
            int number = before + index + 1;
            boolean piped = PIPED.matcher(line).matches();
            if (!piped
                    && (line.indexOf('\t') < 0
                            || grid.isEmpty() && LONE.matcher(line).matches())) {
                flush(grid, elements);
                String clean = clean(line).stripTrailing();
                if (!clean.isBlank()) {
                    elements.add(new RawLine(clean, Origin.line(number)));
                }
            } else if (!RULE.matcher(line).matches()) {
                grid.add(row(grid.size(), number, piped ? bars(line) : Arrays.asList(line.split("\t", -1))));
            }
        }
        flush(grid, elements);
    }

    private static List<RawCell> row(int row, int line, List<String> texts) {
        List<RawCell> cells = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            cells.add(new RawCell(row, column, 1, 1, clean(texts.get(column)).strip(), Origin.line(line)));
        }
        return cells;
    }

    private static List<String> bars(String line) {
        String inner = line.strip();
        return Arrays.asList(inner.substring(1, inner.length() - 1).split("(?<!\\\\)\\|", -1));
    }

    private static void flush(List<List<RawCell>> grid, List<RawElement> elements) {
        if (grid.isEmpty()) {
            return;
        }
        int columns = grid.stream().mapToInt(List::size).max().orElse(0);
        List<RawCell> cells = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            Origin origin = grid.get(row).getFirst().origin();
            cells.addAll(grid.get(row));
            for (int column = grid.get(row).size(); column < columns; column++) {
                cells.add(new RawCell(row, column, 1, 1, "", origin));
            }
        }
        elements.add(
                new RawGrid(grid.size(), columns, false, cells, cells.getFirst().origin()));
        grid.clear();
    }

    private static String clean(String text) {
        String plain = TAG.matcher(text).replaceAll("").replace('\u00a0', ' ');
        plain = HEADING_MARK.matcher(plain).replaceFirst("");
        return BOLD_MARK.matcher(plain).replaceAll("$1");
    }
}

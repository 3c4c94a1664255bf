package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;

/**
 * Takes the captions out of a grid: the rows that say whose table it is, of which year and in which unit of money, and
 * those with a title or a number, become lines over the rows that follow. A sheet of several tables falls into them.
 */
final class Captions {
    private static final Pattern YEAR = Pattern.compile("20\\d{2}年度?(?:\\d{1,2}月(?:\\d{1,2}日)?)?");
    /** A caption that names the department and the unit of money is no longer than this. */
    private static final int LONGEST = 60;

    private final TitleMatcher titles;
    private final ReadingWords words;
    private final List<String> labels;

    Captions(TitleMatcher titles, ReadingWords words) {
        this.titles = titles;
        this.words = words;
        labels = words.list("department-labels").stream()
                .map(label -> Words.bare(label) + ":")
                .toList();
    }

    /** The lines and grids that the element falls into; of a grid without captions, itself. */
    Stream<RawElement> split(RawElement element) {
        return switch (element) {
            case RawLine line -> Stream.of(line);
            case RawGrid grid -> split(grid).stream();
        };
    }

    private List<RawElement> split(RawGrid raw) {
        GridView grid = new GridView(raw);
        List<Integer> captions = IntStream.range(0, grid.rows())
                .filter(row -> isCaption(grid, row))
                .boxed()
                .toList();
        if (captions.isEmpty()) {
            return List.of(raw);
        }
        List<RawElement> parts = new ArrayList<>();
        int from = 0;
        for (int caption : captions) {
            rows(raw, from, caption, parts);
            for (RawCell cell : raw.cells()) {
                if (cell.row() == caption && !cell.text().isBlank()) {
                    parts.add(new RawLine(cell.text(), cell.origin()));
                }
            }
            from = caption + 1;
        }
        rows(raw, from, grid.rows(), parts);
        return parts;
    }

    /** Adds these rows as a grid of its own, without the blank columns at its right; blank rows add nothing. */
    private static void rows(RawGrid raw, int from, int to, List<RawElement> parts) {
        List<RawCell> own = raw.cells().stream()
                .filter(cell -> cell.row() >= from && cell.row() < to)
                .toList();
        int columns = own.stream()
                .filter(cell -> !cell.text().isBlank())
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        if (columns == 0) {
            return;
        }
        List<RawCell> cells = own.stream()
                .filter(cell -> cell.column() + cell.columnSpan() <= columns)
                .map(cell -> new RawCell(
                        cell.row() - from,
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text(),
                        cell.origin()))
                .toList();
        parts.add(new RawGrid(
                to - from, columns, raw.spans(), cells, cells.getFirst().origin()));
    }

    private boolean isCaption(GridView grid, int row) {
        List<RawCell> cells = IntStream.range(0, grid.columns())
                .mapToObj(column -> grid.cell(row, column).stream())
                .flatMap(found -> found)
                .distinct()
                .filter(cell -> !cell.text().isBlank())
                .toList();
        if (cells.isEmpty() || cells.stream().anyMatch(cell -> cell.row() != row || cell.rowSpan() > 1)) {
            return false;
        }
        boolean named = false;
        boolean labelBefore = false;
        for (RawCell cell : cells) {
            String bare = Words.bare(cell.text());
            boolean label = labels.stream().anyMatch(bare::startsWith);
            boolean caption = label
                    || CurrencyLabels.find(List.of(bare), words).isPresent()
                    || titles.isNumber(bare)
                    || cells.size() == 1 && titles.exactTitle(bare).isPresent();
            if (bare.length() > LONGEST
                    || !caption && !labelBefore && !YEAR.matcher(bare).matches()) {
                return false;
            }
            named |= caption;
            labelBefore = labels.contains(bare);
        }
        return named;
    }
}

package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.money.FigureParser;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawGrid;

/** A grid by place: which cell covers a place, what a row holds, which headings stand over a column. */
final class GridView {
    private static final Pattern SMALL = Pattern.compile("\\d{1,2}");
    /** So many numbers that go up are numbers of columns even where one is left out. */
    private static final int ENOUGH_TO_SKIP = 4;

    private final RawGrid grid;
    private final RawCell[][] places;

    GridView(RawGrid grid) {
        this.grid = grid;
        places = new RawCell[grid.rows()][grid.columns()];
        for (RawCell cell : grid.cells()) {
            for (int row = cell.row(); row < Math.min(grid.rows(), cell.row() + cell.rowSpan()); row++) {
                for (int column = cell.column();
                        column < Math.min(grid.columns(), cell.column() + cell.columnSpan());
                        column++) {
                    places[row][column] = cell;
                }
            }
        }
    }

    RawGrid grid() {
        return grid;
    }

    int rows() {
        return grid.rows();
    }

    int columns() {
        return grid.columns();
    }

    /** The cell that covers the place. */
    Optional<RawCell> cell(int row, int column) {
        return Optional.ofNullable(places[row][column]);
    }

    /** Where the row begins. */
    Origin origin(int row) {
        return cell(row, 0).map(RawCell::origin).orElse(grid.origin());
    }

    /** The words at the place; empty where nothing stands. */
    String text(int row, int column) {
        RawCell cell = places[row][column];
        return cell == null ? "" : cell.text();
    }

    /** The words that begin at the place: those of a span only at its first place. */
    String own(int row, int column) {
        RawCell cell = places[row][column];
        return cell == null || cell.row() != row || cell.column() != column ? "" : cell.text();
    }

    /** The words of the row that begin in it, from the left, blanks left out. */
    List<String> words(int row) {
        List<String> words = new ArrayList<>();
        for (int column = 0; column < columns(); column++) {
            String own = own(row, column);
            if (!own.isBlank()) {
                words.add(own);
            }
        }
        return words;
    }

    /**
     * Whether the row numbers its columns: it counts up by one, words such as 栏次 aside. Where a column was left out, it
     * goes up by more, and only many numbers say so.
     */
    boolean numbersColumns(int row) {
        int last = 0;
        int count = 0;
        int gaps = 0;
        for (String word : words(row)) {
            String bare = Words.bare(word);
            if (!SMALL.matcher(bare).matches()) {
                if (FigureParser.parse(bare).isPresent() || count == 0 && bare.length() > 4) {
                    return false;
                }
                continue;
            }
            int number = Integer.parseInt(bare);
            if (number <= last || last == 0 && number != 1) {
                return false;
            }
            gaps += number == last + 1 ? 0 : 1;
            last = number;
            count++;
        }
        if (gaps > 0) {
            return count >= ENOUGH_TO_SKIP;
        }
        return count >= 2 || count == 1 && last == 1 && words(row).size() > 1;
    }

    /** The headings over a column in the first rows, from the outermost; a heading over several columns counts for each. */
    List<String> path(int column, int headerRows) {
        List<String> path = new ArrayList<>();
        RawCell above = null;
        for (int row = 0; row < headerRows; row++) {
            RawCell cell = grid.spans() ? places[row][column] : heading(row, column);
            if (cell != null && !cell.equals(above) && !cell.text().isBlank() && !numbersColumns(row)) {
                path.add(cell.text());
            }
            above = cell;
        }
        return path;
    }

    /**
     * The heading over a place of a grid that does not show its spans: a blank continues the heading at its left where
     * both stand under one heading of the row above, and otherwise the heading above it.
     */
    private RawCell heading(int row, int column) {
        RawCell own = places[row][column];
        if (own != null && !own.text().isBlank() || column == 0) {
            return own;
        }
        RawCell left = heading(row, column - 1);
        boolean together = row == 0
                || Objects.equals(heading(row - 1, column), heading(row - 1, column - 1))
                        && (places[row - 1][column] == null
                                || places[row - 1][column].text().isBlank());
        return together && left != null && !left.text().isBlank() ? left : own;
    }
}

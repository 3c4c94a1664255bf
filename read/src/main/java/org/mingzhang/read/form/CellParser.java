package org.mingzhang.read.form;

import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.money.Figure;
import org.mingzhang.money.FigureParser;
import org.mingzhang.read.raw.RawCell;

/** Says what a cell for a figure holds. */
final class CellParser {
    private static final Pattern BETWEEN = Pattern.compile("(?<=[\\p{IsHan}\\d.%≤≥=])\\s+(?=[\\p{IsHan}\\d.%])");

    private static final Set<String> DASHES = Set.of("-", "--", "—", "——", "－", "–", "─", "/", "―");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");

    private CellParser() {}

    /** The cell of that text; blanks that the extraction put inside a figure are taken out. */
    static Cell parse(String text, Cell.Reading reading, Origin origin) {
        String joined = BLANKS.matcher(text).replaceAll("");
        if (joined.isEmpty()) {
            return new Cell("", new Content.Blank(), reading, origin);
        }
        if (DASHES.contains(joined)) {
            return new Cell(joined, new Content.Dash(), reading, origin);
        }
        return FigureParser.parse(joined)
                .map(value -> new Cell(joined, new Content.Amount(Figure.of(value)), reading, origin))
                .orElseGet(() -> new Cell(text.strip(), new Content.Words(text.strip()), reading, origin));
    }

    /** The cell that begins at that place of a grid. */
    static Cell of(GridView grid, int row, int column) {
        Origin origin = grid.cell(row, column).map(RawCell::origin).orElse(Origin.NONE);
        return parse(closed(grid.own(row, column)), Cell.Reading.PRINTED, origin);
    }

    /** The words without the blanks that an extraction puts between characters and digits. */
    static String closed(String text) {
        return BETWEEN.matcher(text).replaceAll("");
    }
}

package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.money.Figure;

/** Cells of performance sheets as documents print them. */
final class SheetCells {
    private static final String DASH = "—";

    private SheetCells() {}

    /** Words; a blank where there are none. */
    static Cell words(String text) {
        return cell(text, text.isEmpty() ? new Content.Blank() : new Content.Words(text));
    }

    /** A number with the decimals that it has. */
    static Cell number(BigDecimal value) {
        return cell(value.toPlainString(), new Content.Amount(Figure.of(value)));
    }

    /** A number of per cent. */
    static Cell percent(BigDecimal value) {
        return words(value.toPlainString() + "%");
    }

    static Cell dash() {
        return cell(DASH, new Content.Dash());
    }

    private static Cell cell(String text, Content content) {
        return new Cell(text, content, Cell.Reading.PRINTED, Origin.NONE);
    }
}

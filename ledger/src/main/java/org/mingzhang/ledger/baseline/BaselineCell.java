package org.mingzhang.ledger.baseline;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.money.CurrencyUnit;

/**
 * A cell of a published form.
 *
 * @param form         the number of the form
 * @param block        the side of a form with two sides
 * @param rowKey       the key of the row in the catalogue's form, where it is one of a form's own rows
 * @param code         the code of the row; empty for a total
 * @param label        the name of the row
 * @param lineNo       the printed line number
 * @param column       the key of the column
 * @param printed      exactly as printed
 * @param value        the number printed, where there is one
 * @param currencyUnit the unit that the form prints amounts in
 */
public record BaselineCell(
        String form,
        Optional<String> block,
        Optional<String> rowKey,
        Optional<String> code,
        String label,
        Optional<String> lineNo,
        String column,
        String printed,
        Optional<BigDecimal> value,
        CurrencyUnit currencyUnit) {
    /** Whether it stands in the same row, the cells of a form being in their order. */
    boolean isBeside(BaselineCell other) {
        return block.equals(other.block)
                && rowKey.equals(other.rowKey)
                && code.equals(other.code)
                && label.equals(other.label)
                && lineNo.equals(other.lineNo)
                && !column.equals(other.column);
    }

    /** The amount in yuan; as exact as it was printed, not to the fen. */
    public Optional<BigDecimal> yuan() {
        return value.map(number -> number.multiply(currencyUnit.yuan()));
    }
}

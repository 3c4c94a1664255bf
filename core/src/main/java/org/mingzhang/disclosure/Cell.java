package org.mingzhang.disclosure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param text    exactly as printed, without blanks that the extraction put inside; empty for a blank
 * @param content what it says
 * @param reading how sure the reader is that the text stands in this column
 * @param origin  where it stood
 */
public record Cell(String text, Content content, Reading reading, Origin origin) {
    /** How a cell came to its place. */
    public enum Reading {
        /** The source shows the column. */
        PRINTED,
        /** The source lost the columns; the figures' own arithmetic leaves only this place. */
        INFERRED,
        /** The source lost the columns, and more than one place would do. */
        GUESSED
    }

    /** The number printed, where there is one. */
    public Optional<BigDecimal> value() {
        return switch (content) {
            case Content.Amount amount -> Optional.of(amount.figure().value());
            case Content.Blank blank -> Optional.empty();
            case Content.Dash dash -> Optional.empty();
            case Content.Words words -> Optional.empty();
        };
    }

    /** The same cell, its place being a guess. */
    public Cell guessed() {
        return new Cell(text, content, Reading.GUESSED, origin);
    }
}

package org.mingzhang.write.layout;

import java.util.Optional;
import org.mingzhang.audit.CellAddress;
import org.mingzhang.disclosure.Cell;

/**
 * A cell of a printed grid; one that spans stands where it begins.
 *
 * @param text    the words or the figure, exactly as printed
 * @param column  its leftmost column, from 0
 * @param columns how many columns it spans
 * @param rows    how many rows it spans
 * @param role    what it is in the table
 * @param figure  the cell of the form that it prints, where it is one of figures
 * @param address where that stands in the disclosure, where it is a cell of a statutory form
 */
public record GridCell(
        String text,
        int column,
        int columns,
        int rows,
        Role role,
        Optional<Cell> figure,
        Optional<CellAddress> address) {
    /** What a cell is in its table. */
    public enum Role {
        /** A heading over several columns. */
        GROUP,
        /** The heading over one column. */
        HEADING,
        /** A number of a column, or the words before such numbers. */
        COLUMN_NUMBER,
        /** The name of the row: what its figures are of. */
        NAME,
        /** A code or a line number. */
        CODE,
        /** Other words of the row. */
        WORDS,
        /** A figure, a blank or a dash. */
        FIGURE,
        /** Nothing: the row does not have this column. */
        NOTHING
    }

    /** A cell of words in one row and column. */
    static GridCell of(String text, int column, Role role) {
        return new GridCell(text, column, 1, 1, role, Optional.empty(), Optional.empty());
    }

    /** A cell of words that spans. */
    static GridCell spanning(String text, int column, int columns, int rows, Role role) {
        return new GridCell(text, column, columns, rows, role, Optional.empty(), Optional.empty());
    }

    /** Whether it stands in the head of the table. */
    public boolean isHeading() {
        return switch (role) {
            case GROUP, HEADING, COLUMN_NUMBER -> true;
            case NAME, CODE, WORDS, FIGURE, NOTHING -> false;
        };
    }
}

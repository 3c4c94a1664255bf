package org.mingzhang.disclosure;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where something stood in the source, as far as the format can say.
 *
 * @param page  the page, from 1
 * @param line  the line of the text file, from 1; for formats with positions, the line on the page; for flowing formats
 *              without pages, the number of the paragraph or table row
 * @param sheet the sheet of a workbook
 * @param cell  the cell of a sheet, such as {@code B7}
 * @param box   the place on the page
 * @param quote the words that stood there, where they help to find it
 * @param ledger the lines of the ledger that a compiled figure is the sum of
 */
public record Origin(
        OptionalInt page,
        OptionalInt line,
        Optional<String> sheet,
        Optional<String> cell,
        Optional<Box> box,
        Optional<String> quote,
        Optional<LineRuns> ledger) {
    /** A place in a source that was read. */
    public Origin(
            OptionalInt page,
            OptionalInt line,
            Optional<String> sheet,
            Optional<String> cell,
            Optional<Box> box,
            Optional<String> quote) {
        this(page, line, sheet, cell, box, quote, Optional.empty());
    }

    /** Nothing is known: for what was compiled, not read. */
    public static final Origin NONE = new Origin(
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Lines of a ledger. */
    public static Origin ledger(LineRuns lines) {
        return new Origin(
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(lines));
    }

    /** A line of a text file. */
    public static Origin line(int line) {
        return new Origin(
                OptionalInt.empty(),
                OptionalInt.of(line),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A place on a page. */
    public static Origin box(int page, Box box) {
        return new Origin(
                OptionalInt.of(page),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(box),
                Optional.empty());
    }

    /** A sheet of a workbook. */
    public static Origin sheet(String sheet) {
        return new Origin(
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(sheet),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A cell of a sheet, such as {@code B7}. */
    public static Origin cell(String sheet, String cell) {
        return new Origin(
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(sheet),
                Optional.of(cell),
                Optional.empty(),
                Optional.empty());
    }

    /** The same place with the words that stand there. */
    public Origin quoting(String words) {
        return new Origin(page, line, sheet, cell, box, Optional.of(words), ledger);
    }

    /**
     * A rectangle on a page in PDF points (1/72 inch), from the top left corner of the page as it is shown; kept to the
     * hundredth of a point, which no eye and no printer tells apart, so that what is written is what is read again.
     *
     * @param left   distance of the left edge from the page's left
     * @param top    distance of the upper edge from the page's top
     * @param right  distance of the right edge from the page's left
     * @param bottom distance of the lower edge from the page's top
     */
    public record Box(double left, double top, double right, double bottom) {
        private static final double PER_POINT = 100.0;

        public Box {
            left = kept(left);
            top = kept(top);
            right = kept(right);
            bottom = kept(bottom);
        }

        private static double kept(double exact) {
            return Math.round(exact * PER_POINT) / PER_POINT;
        }
    }
}

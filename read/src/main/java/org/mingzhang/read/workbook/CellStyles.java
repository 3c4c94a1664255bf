package org.mingzhang.read.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/** What the styles of an xlsx workbook do to its cells: their number formats and borders. */
final class CellStyles {
    private record Style(int index, String format, boolean ruled) {}

    private static final Style PLAIN = new Style(0, "General", false);

    private final @Nullable StylesTable table;
    private final NumberPrinter printer;
    private final Map<Integer, Style> known = new HashMap<>();

    /**
     * The styles.
     *
     * @param table   the workbook's; null where it has none
     * @param printer prints its numbers
     */
    CellStyles(@Nullable StylesTable table, NumberPrinter printer) {
        this.table = table;
        this.printer = printer;
    }

    String number(double value, int style) {
        Style found = style(style);
        return printer.number(value, found.index, found.format);
    }

    String words(String text, int style) {
        return printer.words(text, style(style).format);
    }

    /** Whether the style draws a border at any side. */
    boolean ruled(int style) {
        return style(style).ruled;
    }

    private Style style(int number) {
        return known.computeIfAbsent(number, this::load);
    }

    private Style load(int number) {
        if (table == null || number < 0 || number >= table.getNumCellStyles()) {
            return PLAIN;
        }
        return of(table.getStyleAt(number));
    }

    private static Style of(CellStyle style) {
        String format = Optional.ofNullable(style.getDataFormatString()).orElse("");
        return new Style(style.getDataFormat(), format, ruled(style));
    }

    /** Whether the style draws a border at any side. */
    static boolean ruled(CellStyle style) {
        return drawn(style.getBorderTop())
                || drawn(style.getBorderBottom())
                || drawn(style.getBorderLeft())
                || drawn(style.getBorderRight());
    }

    private static boolean drawn(BorderStyle border) {
        return border != BorderStyle.NONE;
    }
}

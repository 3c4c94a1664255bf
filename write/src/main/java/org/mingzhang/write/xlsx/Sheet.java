package org.mingzhang.write.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** A sheet with a heading row that stays and filters, and rows below it. Texts are never taken for formulas. */
final class Sheet {
    /** What a cell holds at most. */
    private static final int LONGEST = 32_767;

    private static final String CUT = "……（内容过长，已截短）";
    /** What XML cannot hold, and what would end a row in the middle. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");

    private static final String HEADING = "DCE3EC";
    private static final String LINE = "C9CED6";

    private final Worksheet sheet;
    private final List<Heading> headings;
    private int rows;

    /**
     * A column.
     *
     * @param name  its heading
     * @param width in characters of the standard font
     */
    record Heading(String name, int width) {}

    /** What stands in a cell. */
    sealed interface Value {
        /** A text, exactly so, whatever it begins with. */
        record Words(String text) implements Value {}

        /** A text on a ground of that colour (RRGGBB). */
        record Coloured(String text, String colour) implements Value {}

        /** A figure to sort and add up. */
        record Amount(BigDecimal amount) implements Value {}

        /** A number of things. */
        record Count(long count) implements Value {}

        /** A way to another sheet. */
        record Link(String target, String text) implements Value {}

        /** Nothing. */
        record Nothing() implements Value {}
    }

    Sheet(Worksheet sheet, List<Heading> headings) {
        this.sheet = sheet;
        this.headings = List.copyOf(headings);
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column).name());
            sheet.width(column, headings.get(column).width());
            border(sheet.style(0, column)
                            .bold()
                            .fillColor(HEADING)
                            .wrapText(true)
                            .verticalAlignment("center"))
                    .set();
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    String name() {
        return sheet.getName();
    }

    /** Adds a row, a value for each heading. */
    void add(List<Value> values) {
        rows++;
        for (int column = 0; column < values.size(); column++) {
            put(rows, column, values.get(column));
        }
    }

    /** Adds a line of words under the rows, outside the filter. */
    void remark(String words) {
        sheet.inlineString(rows + 2, 0, safe(words));
    }

    /** Closes the sheet; its rows leave the memory. */
    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, rows, headings.size() - 1);
        sheet.finish();
    }

    private void put(int row, int column, Value value) {
        StyleSetter style = border(sheet.style(row, column).verticalAlignment("top"));
        switch (value) {
            case Value.Words(String text) -> {
                sheet.inlineString(row, column, safe(text));
                style.format("@").wrapText(true).set();
            }
            case Value.Coloured(String text, String colour) -> {
                sheet.inlineString(row, column, safe(text));
                style.format("@").wrapText(true).fillColor(colour).set();
            }
            case Value.Amount(BigDecimal amount) -> {
                sheet.value(row, column, amount);
                style.format("#,##0.00########").set();
            }
            case Value.Count(long count) -> {
                sheet.value(row, column, count);
                style.set();
            }
            case Value.Link(String target, String text) -> {
                sheet.hyperlink(row, column, HyperLink.internal("'" + target.replace("'", "''") + "'!A1", safe(text)));
                style.fontColor("0B57A4").underlined().wrapText(true).set();
            }
            case Value.Nothing() -> style.wrapText(true).set();
        }
    }

    private static StyleSetter border(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN).borderColor(LINE);
        return style;
    }

    /** The text without what a cell cannot hold, cut where it is too long. */
    static String safe(String text) {
        String clean = CONTROLS.matcher(text).replaceAll("\uFFFD");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - CUT.length()) + CUT;
    }
}

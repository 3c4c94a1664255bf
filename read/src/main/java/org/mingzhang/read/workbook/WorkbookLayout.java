package org.mingzhang.read.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.workbook.PrintedSheet.PrintedCell;

/** Makes a document of the sheets of a workbook; what they hide is none of it, and said to be so. */
final class WorkbookLayout {
    /** Words of what is hidden that are repeated; the rest is only counted. */
    private static final int REPEATED = 2000;

    private final List<RawElement> elements = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    /** Adds a sheet behind the ones before. */
    void add(PrintedSheet sheet) throws UnreadableException {
        if (sheet.hidden()) {
            hidden(Origin.sheet(sheet.name()), sheet.cells(), "工作表“" + sheet.name() + "”是隐藏的");
            return;
        }
        SheetLayout layout = new SheetLayout(sheet);
        elements.addAll(layout.elements());
        hidden(sheet, layout.hidden(), "所在的行或者列是隐藏的");
        if (!sheet.uncomputed().isEmpty()) {
            unread.add(new Unread(
                    origin(sheet, sheet.uncomputed()),
                    words(sheet.uncomputed()),
                    count(sheet.uncomputed()) + "公式在文件中没有保存计算结果。请用办公软件打开并保存后再试"));
        }
    }

    /** Says that a sheet holds a chart only. */
    void withoutCells(String name) {
        unread.add(new Unread(Origin.sheet(name), "", "工作表“" + name + "”是图表，没有单元格，未能读取"));
    }

    private void hidden(PrintedSheet sheet, List<PrintedCell> cells, String why) {
        hidden(cells.isEmpty() ? Origin.NONE : origin(sheet, cells), cells, why);
    }

    private void hidden(Origin origin, List<PrintedCell> cells, String why) {
        if (!cells.isEmpty()) {
            unread.add(new Unread(origin, words(cells), count(cells) + why + "，公开时看不到，没有读入"));
        }
    }

    private static String count(List<PrintedCell> cells) {
        return cells.size() + " 个单元格：";
    }

    private static Origin origin(PrintedSheet sheet, List<PrintedCell> cells) {
        return SheetLayout.origin(
                sheet, cells.getFirst().row(), cells.getFirst().column());
    }

    private static String words(List<PrintedCell> cells) {
        String words = cells.stream().limit(REPEATED).map(PrintedCell::text).collect(Collectors.joining(" "));
        return words.length() > REPEATED ? words.substring(0, REPEATED) + "……" : words;
    }

    /**
     * The document.
     *
     * @throws UnreadableException where no sheet shows anything
     */
    RawDocument document(String format) throws UnreadableException {
        if (elements.isEmpty()) {
            throw new UnreadableException(
                    unread.isEmpty() ? "工作簿里没有内容。请检查文件是否导出完整。" : "工作簿里的内容全部是隐藏的，或者没有保存计算结果。请用办公软件打开，取消隐藏并保存后再试。");
        }
        return new RawDocument(format, OptionalInt.empty(), elements, unread);
    }
}

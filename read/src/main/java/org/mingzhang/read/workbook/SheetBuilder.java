package org.mingzhang.read.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.Characters;
import org.mingzhang.read.workbook.PrintedSheet.PrintedCell;

/** Gathers what a sheet shows, as far as a workbook of any sense goes. */
final class SheetBuilder {
    /** Cells with words in all sheets together: thirty sheets of a thousand rows are a tenth of it. */
    private static final int CELLS = 500_000;

    private static final int AREAS = 100_000;

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r]");

    private final Budget budget;
    private final String name;
    private final boolean hidden;
    private final List<PrintedCell> cells = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final BitSet ruled = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<PrintedCell> uncomputed = new ArrayList<>();

    /** How much of what one workbook may hold is left. */
    static final class Budget {
        private int cells;

        private void take() throws UnreadableException {
            if (++cells > CELLS) {
                throw new UnreadableException("工作簿中有内容的单元格超过 " + CELLS / 10_000 + " 万个，已拒绝读取。请检查是否选错了文件，或者按部门拆分后再试。");
            }
        }
    }

    SheetBuilder(Budget budget, String name, boolean hidden) {
        this.budget = budget;
        this.name = name;
        this.hidden = hidden;
    }

    /** A cell that shows these words; blank ones are passed over. */
    void cell(int row, int column, String text) throws UnreadableException {
        List<String> lines = LINE_END.splitAsStream(text)
                .map(line -> Characters.mend(line).strip())
                .filter(line -> !line.isEmpty())
                .toList();
        if (!lines.isEmpty()) {
            budget.take();
            cells.add(new PrintedCell(row, column, lines));
        }
    }

    /** A formula whose result is not in the file. */
    void uncomputed(int row, int column, String formula) throws UnreadableException {
        budget.take();
        uncomputed.add(new PrintedCell(row, column, List.of("=" + formula)));
    }

    void ruled(int row) {
        ruled.set(row);
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    void merge(CellRangeAddress area) throws UnreadableException {
        if (merged.size() >= AREAS) {
            throw new UnreadableException("工作表“" + name + "”中合并的单元格过多，可能已损坏。请用办公软件打开后另存再试。");
        }
        merged.add(area);
    }

    PrintedSheet build() {
        cells.sort(Comparator.comparingInt(PrintedCell::row).thenComparingInt(PrintedCell::column));
        return new PrintedSheet(name, hidden, cells, merged, ruled, hiddenRows, hiddenColumns, uncomputed);
    }
}

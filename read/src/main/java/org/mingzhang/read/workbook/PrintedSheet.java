package org.mingzhang.read.workbook;

import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.mingzhang.read.raw.CellWords;

/**
 * A sheet of a workbook as it would be printed, rows and columns counted from 0.
 *
 * @param name          its name
 * @param hidden        whether the whole sheet is hidden
 * @param cells         the cells with words, by row, then column
 * @param merged        the merged areas
 * @param ruled         the rows with a cell that has a border
 * @param hiddenRows    the rows that are not shown
 * @param hiddenColumns the columns that are not shown
 * @param uncomputed    the cells with a formula whose result the file does not hold
 */
record PrintedSheet(
        String name,
        boolean hidden,
        List<PrintedCell> cells,
        List<CellRangeAddress> merged,
        BitSet ruled,
        BitSet hiddenRows,
        BitSet hiddenColumns,
        List<PrintedCell> uncomputed) {
    /**
     * A cell.
     *
     * @param row    its row, from 0
     * @param column its column, from 0
     * @param lines  what it shows, as its own line breaks divide it; of a formula without result, the formula
     */
    record PrintedCell(int row, int column, List<String> lines) {
        public PrintedCell {
            lines = List.copyOf(lines);
        }

        /** What it shows, its lines joined. */
        String text() {
            return CellWords.join(lines);
        }
    }
}

package org.mingzhang.ledger.interchange;

import java.util.List;

/**
 * A sheet as the file has it.
 *
 * @param name    the name of the worksheet, or of the CSV file without its extension
 * @param heading the cells of the first row
 * @param rows    the rows below it that are not empty
 */
record RawTable(String name, List<String> heading, List<RawRow> rows) {
    RawTable {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as a spreadsheet numbers it, the heading being 1
     * @param cells  its cells; may be fewer than headings
     */
    record RawRow(int number, List<RawCell> cells) {
        RawRow {
            cells = List.copyOf(cells);
        }

        RawCell cell(int column) {
            return column < cells.size() ? cells.get(column) : RawCell.nothing();
        }

        boolean empty() {
            return cells.stream().allMatch(RawCell::empty);
        }
    }
}

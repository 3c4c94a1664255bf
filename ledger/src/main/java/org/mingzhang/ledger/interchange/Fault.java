package org.mingzhang.ledger.interchange;

/**
 * Something that keeps facts from being imported.
 *
 * @param sheet   the Chinese name of the sheet, or the name of the file
 * @param row     the row as a spreadsheet numbers it; 0 where it is the sheet as a whole
 * @param column  the heading of the column; empty where it is the row as a whole
 * @param problem what is wrong, in Chinese
 * @param remedy  what to do, in Chinese
 */
public record Fault(String sheet, int row, String column, String problem, String remedy) {
    /** One line for people. */
    public String text() {
        StringBuilder place = new StringBuilder("“").append(sheet).append("”表");
        if (row > 0) {
            place.append("第").append(row).append("行");
        }
        if (!column.isEmpty()) {
            place.append("“").append(column).append("”");
        }
        return place.append("：")
                .append(problem)
                .append("。")
                .append(remedy)
                .append("。")
                .toString();
    }
}

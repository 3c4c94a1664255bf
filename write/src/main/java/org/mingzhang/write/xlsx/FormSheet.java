package org.mingzhang.write.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Content;
import org.mingzhang.write.layout.Grid;
import org.mingzhang.write.layout.GridCell;
import org.mingzhang.write.layout.PrintedTable;

/** A form on a sheet of its own: title, number, department and unit over it, merged headings, figures as numbers. */
final class FormSheet {
    private static final int MARGIN = 2;

    private final Worksheet sheet;
    private int row;

    FormSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(PrintedTable table) {
        int columns = table.grids().stream()
                .mapToInt(grid -> grid.widths().size())
                .max()
                .orElse(1);
        heading(table.title(), columns);
        table.number().ifPresent(number -> line("", number, columns));
        line(table.department(), table.currency(), columns);
        for (int index = 0; index < table.grids().size(); index++) {
            Grid grid = table.grids().get(index);
            if (index == 0) {
                widths(grid);
                head(grid);
            }
            grid(grid);
        }
        for (String note : table.notes()) {
            text(row, 0, note);
            if (columns > 1) {
                sheet.range(row, 0, row, columns - 1).merge();
            }
            row++;
        }
        sheet.pageOrientation(table.wide() ? "landscape" : "portrait");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** Every printed page, and the screen, keep the headings of the first grid in sight. */
    private void head(Grid grid) {
        if (!grid.head().isEmpty()) {
            sheet.repeatRows(row, row + grid.head().size() - 1);
            sheet.freezePane(0, row + grid.head().size());
        }
    }

    private void widths(Grid grid) {
        for (int column = 0; column < grid.widths().size(); column++) {
            sheet.width(column, grid.widths().get(column) + MARGIN);
        }
    }

    private void heading(String title, int columns) {
        text(row, 0, title);
        sheet.style(row, 0).bold().fontSize(16).horizontalAlignment("center").set();
        if (columns > 1) {
            sheet.range(row, 0, row, columns - 1).merge();
        }
        row++;
    }

    private void line(String left, String right, int columns) {
        text(row, 0, left);
        if (columns > 1) {
            text(row, columns - 1, right);
            sheet.style(row, columns - 1).horizontalAlignment("right").set();
        } else if (left.isEmpty()) {
            text(row, 0, right);
        }
        row++;
    }

    private void grid(Grid grid) {
        for (List<GridCell> cells : grid.head()) {
            cells.forEach(this::cell);
            row++;
        }
        for (List<GridCell> cells : grid.body()) {
            cells.forEach(this::cell);
            row++;
        }
    }

    private void cell(GridCell cell) {
        int lastRow = row + cell.rows() - 1;
        int lastColumn = cell.column() + cell.columns() - 1;
        for (int down = row; down <= lastRow; down++) {
            for (int right = cell.column(); right <= lastColumn; right++) {
                style(down, right, cell).set();
            }
        }
        if (cell.rows() * cell.columns() > 1) {
            sheet.range(row, cell.column(), lastRow, lastColumn).merge();
        }
        Optional<BigDecimal> number = cell.figure().flatMap(FormSheet::number);
        number.ifPresentOrElse(
                value -> {
                    sheet.value(row, cell.column(), value);
                    style(row, cell.column(), cell)
                            .format(format(value, cell.text()))
                            .set();
                },
                () -> text(row, cell.column(), cell.text()));
    }

    private static Optional<BigDecimal> number(Cell cell) {
        return switch (cell.content()) {
            case Content.Amount amount -> Optional.of(amount.figure().value());
            case Content.Blank blank -> Optional.empty();
            case Content.Dash dash -> Optional.empty();
            case Content.Words words -> Optional.empty();
        };
    }

    /** The format that shows the number as it is printed: its decimals, and commas where it has them. */
    private static String format(BigDecimal value, String text) {
        int decimals = Math.max(0, value.scale());
        String whole = text.contains(",") || text.contains("，") ? "#,##0" : "0";
        String percent = text.endsWith("%") || text.endsWith("％") ? "\"%\"" : "";
        return whole + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + percent;
    }

    private StyleSetter style(int atRow, int atColumn, GridCell cell) {
        StyleSetter style = sheet.style(atRow, atColumn)
                .borderStyle(BorderStyle.THIN)
                .verticalAlignment("center")
                .wrapText(true);
        return switch (cell.role()) {
            case GROUP, HEADING, COLUMN_NUMBER -> style.bold().horizontalAlignment("center");
            case NAME, CODE, WORDS -> style.horizontalAlignment("left").format("@");
            case FIGURE, NOTHING -> style.horizontalAlignment("right");
        };
    }

    private void text(int atRow, int atColumn, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(atRow, atColumn, Sheet.safe(text));
        }
    }
}

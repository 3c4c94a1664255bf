package org.mingzhang.write.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
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
    /** The title's type is of 16 points. */
    private static final int TITLE_HEIGHT = 26;

    private final Worksheet sheet;
    private List<Integer> widths = List.of();
    private int row;

    FormSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(PrintedTable table) {
        widths = widths(table);
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
        int columns = Math.max(1, widths.size());
        heading(table.title(), columns);
        table.number().ifPresent(number -> line("", number, columns));
        line(table.department(), table.currency(), columns);
        // Of several grids under each other, the headings of the first are not those of the others.
        if (table.grids().size() == 1) {
            head(table.grids().getFirst());
        }
        table.grids().forEach(this::grid);
        for (String note : table.notes()) {
            text(row, 0, note);
            wrapped(row, 0, note, columns);
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

    /** Every printed page, and the screen, keep the headings in sight. */
    private void head(Grid grid) {
        if (!grid.head().isEmpty()) {
            sheet.repeatRows(row, row + grid.head().size() - 1);
            sheet.freezePane(0, row + grid.head().size());
        }
    }

    /** The widths of the columns, each as the grid wishes that wants it widest. */
    private static List<Integer> widths(PrintedTable table) {
        List<Integer> widths = new ArrayList<>();
        for (Grid grid : table.grids()) {
            for (int column = 0; column < grid.widths().size(); column++) {
                int own = grid.widths().get(column) + MARGIN;
                if (column == widths.size()) {
                    widths.add(own);
                } else {
                    widths.set(column, Math.max(widths.get(column), own));
                }
            }
            grid.body().stream()
                    .flatMap(List::stream)
                    .filter(cell -> cell.columns() == 1)
                    .forEach(cell -> widths.set(cell.column(), Room.width(cell.text(), widths.get(cell.column()))));
        }
        return widths;
    }

    /** Makes the row as high as words need that wrap. */
    private void wrapped(int atRow, int atColumn, String text, int columns) {
        sheet.style(atRow, atColumn).verticalAlignment("center").wrapText(true).set();
        int lines = Room.lines(text, width(atColumn, columns));
        if (lines > 1) {
            sheet.rowHeight(atRow, Room.height(lines));
        }
    }

    private int width(int from, int columns) {
        return widths.stream()
                .skip(from)
                .limit(columns)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void heading(String title, int columns) {
        text(row, 0, title);
        sheet.style(row, 0).bold().fontSize(16).horizontalAlignment("center").set();
        sheet.rowHeight(row, TITLE_HEIGHT);
        if (columns > 1) {
            sheet.range(row, 0, row, columns - 1).merge();
        }
        row++;
    }

    private void line(String left, String right, int columns) {
        text(row, 0, left);
        if (columns == 2) {
            // With words right beside it, the left cannot run on.
            wrapped(row, 0, left, 1);
        }
        if (columns > 1) {
            text(row, columns - 1, right);
            sheet.style(row, columns - 1).horizontalAlignment("right").set();
        } else if (left.isEmpty()) {
            text(row, 0, right);
        }
        row++;
    }

    private void grid(Grid grid) {
        rows(grid.head());
        rows(grid.body());
    }

    private void rows(List<List<GridCell>> rows) {
        int[] lines = new int[rows.size()];
        for (int at = 0; at < rows.size(); at++) {
            for (GridCell cell : rows.get(at)) {
                // A number does not wrap.
                boolean number = cell.figure().flatMap(FormSheet::number).isPresent();
                int own = number ? 1 : Room.lines(cell.text(), width(cell.column(), cell.columns()));
                // The lines of a cell over several rows are shared out among them.
                for (int down = at; down < Math.min(rows.size(), at + cell.rows()); down++) {
                    lines[down] = Math.max(lines[down], Math.ceilDiv(own, cell.rows()));
                }
            }
        }
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).forEach(this::cell);
            if (lines[at] > 1) {
                sheet.rowHeight(row, Room.height(lines[at]));
            }
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

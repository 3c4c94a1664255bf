package org.mingzhang.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes the same lines and tables as a file of each format. */
final class Writers {
    private Writers() {}

    /** Text with tabs; what a merged cell covers is blank. */
    static Path text(RawDocument document, Path file) throws IOException {
        StringBuilder out = new StringBuilder();
        for (RawElement element : document.elements()) {
            switch (element) {
                case RawLine line -> out.append(line.text()).append('\n');
                case RawGrid grid -> {
                    for (String[] row : places(grid)) {
                        out.append(String.join("\t", row)).append('\n');
                    }
                }
            }
        }
        return Files.writeString(file, out);
    }

    /**
     * A workbook with a sheet for each table; figures are numbers with the decimals of their print as format.
     *
     * @param ruled whether the cells of tables have borders
     */
    static Path workbook(RawDocument document, Workbook workbook, boolean ruled, Path file) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("封面");
            int row = 0;
            boolean filled = false;
            for (RawElement element : document.elements()) {
                switch (element) {
                    case RawLine line -> {
                        boolean note = line.text().startsWith("注");
                        if (filled && !note) {
                            sheet = workbook.createSheet("表" + workbook.getNumberOfSheets());
                            row = 0;
                            filled = false;
                        }
                        sheet.createRow(row).createCell(0).setCellValue(line.text());
                        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 3));
                        row++;
                    }
                    case RawGrid grid -> {
                        table(grid, sheet, row, style(workbook, ruled));
                        row += grid.rows();
                        filled = true;
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static CellStyle style(Workbook workbook, boolean ruled) {
        CellStyle style = workbook.createCellStyle();
        if (ruled) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        style.setDataFormat(workbook.createDataFormat().getFormat("0.00_ "));
        return style;
    }

    private static void table(RawGrid grid, Sheet sheet, int top, CellStyle style) {
        for (RawCell cell : grid.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    row(sheet, top + row).createCell(column).setCellStyle(style);
                }
            }
            var place = row(sheet, top + cell.row()).getCell(cell.column());
            if (cell.text().matches("-?[\\d,]+\\.\\d{2}")) {
                place.setCellValue(Double.parseDouble(cell.text().replace(",", "")) + 0.001);
            } else {
                place.setCellValue(cell.text());
            }
            if (cell.rowSpan() * cell.columnSpan() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(
                        top + cell.row(),
                        top + cell.row() + cell.rowSpan() - 1,
                        cell.column(),
                        cell.column() + cell.columnSpan() - 1));
            }
        }
    }

    private static Row row(Sheet sheet, int number) {
        Row row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private static String[][] places(RawGrid grid) {
        String[][] places = new String[grid.rows()][grid.columns()];
        for (String[] row : places) {
            Arrays.fill(row, "");
        }
        grid.cells().forEach(cell -> places[cell.row()][cell.column()] = cell.text());
        return places;
    }

    /** A page with a table for each grid, as a portal wraps it. */
    static Path page(RawDocument document, Path file) throws IOException {
        StringBuilder out = new StringBuilder("<!DOCTYPE html><html><head><title>政务公开</title></head><body>");
        out.append("<div class='top'><a href='/'>首页</a><a href='/a'>机构</a><a href='/b'>公开</a></div><div><h1>");
        boolean first = true;
        for (RawElement element : document.elements()) {
            switch (element) {
                case RawLine line -> {
                    out.append(first ? "" : "<p>").append(line.text()).append(first ? "</h1>" : "</p>\n");
                    first = false;
                }
                case RawGrid grid -> {
                    out.append("<table border=1>");
                    for (int row = 0; row < grid.rows(); row++) {
                        out.append("<tr>");
                        for (RawCell cell : row(grid, row)) {
                            out.append("<td rowspan=").append(cell.rowSpan());
                            out.append(" colspan='").append(cell.columnSpan()).append("'><p>");
                            out.append(cell.text()).append("</p></td>");
                        }
                        out.append("</tr>\n");
                    }
                    out.append("</table>");
                }
            }
        }
        return Files.writeString(file, out.append("</div></body></html>"));
    }

    /** A Word document with a table for each grid. */
    static Path word(RawDocument document, Path file) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (RawElement element : document.elements()) {
                switch (element) {
                    case RawLine line -> word.createParagraph().createRun().setText(line.text());
                    case RawGrid grid -> table(grid, word);
                }
            }
            word.write(out);
        }
        return file;
    }

    private static void table(RawGrid grid, XWPFDocument word) {
        RawCell[][] places = new RawCell[grid.rows()][grid.columns()];
        for (RawCell cell : grid.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                Arrays.fill(places[row], cell.column(), cell.column() + cell.columnSpan(), cell);
            }
        }
        XWPFTable table = word.createTable();
        table.removeRow(0);
        for (int row = 0; row < grid.rows(); row++) {
            XWPFTableRow into = table.createRow();
            while (!into.getTableCells().isEmpty()) {
                into.removeCell(0);
            }
            for (int column = 0; column < grid.columns(); column += places[row][column].columnSpan()) {
                RawCell cell = places[row][column];
                XWPFTableCell made = into.addNewTableCell();
                CTTcPr properties = made.getCTTc().addNewTcPr();
                if (cell.columnSpan() > 1) {
                    properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
                }
                if (cell.rowSpan() > 1) {
                    properties.addNewVMerge().setVal(cell.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
                }
                if (cell.row() == row) {
                    made.setText(cell.text());
                }
            }
        }
    }

    /** The cells that begin in a row. */
    private static List<RawCell> row(RawGrid grid, int row) {
        return grid.cells().stream().filter(cell -> cell.row() == row).toList();
    }
}

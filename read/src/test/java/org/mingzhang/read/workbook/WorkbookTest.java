package org.mingzhang.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.read.FormatAdapter;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;

/** Old and new workbooks alike. */
class WorkbookTest {
    @TempDir
    private Path folder = Path.of("");

    private RawDocument read(String format, Consumer<Workbook> fill) throws IOException, UnreadableException {
        boolean old = format.equals("xls");
        Path file = folder.resolve("a." + format);
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill.accept(workbook);
            workbook.write(out);
        }
        FormatAdapter adapter = old ? new XlsAdapter() : new XlsxAdapter();
        return adapter.read(file);
    }

    private static Row row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < values.length; column++) {
            Cell cell = row.createCell(column);
            switch (values[column]) {
                case Double value -> cell.setCellValue(value);
                case Boolean value -> cell.setCellValue(value);
                case FormulaError error -> cell.setCellErrorValue(error.getCode());
                default -> cell.setCellValue(values[column].toString());
            }
        }
        return row;
    }

    private static List<String> lines(RawDocument document) {
        return document.elements().stream()
                .filter(RawLine.class::isInstance)
                .map(element -> ((RawLine) element).text())
                .toList();
    }

    private static RawGrid grid(RawDocument document) {
        RawElement last = document.elements().getLast();
        return last instanceof RawGrid grid
                ? grid
                : (RawGrid) document.elements().get(document.elements().size() - 2);
    }

    private static List<String> texts(RawGrid grid, int row) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row)
                .map(RawCell::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void titlesAreLinesAndTheRestIsAGridWithItsPlaces(String format) throws Exception {
        RawDocument read = read(format, workbook -> {
            Sheet sheet = workbook.createSheet("三、支出");
            row(sheet, 0, "支出决算表");
            row(sheet, 2, "科目", "支出", "", "备注");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            row(sheet, 3, "", "基本", "项目");
            row(sheet, 5, "合\n计", 3.5, 2.0);
        });
        assertThat(read.format()).isEqualTo(format);
        assertThat(lines(read)).containsExactly("支出决算表");
        assertThat(read.elements().getFirst().origin()).isEqualTo(Origin.cell("三、支出", "A1"));
        RawGrid grid = grid(read);
        assertThat(grid.spans()).isTrue();
        assertThat(grid.cells())
                .filteredOn(cell -> !cell.text().isEmpty())
                .extracting(RawCell::row, RawCell::column, RawCell::rowSpan, RawCell::columnSpan, RawCell::text)
                .containsExactly(
                        tuple(0, 0, 2, 1, "科目"),
                        tuple(0, 1, 1, 2, "支出"),
                        tuple(0, 3, 1, 1, "备注"),
                        tuple(1, 1, 1, 1, "基本"),
                        tuple(1, 2, 1, 1, "项目"),
                        tuple(2, 0, 1, 1, "合计"),
                        tuple(2, 1, 1, 1, "3.5"),
                        tuple(2, 2, 1, 1, "2"));
        assertThat(grid.cells())
                .filteredOn(cell -> cell.text().equals("3.5"))
                .extracting(RawCell::origin)
                .containsExactly(Origin.cell("三、支出", "B6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void whatIsHiddenIsNotReadAndSaidToBeSo(String format) throws Exception {
        RawDocument read = read(format, workbook -> {
            Sheet sheet = workbook.createSheet("表");
            row(sheet, 0, "a", "b", "c", "d");
            row(sheet, 1, "1", "2", "3", "4").setZeroHeight(true);
            row(sheet, 2, "5", "6", "7", "8");
            // The first cell of a merged area is hidden, the area is not.
            row(sheet, 3, "9", "广", "x", "10");
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 1, 2));
            sheet.setColumnHidden(1, true);
            row(workbook.createSheet("底稿"), 0, "不公开的数", 77.0);
            workbook.setSheetHidden(1, true);
        });
        RawGrid grid = grid(read);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(texts(grid, 0)).containsExactly("a", "c", "d");
        assertThat(texts(grid, 1)).containsExactly("5", "7", "8");
        assertThat(texts(grid, 2)).containsExactly("9", "广", "10");
        assertThat(read.unread()).extracting(Unread::text).containsExactly("b 1 2 3 4 6", "不公开的数 77");
        assertThat(read.unread()).allMatch(unread -> unread.why().contains("隐藏"));
        assertThat(read.unread().getLast().origin()).isEqualTo(Origin.sheet("底稿"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void errorsTruthAndFormulasArePrintedAsShown(String format) throws Exception {
        RawDocument read = read(format, workbook -> {
            Sheet sheet = workbook.createSheet("表");
            CellStyle two = workbook.createCellStyle();
            two.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
            Row row = row(sheet, 0, FormulaError.REF, true, 0.0);
            row.getCell(2).setCellStyle(two);
            Cell sum = row.createCell(3);
            sum.setCellFormula("1/3");
            sum.setCellStyle(two);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
            Cell broken = row.createCell(4);
            broken.setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(broken);
        });
        assertThat(texts(grid(read), 0)).containsExactly("#REF!", "TRUE", "0.00", "0.33", "#DIV/0!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void zerosThatASheetDoesNotShowAreBlank(String format) throws Exception {
        RawDocument read = read(format, workbook -> {
            Sheet sheet = workbook.createSheet("表");
            sheet.setDisplayZeros(false);
            row(sheet, 0, "a", "b", "c");
            row(sheet, 1, 1.0, 0.0, 2.0);
        });
        assertThat(texts(grid(read), 1)).containsExactly("1", "", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void signaturesBelowTheRulesAreLines(String format) throws Exception {
        RawDocument read = read(format, workbook -> {
            Sheet sheet = workbook.createSheet("表");
            CellStyle ruled = workbook.createCellStyle();
            ruled.setBorderBottom(BorderStyle.THIN);
            row(sheet, 0, "表题");
            row(sheet, 1, "科目", "金额").forEach(cell -> cell.setCellStyle(ruled));
            row(sheet, 2, "合计", 5.0).forEach(cell -> cell.setCellStyle(ruled));
            row(sheet, 3, "", "").forEach(cell -> cell.setCellStyle(ruled));
            row(sheet, 4, "", "").forEach(cell -> cell.setCellStyle(ruled));
            row(sheet, 6, "负责人：甲", "填表人：乙");
        });
        assertThat(lines(read)).containsExactly("表题", "负责人：甲", "填表人：乙");
        RawGrid grid = (RawGrid) read.elements().get(1);
        assertThat(grid.rows()).as("blank ruled rows count once").isEqualTo(3);
    }

    @Test
    void aFormulaWithoutItsResultIsNoBlank() throws Exception {
        RawDocument read = read("xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("表");
            Row row = row(sheet, 0, "合计", 1.0);
            Cell cell = row.createCell(2);
            cell.setCellFormula("B1*2");
        });
        assertThat(texts(grid(read), 0)).containsExactly("合计", "1");
        assertThat(read.unread()).extracting(Unread::text).containsExactly("=B1*2");
        assertThat(read.unread().getFirst().origin()).isEqualTo(Origin.cell("表", "C1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aCellWithParagraphsIsAsManyLines(String format) throws Exception {
        RawDocument read = read(format, workbook -> {
            Sheet sheet = workbook.createSheet("说明");
            row(sheet, 0, "情况说明");
            row(sheet, 2, "一、职责\n　　负责档案工作。\n\n二、机构");
        });
        assertThat(lines(read)).containsExactly("情况说明", "一、职责", "负责档案工作。", "二、机构");
        assertThat(read.elements().getLast().origin()).isEqualTo(Origin.cell("说明", "A3"));
    }

    /** A sheet formatted to its last row and column costs no more than what stands in it. */
    @Test
    void aFarCellDoesNotMakeALargeGrid() throws Exception {
        RawDocument read = read("xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("表");
            row(sheet, 0, "a", "b");
            sheet.createRow(1_048_575).createCell(16_383).setCellValue("远");
            sheet.addMergedRegion(new CellRangeAddress(1, 1_048_574, 0, 5));
        });
        assertThat(grid(read).rows() * grid(read).columns()).isLessThan(10);
    }
}

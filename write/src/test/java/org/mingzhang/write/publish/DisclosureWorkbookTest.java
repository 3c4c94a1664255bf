package org.mingzhang.write.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Table;
import org.mingzhang.write.text.Columns;
import org.mingzhang.write.xlsx.DisclosureWorkbook;

class DisclosureWorkbookTest {
    private static final Disclosure WHOLE = Samples.whole();
    /** What a page is wide between the margins of a new sheet, in pixels of which 96 make an inch. */
    private static final float A4 = (8.27f - 2 * 0.7f) * 96;
    /** How much wider the figures of a font are that stands in for the workbook's. */
    private static final float STAND_IN = 1.3f;

    private static final DataFormatter SHOWN = new DataFormatter();

    @Test
    void everyFormHasASheetAndEveryFigureStandsUnderItsHeadings() throws IOException {
        try (XSSFWorkbook workbook = open(WHOLE)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(WHOLE.tables().size() + 1);
            for (int index = 0; index < WHOLE.tables().size(); index++) {
                Table table = WHOLE.tables().get(index);
                assertThat(workbook.getSheetName(index)).startsWith(table.number() + "表 ");
                assertThat(opened(workbook.getSheetAt(index)).figures()).isEqualTo(Opened.expected(WHOLE, table));
            }
        }
    }

    @Test
    void figuresAreNumbersBlanksStayBlankAndDashesStayDashes() throws IOException {
        Disclosure changed = changed("general-expenditure", Map.of("basic", "", "project", "—", "total", "1,234.50"));
        try (XSSFWorkbook workbook = open(changed)) {
            Row total = row(workbook.getSheetAt(4), "合计");
            assertThat(total.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(total.getCell(2).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(SHOWN.formatCellValue(total.getCell(2))).isEqualTo("1,234.50");
            assertThat(total.getCell(3).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(total.getCell(4).getStringCellValue()).isEqualTo("—");
        }
    }

    @Test
    void theNarrativeHasASheetOfItsOwn() throws IOException {
        try (XSSFWorkbook workbook = open(WHOLE)) {
            List<String> lines = new ArrayList<>();
            workbook.getSheetAt(WHOLE.tables().size())
                    .forEach(row -> lines.add(row.getCell(0).getStringCellValue()));
            List<String> forms = WHOLE.tables().stream().map(Table::title).toList();
            assertThat(lines)
                    .containsAll(Samples.headings().stream()
                            .filter(heading -> !forms.contains(heading))
                            .toList())
                    .contains("内设机构三个。", "与上年相比增加1.00万元，增长0.24%。")
                    .doesNotContainAnyElementsOf(forms);
        }
    }

    @Test
    void rowsAreAsHighAsTheWordsThatWrapInThem() throws IOException {
        String sentence = "2024年度收入总计415.72万元，与上年度相比增加1.00万元，增长0.24%，主要原因是项目按实施进度支付。";
        Disclosure wordy = WHOLE.withSections(List.of(Samples.section("一", "收入支出决算总体情况说明", sentence.repeat(60))))
                .withTables(WHOLE.tables().stream()
                        .map(table -> noted(table, sentence.repeat(4)))
                        .toList());
        try (XSSFWorkbook workbook = open(wordy)) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(STAND_IN * sheet.getColumnWidthInPixels(0))
                        .as("a column is not broken over pages")
                        .isLessThan(A4);
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellStyle().getWrapText() ? room(cell) : Double.MAX_VALUE)
                                .as(sheet.getSheetName() + " " + cell.getAddress())
                                .isGreaterThanOrEqualTo(type(workbook, cell) * width(cell));
                    }
                }
            }
        }
    }

    private static Table noted(Table table, String note) {
        return new Table(
                table.formId(),
                table.formSource(),
                table.number(),
                table.title(),
                table.currencyUnit(),
                table.columns(),
                table.rows(),
                List.of(note),
                table.emptyNote(),
                table.unreadColumns(),
                table.origin());
    }

    /** How many half characters the cell can show in the lines that its rows have room for. */
    private static double room(Cell cell) {
        Sheet sheet = cell.getSheet();
        CellRangeAddress place = sheet.getMergedRegions().stream()
                .filter(region -> region.isInRange(cell))
                .findFirst()
                .orElse(new CellRangeAddress(
                        cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()));
        double height = 0;
        for (int row = place.getFirstRow(); row <= place.getLastRow(); row++) {
            height += sheet.getRow(row).getHeightInPoints();
        }
        double width = 0;
        for (int column = place.getFirstColumn(); column <= place.getLastColumn(); column++) {
            width += sheet.getColumnWidth(column) / 256.0;
        }
        return height * width;
    }

    private static double type(XSSFWorkbook workbook, Cell cell) {
        return workbook.getFontAt(cell.getCellStyle().getFontIndex()).getFontHeightInPoints();
    }

    private static int width(Cell cell) {
        return cell.getCellType() == CellType.STRING ? Columns.width(cell.getStringCellValue()) : 0;
    }

    @Test
    void theSameDisclosureGivesTheSameBytesAndNothingSaysWhen() throws IOException {
        byte[] once = DisclosureWorkbook.of(WHOLE, RealCatalogue.get());
        Archived.hasNoTimes(once);
        assertThat(DisclosureWorkbook.of(Samples.whole(), RealCatalogue.get())).isEqualTo(once);
    }

    /** The whole sample with other figures in the first row of a form. */
    private static Disclosure changed(String form, Map<String, String> texts) {
        List<Table> tables = new ArrayList<>();
        for (Table table : WHOLE.tables()) {
            List<org.mingzhang.disclosure.Row> rows = new ArrayList<>(table.rows());
            if (table.formId().equals(form)) {
                Map<String, org.mingzhang.disclosure.Cell> cells =
                        new LinkedHashMap<>(rows.getFirst().cells());
                texts.forEach((key, text) -> cells.put(key, cell(text)));
                rows.set(0, rows.getFirst().withCells(cells));
            }
            tables.add(table.withRows(rows));
        }
        return WHOLE.withTables(tables);
    }

    private static org.mingzhang.disclosure.Cell cell(String text) {
        Content content =
                switch (text) {
                    case "" -> new Content.Blank();
                    case "—" -> new Content.Dash();
                    default ->
                        new Content.Amount(org.mingzhang.money.Figure.of(
                                org.mingzhang.money.FigureParser.parse(text).orElseThrow()));
                };
        return new org.mingzhang.disclosure.Cell(
                text, content, org.mingzhang.disclosure.Cell.Reading.PRINTED, Origin.NONE);
    }

    private static Row row(Sheet sheet, String name) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(name)
                        && row.getRowNum() > sheet.getRepeatingRows().getLastRow()) {
                    return row;
                }
            }
        }
        throw new AssertionError("no row " + name);
    }

    static Opened opened(Sheet sheet) {
        CellRangeAddress head = sheet.getRepeatingRows();
        int first = head.getFirstRow();
        Opened opened = new Opened(head.getLastRow() - first + 1);
        for (Row row : sheet) {
            if (row.getRowNum() >= first) {
                for (Cell cell : row) {
                    String text = SHOWN.formatCellValue(cell);
                    if (!text.isEmpty() || cell.getColumnIndex() > 0) {
                        opened.put(row.getRowNum() - first, cell.getColumnIndex(), 1, 1, text);
                    }
                }
            }
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.getFirstRow() >= first && merged.getFirstRow() <= head.getLastRow()) {
                opened.put(
                        merged.getFirstRow() - first,
                        merged.getFirstColumn(),
                        merged.getLastRow() - merged.getFirstRow() + 1,
                        merged.getLastColumn() - merged.getFirstColumn() + 1,
                        SHOWN.formatCellValue(sheet.getRow(merged.getFirstRow()).getCell(merged.getFirstColumn())));
            }
        }
        return opened;
    }

    static XSSFWorkbook open(Disclosure disclosure) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(DisclosureWorkbook.of(disclosure, RealCatalogue.get())));
    }
}

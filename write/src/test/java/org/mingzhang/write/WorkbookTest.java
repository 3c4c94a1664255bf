package org.mingzhang.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Finding;
import org.mingzhang.write.xlsx.FindingsWorkbook;

/** The workbook, opened again by another library than the one that wrote it. */
class WorkbookTest {
    @Test
    void oneDocumentGivesASummaryAndItsSheet() throws IOException {
        try (XSSFWorkbook book = book(false, List.of(Reports.sample()))) {
            assertThat(names(book)).containsExactly("汇总", "1 某市档案馆 2024决算");
            Row summary = book.getSheetAt(0).getRow(1);
            assertThat(texts(summary))
                    .containsExactly(
                            "1.0",
                            "甲&乙.txt",
                            "某市档案馆",
                            "2024",
                            "决算",
                            "1.0",
                            "0.0",
                            "1.0",
                            "12.0",
                            "3.0",
                            "1.0",
                            "1 某市档案馆 2024决算");
            assertThat(summary.getCell(11).getHyperlink().getAddress()).isEqualTo("'1 某市档案馆 2024决算'!A1");
            Sheet sheet = book.getSheetAt(1);
            Row finding = sheet.getRow(1);
            assertThat(text(sheet, finding, "现为")).isEqualTo("1,110.00");
            assertThat(cell(sheet, finding, "现为").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(sheet, finding, "相差（数值）").getNumericCellValue()).isEqualTo(10);
            assertThat(text(sheet, finding, "算式")).contains("1,000.00", "左边减右边 10.00");
            assertThat(text(sheet, finding, "页、行")).isEqualTo("第 9 页");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(book.getSheetAt(1).getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:S3");
            assertThat(cell(sheet, finding, "问题").getCellStyle().getWrapText()).isTrue();
            assertThat(fill(sheet, finding)).isNotEqualTo(fill(sheet, sheet.getRow(2)));
        }
    }

    @Test
    void severalDocumentsGiveALeagueAndTheUnreadableAreListed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FindingsWorkbook workbook = new FindingsWorkbook(bytes, true);
        workbook.add(Reports.sample());
        workbook.addFailed("坏.pdf", "打不开。");
        workbook.finish();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(names(book)).containsExactly("汇总", "各部门汇总", "1 某市档案馆 2024决算", "未能读取");
            Sheet league = book.getSheet("各部门汇总");
            // One error among twelve checks.
            assertThat(cell(league, league.getRow(1), "每百条规则错误数").getNumericCellValue())
                    .isEqualTo(8.33);
            assertThat(texts(book.getSheet("未能读取").getRow(1))).containsExactly("坏.pdf", "打不开。");
        }
    }

    @Test
    void whatLooksLikeAFormulaIsTextAndWhatXmlCannotHoldIsReplaced() throws IOException {
        List<String> hostile = List.of("=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "a\u0001b", "x".repeat(40_000));
        for (String text : hostile) {
            try (XSSFWorkbook book = book(false, List.of(with(text, "单位")))) {
                Sheet sheet = book.getSheetAt(1);
                Cell cell = cell(sheet, sheet.getRow(1), "问题");
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                assertThat(cell.getStringCellValue().length()).isLessThanOrEqualTo(32_767);
                assertThat(cell.getStringCellValue())
                        .startsWith(text.replace('\u0001', '\uFFFD').substring(0, Math.min(3, text.length())));
            }
        }
    }

    @Test
    void namesOfSheetsAreValidAndNoneTwice() throws IOException {
        List<AuditReport> reports = new ArrayList<>();
        for (String unit :
                List.of("甲/乙[丙]:*?\\局", "'局'", "很长的单位名称".repeat(9), "很长的单位名称".repeat(9) + "甲", "𠮷".repeat(20), "")) {
            reports.add(with("问题", unit));
        }
        try (XSSFWorkbook book = book(true, reports)) {
            Set<String> seen = new HashSet<>();
            for (String name : names(book)) {
                WorkbookUtil.validateSheetName(name);
                assertThat(name.length()).isLessThanOrEqualTo(31);
                assertThat(seen.add(name)).isTrue();
            }
            assertThat(seen).hasSize(8);
        }
    }

    private static XSSFWorkbook book(boolean several, List<AuditReport> reports) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FindingsWorkbook workbook = new FindingsWorkbook(bytes, several);
        for (AuditReport report : reports) {
            workbook.add(report);
        }
        workbook.finish();
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static AuditReport with(String message, String unit) {
        AuditReport sample = Reports.sample();
        Finding finding = sample.findings().getFirst();
        Finding other = new Finding(
                finding.rule(),
                finding.kind(),
                finding.severity(),
                finding.certainty(),
                message,
                finding.culprit(),
                finding.evidence(),
                finding.arithmetic(),
                finding.actual(),
                finding.expected(),
                finding.difference(),
                finding.basis(),
                finding.suggestion());
        return new AuditReport(
                sample.disclosure().ofUnit(unit), List.of(other), sample.rulesRun(), sample.rulesNotApplicable());
    }

    private static List<String> names(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }

    private static Cell cell(Sheet sheet, Row row, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return row.getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private static String text(Sheet sheet, Row row, String heading) {
        return cell(sheet, row, heading).getStringCellValue();
    }

    private static short[] fill(Sheet sheet, Row row) {
        byte[] rgb = ((org.apache.poi.xssf.usermodel.XSSFColor)
                        cell(sheet, row, "严重程度").getCellStyle().getFillForegroundColorColor())
                .getRGB();
        return new short[] {rgb[0], rgb[1], rgb[2]};
    }
}

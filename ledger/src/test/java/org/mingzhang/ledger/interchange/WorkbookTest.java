package org.mingzhang.ledger.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.ledger.TestLedger;
import org.mingzhang.ledger.count.Measures;
import org.mingzhang.money.Fen;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookTest {
    private final TestLedger test = TestLedger.start();

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    void close() {
        test.close();
    }

    @Test
    void theEmptyTemplateImportsAsNothing() throws Exception {
        Path file = folder.resolve("模板.xlsx");
        new Template(RealCatalogue.get()).workbook(file);
        ImportReport report = test.ledger().importer().run(file);
        assertThat(report.faults()).extracting(Fault::text).isEmpty();
        assertThat(report.sheets()).isEmpty();
        new Template(RealCatalogue.get()).folder(folder.resolve("空"));
        assertThat(test.ledger().importer().run(folder.resolve("空")).faults()).isEmpty();
    }

    @Test
    void theTemplateHasTheLibraryOfIndicators() throws Exception {
        Path file = folder.resolve("模板.xlsx");
        new Template(RealCatalogue.get()).workbook(file);
        try (InputStream stream = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(stream)) {
            List<String> rows = workbook.findSheet("指标库").orElseThrow().read().stream()
                    .map(row ->
                            row.stream().map(cell -> cell.getText()).toList().toString())
                    .toList();
            assertThat(rows).contains("[产出指标, 质量指标, 系统故障率, ≤5%, 通用, 信息化]", "[效益指标, 生态效益指标, 污染物排放达标率, ≥95%, 211, 通用]");
        }
    }

    @Test
    void theTemplateHasListsAndNotes() throws Exception {
        Path file = folder.resolve("模板.xlsx");
        new Template(RealCatalogue.get()).workbook(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String units = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet3.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(units).contains("<dataValidation ", "type=\"list\"");
            assertThat(zip.stream().map(Object::toString)).anyMatch(name -> name.contains("comments"));
        }
    }

    @Test
    void aWorkbookFilledInBringsTheSameAsTheFolder() throws Exception {
        Path file = folder.resolve("账册.xlsx");
        FactFolder facts = FactFolder.good();
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook workbook = new Workbook(stream, "test", "1.0")) {
            workbook.newWorksheet("填写说明").value(0, 0, "随便写什么");
            for (var entry : facts.files().entrySet()) {
                Worksheet sheet = workbook.newWorksheet(entry.getKey());
                List<String> lines = entry.getValue().lines().toList();
                for (int row = 0; row < lines.size(); row++) {
                    String[] cells = lines.get(row)
                            .replace("\"1,200,000.00\"", "1200000.00")
                            .split(",", -1);
                    for (int column = 0; column < cells.length; column++) {
                        fill(sheet, row, column, cells[column]);
                    }
                }
            }
        }
        ImportReport report = test.ledger().importer().run(file);
        assertThat(report.faults()).extracting(Fault::text).isEmpty();
        assertThat(test.ledger().books().balance("2024-0002").orElseThrow().spent())
                .isEqualTo(new Fen(52480000));
        ImportReport again = test.ledger().importer().run(facts.in(folder.resolve("csv")));
        assertThat(again.faults()).extracting(Fault::text).isEmpty();
        assertThat(again.sheets()).allMatch(sheet -> sheet.added() == 0);
    }

    /** As a clerk would: days as days, amounts as numbers, codes as they are typed. */
    private static void fill(Worksheet sheet, int row, int column, String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            sheet.value(row, column, LocalDate.parse(text));
        } else if (text.matches("\\d{1,15}(\\.\\d+)?")) {
            sheet.value(row, column, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    @Test
    void whatASpreadsheetShowsIsWhatCountsAndLostDigitsAreSaid() {
        SheetSpec spec =
                SheetSpecs.shipped(Measures.shipped(), List.of(), List.of()).of("projects");
        Faults faults = new Faults();
        RawTable.RawRow row = new RawTable.RawRow(
                2, List.of(new RawCell.Numeric(new BigDecimal("990909240000000000000"), Optional.empty())));
        RowReader reader = new RowReader(spec, Map.of("code", 0), row, faults);
        assertThat(reader.code("code")).isEmpty();
        assertThat(faults.sorted().getFirst().text()).contains("后几位已经丢失", "文本格式");
    }

    /** Scores follow from facts; only evaluators, whose judgement they are, state them. */
    @Test
    void nobodyCanStateAScoreButEvaluators() {
        List<String> scored = SheetSpecs.shipped(Measures.shipped(), List.of(), List.of()).all().stream()
                .filter(sheet -> sheet.columns().stream()
                        .anyMatch(column -> column.key().contains("score")
                                || column.name().contains("得分")
                                || column.name().contains("等级")))
                .map(SheetSpec::key)
                .toList();
        assertThat(scored).containsExactly("verdicts");
    }

    @Test
    void theFormatPageNamesEverySheetAndColumn() throws Exception {
        Path page = Path.of("").toAbsolutePath().resolveSibling("docs").resolve("ledger-format.md");
        String text = Files.readString(page);
        for (SheetSpec sheet :
                SheetSpecs.shipped(Measures.shipped(), List.of(), List.of()).all()) {
            assertThat(text).contains("### " + sheet.name() + "\n");
            for (ColumnSpec column : sheet.columns()) {
                assertThat(text)
                        .contains("| " + column.name() + " | " + (column.required() ? "必填" : "选填") + " | "
                                + column.note() + " |");
            }
        }
        for (var measure : Measures.shipped().all()) {
            assertThat(text).contains(measure.name() + "（" + measure.unit() + "）");
        }
    }
}

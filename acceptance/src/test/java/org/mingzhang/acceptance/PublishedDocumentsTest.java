package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Table;
import org.mingzhang.write.docx.DisclosureDocx;
import org.mingzhang.write.html.DisclosureHtml;
import org.mingzhang.write.xlsx.DisclosureWorkbook;

/** Published documents, read and written again in the formats of a department: nothing of them is lost on the way. */
class PublishedDocumentsTest {
    private static final Catalogue CATALOGUE = RealCatalogue.get();
    private static final DataFormatter SHOWN = new DataFormatter();

    @Test
    void theExampleIsWrittenWhole() throws Exception {
        isWrittenWhole(Repository.example());
        isWrittenWhole(Repository.examplePdf());
    }

    @Test
    void samplesAreWrittenWhole() throws Exception {
        for (Path file : Repository.files(Shared.samples().resolve("text"), ".txt")) {
            isWrittenWhole(file);
        }
    }

    @Test
    void aDocumentKeepsItsOwnOrder() throws Exception {
        Document page = Jsoup.parse(DisclosureHtml.of(read(Repository.example()), CATALOGUE));
        List<String> order = page.select("h2.part, section.form h3").stream()
                .map(heading -> heading.hasClass("part") ? heading.text() : "form")
                .distinct()
                .toList();
        assertThat(order).containsExactly("第一部分", "第二部分", "form", "第三部分", "第四部分　名词解释");
        assertThat(page.select(".cover").text()).contains("云溪区档案馆");
        assertThat(page.select("nav").text()).doesNotContain("2025 年 8 月");
    }

    private static Disclosure read(Path file) throws Exception {
        return Samples.read(file);
    }

    private static void isWrittenWhole(Path file) throws Exception {
        Disclosure disclosure = read(file);
        assertThat(disclosure.tables()).isNotEmpty();
        page(disclosure);
        document(disclosure);
        workbook(disclosure);
    }

    private static void page(Disclosure disclosure) {
        Document page = Jsoup.parse(DisclosureHtml.of(disclosure, CATALOGUE));
        Set<String> seen = new HashSet<>();
        for (Table table : disclosure.tables()) {
            String anchor = "table-" + table.formId();
            for (int count = 2; !seen.add(anchor); count++) {
                anchor = "table-" + table.formId() + "-" + count;
            }
            for (int row = 0; row < table.rows().size(); row++) {
                for (Map.Entry<String, Cell> cell :
                        table.rows().get(row).cells().entrySet()) {
                    String id = anchor + "-r" + row + "-" + cell.getKey();
                    Element printed = page.getElementById(id);
                    assertThat(printed == null ? "nothing" : printed.text())
                            .as(id)
                            .isEqualTo(cell.getValue().text());
                }
            }
        }
        List<String> paragraphs = page.select("main p, h1").eachText();
        assertThat(String.join("\n", paragraphs)).contains(narrative(disclosure));
        List<Map<String, Long>> tables = page.select("section.form").stream()
                .map(form -> count(form.select("th, td").eachText().stream()))
                .toList();
        areThere(disclosure, tables);
    }

    private static void document(Disclosure disclosure) throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(DisclosureDocx.of(disclosure, CATALOGUE)))) {
            List<Map<String, Long>> tables = new ArrayList<>();
            for (XWPFTable table : document.getTables()) {
                tables.add(count(table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .map(cell -> cell.getText())));
            }
            if (disclosure.performance().isEmpty()) {
                areThere(disclosure, tables);
            }
            Map<String, Long> all = new HashMap<>();
            tables.forEach(table -> table.forEach((text, count) -> all.merge(text, count, Long::sum)));
            assertThat(all).containsKeys(texts(disclosure).toArray(String[]::new));
            assertThat(document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining("\n")))
                    .contains(narrative(disclosure));
        }
    }

    private static void workbook(Disclosure disclosure) throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(DisclosureWorkbook.of(disclosure, CATALOGUE)))) {
            List<Map<String, Long>> tables = new ArrayList<>();
            for (Sheet sheet : workbook) {
                List<String> texts = new ArrayList<>();
                sheet.forEach(row -> row.forEach(cell -> texts.add(SHOWN.formatCellValue(cell))));
                tables.add(count(texts.stream()));
            }
            Map<String, Long> narrative = tables.removeLast();
            areThere(disclosure, tables);
            assertThat(narrative).containsKeys(narrative(disclosure));
        }
    }

    /** Every name and figure of a table, as often as it is in it; then the words and figures of the sheets. */
    private static void areThere(Disclosure disclosure, List<Map<String, Long>> printed) {
        for (Table table : disclosure.tables()) {
            Map<String, Long> expected = count(table.rows().stream().flatMap(PublishedDocumentsTest::texts));
            assertThat(printed).as(table.title()).anyMatch(found -> expected.entrySet().stream()
                    .allMatch(entry -> found.getOrDefault(entry.getKey(), 0L) >= entry.getValue()));
        }
        Set<String> all = new HashSet<>();
        printed.forEach(found -> all.addAll(found.keySet()));
        assertThat(all).containsAll(sheets(disclosure));
    }

    private static Stream<String> texts(Row row) {
        return Stream.concat(
                        Stream.concat(row.code().stream(), Stream.of(row.label())),
                        row.cells().values().stream().map(Cell::text))
                .filter(text -> !text.isBlank());
    }

    private static List<String> texts(Disclosure disclosure) {
        List<String> texts = new ArrayList<>(sheets(disclosure));
        disclosure.tables().forEach(table -> table.rows()
                .forEach(row -> texts.addAll(texts(row).toList())));
        return texts;
    }

    private static List<String> sheets(Disclosure disclosure) {
        return disclosure.performance().stream()
                .flatMap(sheet -> Stream.of(
                                sheet.funding().lines(), sheet.indicators(), sheet.management(), sheet.goals())
                        .flatMap(List::stream))
                .flatMap(PublishedDocumentsTest::texts)
                .toList();
    }

    private static Stream<String> texts(PerformanceSheet.Line line) {
        return Stream.concat(
                        Stream.of(line.label()), line.cells().values().stream().map(Cell::text))
                .filter(text -> !text.isBlank());
    }

    private static Map<String, Long> count(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank())
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    }

    /** The lines of the narrative; its table of contents is made anew. */
    private static String[] narrative(Disclosure disclosure) {
        return disclosure.sections().stream()
                .filter(section -> !isContents(section))
                .flatMap(section -> section.text().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }

    private static boolean isContents(Section section) {
        return section.no().isEmpty() && section.title().replaceAll("\\s+", "").equals("目录");
    }
}

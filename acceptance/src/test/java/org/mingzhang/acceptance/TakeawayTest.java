package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.cli.Main;
import tools.jackson.databind.JsonNode;

/** What a reviewer takes away from a run: a workbook, a page, annotated copies, and the departments side by side. */
class TakeawayTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theWorkbookSaysWhatTheContractSays() throws IOException {
        JsonNode findings = Command.run("audit", "--format", "json", Repository.examplePdf())
                .json()
                .path(0)
                .path("findings");
        Path file = folder.resolve("结果.xlsx");
        Command command = Command.run("audit", "--format", "xlsx", "-o", file, Repository.examplePdf());
        assertThat(command.status()).isEqualTo(1);
        assertThat(command.out()).isEmpty();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheetName(0)).isEqualTo("汇总");
            Sheet sheet = book.getSheetAt(1);
            assertThat(sheet.getLastRowNum()).isEqualTo(findings.size());
            for (int i = 0; i < findings.size(); i++) {
                JsonNode finding = findings.path(i);
                List<String> row = texts(sheet.getRow(i + 1));
                assertThat(row)
                        .contains(
                                finding.path("message").asString(),
                                finding.path("rule").asString());
                if (finding.path("actual").isString()) {
                    assertThat(row).contains(finding.path("expected").asString());
                }
            }
        }
    }

    @Test
    void bytesGoToStandardOutputWhereNobodyWatches() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"audit", "--format", "xlsx", Repository.example().toString(), "missing.pdf"},
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(2);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(texts(book.getSheet("未能读取").getRow(1)).getFirst()).isEqualTo("missing.pdf");
            assertThat(texts(book.getSheet("各部门汇总").getRow(1))).contains("洛阳市云溪区档案馆");
        }
    }

    @Test
    void extractHasNoWorkbook() {
        Command command = Command.run("extract", "--format", "xlsx", Repository.example());
        assertThat(command.status()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).contains("不能输出 xlsx");
    }

    @Test
    void textGivesAPageWithTheFiguresMarked() {
        Path copies = folder.resolve("批注");
        Command.run("audit", "--annotate", copies, Repository.example());
        Document page =
                Jsoup.parse(Repository.text(copies.resolve("yunxi-archives-2024-final-account-annotated.html")));
        assertThat(page.select("#L148 mark.culprit.error").eachText()).containsExactly("301.86");
        assertThat(page.select("#L125 mark.culprit.warning").eachText()).containsExactly("医疗卫生与计划生育支出", "13.05");
        assertThat(page.select("#L148 + aside").text()).contains("应为 310.86");
        assertThat(page.select("nav li.finding")).hasSize(6);
        for (String link : page.select("nav a, sup a").eachAttr("href")) {
            assertThat(page.select(link)).as(link).hasSize(1);
        }
        List<String> lines = page.select(".line > span").stream()
                .map(line -> {
                    line.select("sup").remove();
                    return line.wholeText();
                })
                .toList();
        assertThat(lines)
                .isEqualTo(List.of(Repository.text(Repository.example()).split("\\R", -1)));
        assertThat(page.select("script, link, img, [src]")).isEmpty();
    }

    @Test
    void copiesOfOneNameDoNotMeetBadFilesStopNothingAndOriginalsStay() throws IOException {
        Path one = Files.createDirectories(folder.resolve("in/甲局")).resolve("决算.pdf");
        Path two = Files.createDirectories(folder.resolve("in/乙局")).resolve("决算.pdf");
        Files.copy(Repository.examplePdf(), one);
        Files.copy(Repository.examplePdf(), two);
        Files.writeString(folder.resolve("in/坏.pdf"), "%PDF-1.7\nnothing");
        Path zip = folder.resolve("in/包.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("丙局/决算.txt"));
            Files.copy(Repository.example(), out);
        }
        Files.copy(Repository.example(), folder.resolve("in/留.txt"));
        Command command = Command.run(
                "audit", "--format", "json", "--annotate", folder.resolve("out"), folder.resolve("in"), one);
        assertThat(command.status()).isEqualTo(2);
        assertThat(command.json().size()).isEqualTo(6);
        try (Stream<Path> written = Files.list(folder.resolve("out"))) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "甲局_决算-annotated.pdf",
                            "甲局_决算-annotated-2.pdf",
                            "乙局_决算-annotated.pdf",
                            "决算-annotated.html",
                            "留-annotated.html");
        }
        assertThat(Files.mismatch(one, Repository.examplePdf())).isEqualTo(-1);
    }

    @Test
    void aCopyNeverFallsOnADocumentOfTheRun() throws IOException {
        Path original = folder.resolve("决算.pdf");
        Path named = folder.resolve("决算-annotated.pdf");
        Files.copy(Repository.examplePdf(), original);
        Files.copy(Repository.examplePdf(), named);
        Command.run("audit", "--annotate", folder, original, named);
        assertThat(Files.mismatch(named, Repository.examplePdf())).isEqualTo(-1);
        assertThat(folder.resolve("决算-annotated-2.pdf")).exists();
        assertThat(folder.resolve("决算-annotated-annotated.pdf")).exists();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Command command = Command.run("audit", "--annotate", file.resolve("sub"), Repository.example());
        assertThat(command.status()).isEqualTo(2);
        assertThat(command.err()).contains("无法建立");
    }

    @Test
    void theLeagueIsInTextAndPageButNotInTheContract() {
        Object[] documents = {Repository.example(), Repository.examplePdf(), "missing.pdf"};
        assertThat(run("text", documents).out()).contains("各部门汇总", "每百条规则的错误数", "未能读取，没有列入", "missing.pdf");
        Document page = Jsoup.parse(run("html", documents).out());
        assertThat(page.select(".league tbody tr").eachText()).containsExactly("1 洛阳市云溪区档案馆 2 8 2 2 452 1.77 0.44");
        assertThat(run("json", documents).json().size()).isEqualTo(3);
        assertThat(run("text", Repository.example()).out()).doesNotContain("各部门汇总");
        assertThat(run("html", Repository.example()).out()).doesNotContain("各部门汇总");
    }

    @Test
    void thePageFiltersWithoutAScriptAndEveryLinkLeadsSomewhere() {
        Document page = Jsoup.parse(
                run("html", Repository.example(), Repository.examplePdf()).out());
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'");
        for (String id : page.select("label[for]").eachAttr("for")) {
            // The style sheet hides what comes after the box on its own level.
            assertThat(page.select("#" + id + "[type=checkbox] ~ main .finding." + id.substring("show-".length())))
                    .hasSize(id.equals("show-error") ? 8 : 2);
            assertThat(page.select("style").html()).contains("#" + id + ":not(:checked) ~ main");
        }
        List<String> dead = new ArrayList<>();
        page.select("a[href^=#]").eachAttr("href").stream()
                .filter(link -> page.getElementById(link.substring(1)) == null)
                .forEach(dead::add);
        assertThat(dead).isEmpty();
    }

    private static Command run(String format, Object... documents) {
        return Command.run(Stream.concat(Stream.of("audit", "--format", format), Stream.of(documents))
                .toArray());
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }
}

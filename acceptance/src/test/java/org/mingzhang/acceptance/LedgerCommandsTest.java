package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The ledger's commands seen from outside, on an embedded server of their own. */
class LedgerCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void fromAnEmptyTemplateToALedgerThatChecks() throws IOException {
        Path data = folder.resolve("data");
        Path book = folder.resolve("book");
        assertThat(Command.run("ledger", "template", book).status()).isZero();
        assertThat(Command.run("ledger", "template", book).status()).isEqualTo(2);
        add(book, "部门", "919,云溪区档案馆,2023-01-01,在册");
        add(book, "单位", "919001,云溪区档案馆（本级）,919,本级,是,行政单位,2023-01-01,在册");
        add(book, "预算指标", "2024-0001,2024,919001,一般公共预算,2012601,30101,50101,人员经费,");
        add(book, "年初预算", "P1,2024-01-25,2024-0001,1000.00,,张三,");
        add(book, "支付和退回", "Z1,2024-02-25,2024-0001,支付,1000.01,,张三,");
        Command faulty = Command.run("ledger", "import", book, "--data", data);
        assertThat(faulty.status()).isEqualTo(1);
        assertThat(faulty.out()).contains("“支付和退回”表第2行“金额（元）”：", "可用数为 1000.00 元", "共 1 处错误");
        Path payments = book.resolve("支付和退回.csv");
        Files.writeString(payments, Files.readString(payments).replace("1000.01", "999.99"));
        assertThat(Command.run("ledger", "import", book, "--data", data).out()).contains("支付和退回：新增 1 行");
        assertThat(Command.run("ledger", "import", book, "--data", data).out()).contains("支付和退回：新增 0 行，已有 1 行");
        Path published = folder.resolve("published.json");
        assertThat(Command.run("extract", "--format", "json", "-o", published, Repository.example())
                        .status())
                .isZero();
        Command baseline = Command.run("ledger", "baseline", published, "--unit", "919", "--data", data);
        assertThat(baseline.status()).isZero();
        assertThat(baseline.out()).contains("919 2024 年决算：导入");
        Command check = Command.run("ledger", "check", "--data", data);
        assertThat(check.status()).isZero();
        assertThat(check.out()).contains("业务 2 笔", "账册正确");
    }

    @Test
    void aFinalAccountIsCompiledFromTheLedgerAndPassesItsAudit() throws IOException {
        Path book = book("2024", "A", "30101", "50101", "人员经费", "123456.78");
        add(book, "预算指标", "B,2024,919001,一般公共预算,2012601,30217,50206,公用经费,");
        add(book, "年初预算", "P2,2024-01-25,B,3333.33,,张三,");
        add(book, "支付和退回", "Z2,2024-02-25,B,支付,3333.33,,张三,");
        add(book, "收入", "S2,2024-02-01,2024,919001,一般公共预算,2012601,,实际收到,3333.33,,张三,");
        Path data = imported(book);
        Path out = folder.resolve("out");
        Command compile = compile(data, "919", "2024", out);
        assertThat(compile.err())
                .contains(
                        "919-2024-final-account.docx",
                        "919-2024-final-account.pdf",
                        "919-2024-final-account.xlsx",
                        "919-2024-final-account.ofd",
                        "919-2024-final-account.html",
                        "919-2024-final-account.json");
        assertThat(compile.status()).isZero();
        JsonNode disclosure = Command.run("extract", "--format", "json", out.resolve("919-2024-final-account.json"))
                .json()
                .path(0);
        assertThat(disclosure.path("tables")).hasSize(9);
        JsonNode ofd = Command.run("extract", "--format", "json", out.resolve("919-2024-final-account.ofd"))
                .json()
                .path(0);
        assertThat(ofd.path("unread")).isEmpty();
        assertThat(figures(ofd)).isEqualTo(figures(disclosure));
        assertThat(findings(out.resolve("919-2024-final-account.ofd")))
                .isEqualTo(findings(out.resolve("919-2024-final-account.json")));
        assertThat(disclosure.path("tables").toString()).contains("\"12.68\"", "\"0.33\"", "\"12.35\"");
        assertThat(disclosure.path("sections").toString()).contains("收、支总计均为12.68万元");
        Path again = folder.resolve("again");
        assertThat(compile(data, "919", "2024", again).status()).isZero();
        for (String format : List.of("docx", "pdf", "xlsx", "ofd", "html", "json")) {
            Path file = Repository.files(out, "." + format).getFirst();
            assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
        Command none = compile(data, "918", "2024", out);
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("没有代码为“918”的部门");
    }

    /** On the first day the ledger knows nothing of the year before but what was published. */
    @Test
    void whatWasPublishedIsComparedWith() throws IOException {
        Path data = imported(book("2025", "A", "30201", "50201", "公用经费", "4000000"));
        Path published = folder.resolve("published.json");
        assertThat(Command.run("extract", "--format", "json", "-o", published, Repository.example())
                        .status())
                .isZero();
        assertThat(Command.run("ledger", "baseline", published, "--unit", "919", "--data", data)
                        .status())
                .isZero();
        Path out = folder.resolve("out");
        Command compile = compile(data, "919", "2025", out, "--formats", "html");
        assertThat(compile.err()).contains("收、支总计均为400.00万元。与上年度相比，收、支总计各增加22.65万元，增长6.00%。主要原因是____。", "国内公务接待来宾");
        assertThat(Files.readString(out.resolve("919-2025-final-account.html")))
                .contains("机关运行经费年初预算为400.00万元，支出决算为400.00万元，完成年初预算的100.00%", "机关运行经费支出增加346.95万元，增长654.01%");
    }

    /** A region whose budgets leave blank what is nothing: the blanks are read as such. */
    @Test
    void aBudgetWithBlanksIsReadBackAsItWasCompiled() throws IOException {
        Path book = folder.resolve("book");
        assertThat(Command.run("ledger", "template", book).status()).isZero();
        add(book, "部门", "919,洛阳市云溪区档案馆,2022-01-01,在册");
        add(book, "单位", "919001,洛阳市云溪区档案馆（本级）,919,本级,是,行政单位,2022-01-01,在册");
        add(book, "预算指标", "A,2024,919001,一般公共预算,2012601,30101,50101,人员经费,");
        add(book, "预算指标", "B,2024,919001,一般公共预算,2012601,30217,50206,公用经费,");
        add(book, "预算指标", "C,2024,919001,政府性基金预算,2296002,30213,50209,公用经费,");
        add(book, "年初预算", "P1,2024-01-25,A,123456.78,,张三,");
        add(book, "年初预算", "P2,2024-01-25,B,33.33,,张三,");
        add(book, "年初预算", "P3,2024-01-25,C,50000,,张三,");
        add(book, "收入", "S1,2024-01-25,2024,919001,一般公共预算,2012601,,预算数,123490.11,,张三,");
        add(book, "收入", "S2,2024-01-25,2024,919001,政府性基金预算,2296002,,预算数,50000,,张三,");
        Path out = folder.resolve("out");
        assertThat(compile(book, "919", "2024", "budget", out, "--formats", "json,docx,xlsx")
                        .status())
                .isZero();
        JsonNode compiled = Command.run("extract", "--format", "json", out.resolve("919-2024-budget.json"))
                .json()
                .path(0);
        assertThat(figures(compiled))
                .hasSizeGreaterThan(20)
                .anyMatch(row -> row.contains("=0.00"))
                .anyMatch(row -> row.contains("=5.00"));
        for (String format : List.of("docx", "xlsx")) {
            Path file = out.resolve("919-2024-budget." + format);
            assertThat(figures(Command.run("extract", "--format", "json", file)
                            .json()
                            .path(0)))
                    .as(format)
                    .isEqualTo(figures(compiled));
            assertThat(findings(file)).as(format).isEmpty();
        }
    }

    @Test
    void aLedgerMustBeNamed() {
        Command command = Command.run("ledger", "check");
        assertThat(command.status()).isEqualTo(2);
        assertThat(command.err()).contains("--data", "--database-url");
        assertThat(Command.run("ledger", "check", "--database-url", "jdbc:postgresql://localhost:1/a?user=a&password=a")
                        .err())
                .contains("数据库无法连接");
        assertThat(Command.run("ledger").status()).isEqualTo(2);
    }

    /** An archive with one line that is paid in full. */
    private Path book(String year, String line, String economic, String government, String category, String amount)
            throws IOException {
        Path book = folder.resolve("book");
        assertThat(Command.run("ledger", "template", book).status()).isZero();
        add(book, "部门", "919,洛阳市云溪区档案馆,2022-01-01,在册");
        add(book, "单位", "919001,洛阳市云溪区档案馆（本级）,919,本级,是,行政单位,2022-01-01,在册");
        add(book, "预算指标", String.join(",", line, year, "919001,一般公共预算,2012601", economic, government, category, ""));
        add(book, "年初预算", "P1," + year + "-01-25," + line + "," + amount + ",,张三,");
        add(book, "支付和退回", "Z1," + year + "-02-25," + line + ",支付," + amount + ",,张三,");
        add(book, "收入", "S1," + year + "-02-01," + year + ",919001,一般公共预算,2012601,,实际收到," + amount + ",,张三,");
        return book;
    }

    private Path imported(Path book) {
        Path data = folder.resolve("data");
        Command command = Command.run("ledger", "import", book, "--data", data);
        assertThat(command.status()).as(command.out()).isZero();
        return data;
    }

    private static Command compile(Path ledger, String unit, String year, Path out, Object... more) {
        return compile(ledger, unit, year, "final-account", out, more);
    }

    private static Command compile(Path ledger, String unit, String year, String kind, Path out, Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of("compile", "--ledger", ledger, "--unit", unit, "--year", year, "--kind", kind, "--out", out));
        arguments.addAll(List.of(more));
        return Command.run(arguments.toArray());
    }

    /** The words of all cells that are not blank, row by row; a file may print the sides of a form beside each other. */
    private static List<String> figures(JsonNode disclosure) {
        List<String> figures = new ArrayList<>();
        for (JsonNode table : disclosure.path("tables")) {
            for (JsonNode row : table.path("rows")) {
                List<String> cells = new ArrayList<>();
                for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
                    String text = cell.getValue().path("text").asString("");
                    if (!text.isEmpty()) {
                        cells.add(cell.getKey() + "=" + text);
                    }
                }
                if (!cells.isEmpty()) {
                    figures.add(
                            table.path("form").asString() + row.path("label").asString() + cells);
                }
            }
        }
        return figures.stream().sorted().toList();
    }

    /** What the audit finds in the tables of a file. */
    private static List<String> findings(Path file) {
        List<String> findings = new ArrayList<>();
        for (JsonNode finding :
                Command.run("audit", "--format", "json", file).json().path(0).path("findings")) {
            String kind = finding.path("kind").asString();
            if (kind.endsWith("-sum") || kind.equals("cross-table")) {
                findings.add(finding.path("message").asString());
            }
        }
        return findings;
    }

    private static void add(Path book, String sheet, String row) throws IOException {
        Path file = book.resolve(sheet + ".csv");
        Files.writeString(file, Files.readString(file) + row + "\r\n");
    }
}

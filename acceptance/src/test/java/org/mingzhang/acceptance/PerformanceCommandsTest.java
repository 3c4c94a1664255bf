package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Performance seen from outside: what a clerk fills in, and what the commands make of it. */
class PerformanceCommandsTest {
    private static final String PROJECT = "990909240000000000017";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void fromTargetsToAReportAndItsEvidence() throws IOException {
        Path book = book();
        Path data = folder.resolve("data");
        Command imported = Command.run("ledger", "import", book, "--data", data);
        assertThat(imported.out()).contains("监控轮次：新增 1 行", "绩效监控：新增 2 行", "导入完成");
        Command listed = Command.run("ledger", "performance", "--data", data, "--unit", "919", "--year", "2024");
        assertThat(listed.status()).isZero();
        assertThat(listed.out())
                .contains("馆藏档案数字化（" + PROJECT + "，2024 年）", "尚未批复")
                .contains("申报前应当改正：", "“项目总成本”为≤60万元，超过项目金额49.50万元")
                .contains("“数字化档案卷数”目标进展慢于时间进度。原因：设备故障。措施：增加一台设备");
        Path out = folder.resolve("out");
        Command report = report(data, out, "monitoring");
        assertThat(report.status()).isZero();
        assertThat(report.err()).contains("没有填报截至 2024-07-31 的进展", "服务对象满意度");
        Path file = out.resolve("919-2024-07-31-monitoring.docx");
        JsonNode read = Command.run("extract", "--format", "json", file).json().path(0);
        assertThat(read.path("performance").path(0).path("form").asString()).isEqualTo("project-monitoring");
        assertThat(read.path("performance").path(0).path("date").asString()).isEqualTo("2024年7月31日");
        assertThat(read.toString()).contains("“数字化档案卷数”：指标值≥3000卷，完成300卷，预计全年3100卷，目标进展慢于时间进度、资金执行快于目标进展。原因：设备故障。");
        Command audited = Command.run("audit", "--format", "json", file);
        assertThat(audited.json().path(0).path("findings"))
                .allMatch(finding -> !finding.path("severity").asString().equals("error"));
        assertThat(report(data, out, "monitoring", "--until", "2024-08-31").err())
                .contains("没有布置截止“2024-08-31”的监控，已经布置的有 2024-07-31");
        assertThat(report(data, out, "finance-evaluation").err()).contains("2024年的财政评价。请在“绩效评价”表填写后导入");
        assertThat(report(data, out, "other").err()).contains("--kind 只能是 monitoring", "实为“other”");
        Command evidence =
                Command.run("ledger", "evidence", "--data", data, "--unit", "919", "--year", "2024", "--out", out);
        assertThat(evidence.out()).contains("“数字化档案卷数”：验收单（2024年第3号），文件 验收单.txt");
        assertThat(out.resolve(PROJECT).resolve("验收单.txt")).hasContent("已验收");
    }

    private static Command report(Path data, Path out, String kind, Object... more) {
        Object[] command = {
            "ledger",
            "report",
            "--data",
            data,
            "--unit",
            "919",
            "--year",
            "2024",
            "--kind",
            kind,
            "--out",
            out,
            "--formats",
            "docx"
        };
        Object[] all = new Object[command.length + more.length];
        System.arraycopy(command, 0, all, 0, command.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return Command.run(all);
    }

    /** A department with one project: half of the money is spent in July, a tenth of the volumes are there. */
    private Path book() throws IOException {
        Path book = folder.resolve("book");
        assertThat(Command.run("ledger", "template", book).status()).isZero();
        add(book, "部门", "919,云溪区档案馆,2023-01-01,在册");
        add(book, "单位", "919001,云溪区档案馆（本级）,919,本级,是,行政单位,2023-01-01,在册");
        add(book, "项目", PROJECT + ",馆藏档案数字化,919001,特定目标类,2024,2026");
        add(book, "预算指标", "A,2024,919001,一般公共预算,2012604,30213,50209,特定目标类," + PROJECT);
        add(book, "年初预算", "P1,2024-01-25,A,495000,,张三,");
        add(book, "支付和退回", "Z1,2024-06-25,A,支付,250000,,张三,");
        add(book, "收入", "S1,2024-01-25,2024,919001,一般公共预算,2012604,,实际收到,250000,,张三,");
        for (String target : List.of(
                "成本指标,经济成本指标,项目总成本,≤60万元,20", "产出指标,数量指标,数字化档案卷数,≥3000卷,50", "满意度指标,服务对象满意度指标,服务对象满意度,≥95%,30")) {
            add(book, "绩效指标", "2024," + PROJECT + "," + target + ",,");
        }
        add(book, "监控轮次", "2024,,2024-07-31,2024-08-01,2024-08-20,区财政局");
        add(book, "绩效监控", "2024," + PROJECT + ",数字化档案卷数,2024-07-31,300卷,,3100卷,设备故障,增加一台设备,");
        add(book, "绩效监控", "2024," + PROJECT + ",项目总成本,2024-07-31,25万元,,49.5万元,,,");
        add(book, "绩效自评", "2024," + PROJECT + ",数字化档案卷数,3126卷,,验收单（2024年第3号）,验收单.txt,,");
        Files.createDirectories(book.resolve("佐证"));
        Files.writeString(book.resolve("佐证/验收单.txt"), "已验收");
        return book;
    }

    private static void add(Path book, String sheet, String line) throws IOException {
        Path file = book.resolve(sheet + ".csv");
        Files.writeString(file, Files.readString(file) + line + "\n");
    }
}

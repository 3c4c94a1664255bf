package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is secret is in no file of any format and in no message; what people wrote is in all of them. */
class SecretTest {
    private static final String UNIT = "云溪区特别勤务中心";
    private static final String UNIT_CODE = "919007";
    private static final String PROJECT = "青鸟专项保障";
    private static final String PROJECT_CODE = "990919240000000000077";
    /** Names, codes, words and amounts as they are in the ledger, in yuan and in ten thousand yuan. */
    private static final List<String> SECRET = List.of(
            UNIT,
            UNIT_CODE,
            PROJECT,
            PROJECT_CODE,
            "HIDDENLINE",
            "秘而不宣",
            "987654321.09",
            "987,654,321.09",
            "98765.43",
            "98,765.43",
            "876543219.87",
            "87654.32",
            "87,654.32");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingSecretIsPublishedAndWhatPeopleWroteIs() throws IOException {
        Path data = folder.resolve("data");
        Command imported = Command.run("ledger", "import", book(), "--data", data);
        assertThat(imported.status()).as(imported.out()).isZero();
        Command compile = compile(data, "final-account", "docx,pdf,xlsx,ofd,html,json");
        assertThat(compile.err()).contains("“洛阳市云溪区档案馆”有 5 条绩效内容写有涉密单位或者项目，没有列入", "指标“查阅人次”没有填实际完成值");
        assertThat(SECRET).noneMatch(compile.err()::contains).noneMatch(compile.out()::contains);
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            List<Path> written = files.toList();
            assertThat(written).hasSize(6);
            for (Path file : written) {
                String text = everything(file);
                assertThat(Stream.of("收集本区的档案", "区属馆藏", "接收档案卷数", "3126卷", "云溪区档案馆（本级）", "12.68")
                                .filter(word -> !text.contains(word)))
                        .as(file.toString())
                        .isEmpty();
                assertThat(SECRET.stream().filter(text::contains))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        String page = Files.readString(folder.resolve("out/919-2024-final-account.html"));
        assertThat(page)
                .contains("决算编制范围的单位共1个", "主要原因：按月发放。", "基本支出：", "区属馆藏：指区属单位移交的档案。")
                .doesNotContain("____");
        Command budget = compile(data, "budget", "json");
        assertThat(budget.status()).as(budget.err()).isNotEqualTo(2);
        assertThat(budget.err()).contains("待填：", "的主要职责：____。");
    }

    @Test
    void whatWouldGiveASecretAwayIsNotCompiled() throws IOException {
        Path book = book();
        Path incomes = book.resolve("收入.csv");
        Files.writeString(incomes, Files.readString(incomes).replace("," + PROJECT_CODE + ",", ",,"));
        Command untold = compile(book, "final-account", "json");
        assertThat(untold.status()).isEqualTo(2);
        assertThat(untold.err()).contains("涉密项目的收入没有填项目代码");
        assertThat(SECRET).noneMatch(untold.err()::contains);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Path book() throws IOException {
        Path book = folder.resolve("book");
        assertThat(Command.run("ledger", "template", book).status()).isZero();
        add(book, "部门", "919,洛阳市云溪区档案馆,2022-01-01,在册");
        add(book, "单位", "919001,洛阳市云溪区档案馆（本级）,919,本级,是,行政单位,2022-01-01,在册,");
        add(book, "单位", UNIT_CODE + "," + UNIT + ",919,所属单位,是,事业单位,2022-01-01,在册,是");
        add(book, "项目", PROJECT_CODE + "," + PROJECT + ",919001,特定目标类,2024,,是");
        add(book, "预算指标", "A,2024,919001,一般公共预算,2012601,30101,50101,人员经费,");
        add(book, "预算指标", "B,2024,919001,一般公共预算,2012601,30217,50206,公用经费,");
        add(book, "预算指标", "HIDDENLINE1,2024," + UNIT_CODE + ",一般公共预算,2012604,30201,50502,公用经费,");
        add(book, "预算指标", "HIDDENLINE2,2024,919001,一般公共预算,2012604,30213,50209,特定目标类," + PROJECT_CODE);
        add(book, "年初预算", "P1,2024-01-25,A,123456.78,,张三,");
        add(book, "年初预算", "P2,2024-01-25,B,3333.33,,张三,");
        add(book, "年初预算", "P3,2024-01-25,HIDDENLINE1,987654321.09,,张三,");
        add(book, "年初预算", "P4,2024-01-25,HIDDENLINE2,876543219.87,,张三,");
        add(book, "支付和退回", "Z1,2024-02-25,A,支付,123456.78,,张三,");
        add(book, "支付和退回", "Z2,2024-02-25,B,支付,3333.33,,张三,");
        add(book, "支付和退回", "Z3,2024-02-25,HIDDENLINE1,支付,987654321.09,,张三,");
        add(book, "支付和退回", "Z4,2024-02-25,HIDDENLINE2,支付,876543219.87,,张三,");
        add(book, "收入", "S1,2024-02-01,2024,919001,一般公共预算,2012601,,实际收到,126790.11,,张三,");
        add(book, "收入", "S2,2024-02-01,2024," + UNIT_CODE + ",一般公共预算,2012604,,实际收到,987654321.09,,张三,");
        add(book, "收入", "S3,2024-02-01,2024,919001,一般公共预算,2012604," + PROJECT_CODE + ",实际收到,876543219.87,,张三,");
        add(book, "文字说明", "2024,919,决算,部门职责,,收集本区的档案。,,");
        add(book, "文字说明", "2024,919,决算,机构设置,,秘而不宣的科室。,是,");
        add(book, "文字说明", "2024,919,决算,增减原因,2012601,按月发放。,,");
        add(book, "文字说明", "2024,919,决算,名词解释,区属馆藏,指区属单位移交的档案,,");
        add(book, "文字说明", "2024,919,决算,名词解释,勤务,指" + UNIT + "的工作,,");
        performance(book);
        return book;
    }

    /** Targets and results of the department, in each of whose words something secret is named once; and of a secret project. */
    private static void performance(Path book) throws IOException {
        add(book, "绩效指标", "2024,919,预算执行,预算执行率,预算执行率,≥90%,10,,");
        add(book, "绩效指标", "2024,919,产出指标,重点工作任务完成,接收档案卷数,≥3000卷,60,,");
        add(book, "绩效指标", "2024,919,产出指标,重点工作任务完成," + PROJECT + "卷数,≥3000卷,10,,");
        add(book, "绩效指标", "2024,919,产出指标,履职目标实现,档案完好率,≥90%,10," + UNIT + "统计,");
        add(book, "绩效指标", "2024,919,效益指标,履职效益,查阅人次,≥500人次,10,,");
        add(book, "绩效目标", "2024,919,,接收区属单位的档案。,按时接收。,");
        add(book, "绩效目标", "2024,919,勤务,完成" + PROJECT + "。,已完成。,");
        add(book, "绩效自评", "2024,919,接收档案卷数,3126卷,,统计表,,,");
        add(book, "绩效自评", "2024,919," + PROJECT + "卷数,3126卷,,统计表,,,");
        add(book, "绩效自评", "2024,919,档案完好率,95%,,统计表,,,");
        add(book, "绩效自评", "2024,919,查阅人次,400人次,,统计表,," + UNIT_CODE + "停用,");
        add(book, "绩效指标", "2024," + PROJECT_CODE + ",产出指标,数量指标,HIDDENLINE次数,≥3次,100,,");
        add(book, "绩效自评", "2024," + PROJECT_CODE + ",HIDDENLINE次数,4次,,统计表,,,");
    }

    private Command compile(Path ledger, String kind, String formats) {
        return Command.run(
                "compile",
                "--ledger",
                ledger,
                "--unit",
                "919",
                "--year",
                "2024",
                "--kind",
                kind,
                "--formats",
                formats,
                "--out",
                folder.resolve("out"));
    }

    /** The file's bytes and those of everything packed in it; of a PDF the words as a reader has them too. */
    private static String everything(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                text.append(entry.getName()).append(content).append(Parser.unescapeEntities(content, false));
            }
        }
        boolean packed = !text.toString().startsWith("%PDF");
        return packed
                ? text.toString()
                : text.append(Command.run("extract", "--format", "json", file).out())
                        .toString();
    }

    private static void add(Path book, String sheet, String row) throws IOException {
        Path file = book.resolve(sheet + ".csv");
        Files.writeString(file, Files.readString(file) + row + "\r\n");
    }
}

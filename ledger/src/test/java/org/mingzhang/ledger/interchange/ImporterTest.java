package org.mingzhang.ledger.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.TestLedger;
import org.mingzhang.ledger.book.Balance;
import org.mingzhang.ledger.book.BookAccount;
import org.mingzhang.ledger.book.BooksCheck;
import org.mingzhang.ledger.book.Outcome;
import org.mingzhang.ledger.book.Posting;
import org.mingzhang.ledger.book.Voucher;
import org.mingzhang.ledger.count.Count;
import org.mingzhang.ledger.count.Stage;
import org.mingzhang.money.Fen;

/** The first test imports; the others look at what it brought, or fail to import more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImporterTest {
    private final TestLedger test = TestLedger.start();
    private final Ledger ledger = test.ledger();

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    void everythingComesIn() throws UnreadableFileException {
        ImportReport report = ledger.importer().run(FactFolder.good().in(folder.resolve("first")));
        assertThat(report.faults()).extracting(Fault::text).isEmpty();
        assertThat(report.sheets()).contains(new ImportReport.Sheet("单位", 3, 0), new ImportReport.Sheet("支付和退回", 3, 0));
    }

    @AfterAll
    void theBooksAreSound() {
        assertThat(ledger.check()).matches(BooksCheck.Result::sound);
        test.close();
    }

    @Test
    @Order(1)
    void theBooksSayWhatTheSheetsSay() {
        Balance project = balance("2024-0002");
        assertThat(project.initial()).isEqualTo(yuan("500000"));
        assertThat(project.revised()).isEqualTo(yuan("530000"));
        assertThat(project.spent()).isEqualTo(yuan("524800"));
        assertThat(project.available()).isEqualTo(Fen.ZERO);
        assertThat(balance("2025-0002").available()).isEqualTo(yuan("5200"));
        assertThat(balance("2024-0001").available()).isEqualTo(yuan("1153200"));
        assertThat(balance("income/2024/919001/general-public-budget/2012604").of(BookAccount.RESOURCES))
                .isEqualTo(yuan("530000"));
        assertThat(ledger.counts().get(new Count("919001", 2024, Stage.ACTUAL, "procurement.goods")))
                .hasValue(12345678);
        assertThat(ledger.registry().units("919", LocalDate.of(2024, 9, 30))).hasSize(2);
        assertThat(ledger.registry().units("919", LocalDate.of(2024, 10, 1))).hasSize(1);
    }

    @Test
    @Order(2)
    void importedTwiceChangesNothing() throws UnreadableFileException {
        long transfers = ledger.check().transfers();
        long facts = rows();
        ImportReport report = ledger.importer().run(FactFolder.good().in(folder.resolve("twice")));
        assertThat(report.imported()).isTrue();
        assertThat(report.sheets()).allMatch(sheet -> sheet.added() == 0);
        assertThat(ledger.check().transfers()).isEqualTo(transfers);
        assertThat(rows()).isEqualTo(facts);
    }

    @Test
    @Order(3)
    void everyFaultIsReportedAtOnceAndNothingComesIn() throws UnreadableFileException {
        long transfers = ledger.check().transfers();
        FactFolder bad = FactFolder.good()
                .adding("单位", "919003,云溪区方志馆,929,所属单位,是,事业单位,2024-01-01,在册")
                .adding("项目", "99090924000000000001,少一位,919001,特定目标类,2024,")
                .adding("预算指标", "2024-0009,2024,919001,一般公共预算,2990101,,,公用经费,")
                .adding("年初预算", "P9,2024-01-25,2024-0009,100,,,")
                .adding("支付和退回", "Z9,2024-13-01,2024-0001,支付,12.345,,,")
                .adding("支付和退回", "Z10,2024-12-30,2024-0001,付款,10,,,")
                .adding("支付和退回", "Z11,2024-12-30,2024-0001,支付,999999999,,,")
                .adding("情况数据", "2024,919001,决算,国内公务接待来宾,十二,,");
        ImportReport report = ledger.importer().run(bad.in(folder.resolve("bad")));
        assertThat(report.faults())
                .extracting(Fault::sheet, Fault::row, Fault::column)
                .containsExactlyInAnyOrder(
                        tuple("单位", 5, "部门代码"),
                        tuple("项目", 3, "项目代码"),
                        tuple("预算指标", 6, "功能科目代码"),
                        tuple("支付和退回", 5, "日期"),
                        tuple("支付和退回", 5, "金额（元）"),
                        tuple("支付和退回", 6, "收付"),
                        tuple("情况数据", 4, "数量"));
        assertThat(ledger.check().transfers()).isEqualTo(transfers);
        assertThat(ledger.lines().find("2024-0009")).isEmpty();
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource(
            delimiter = '|',
            value = {
                "支付和退回|W1,2024-12-30,2024-0001,支付,1153200.01,,,|金额（元）|可用数为 1153200.00 元",
                "支付和退回|W2,2024-12-30,2024-0001,退回,36800.01,,,|金额（元）|已支付数为 36800.00 元",
                "支付和退回|Z1,2024-03-12,2024-0001,支付,1,,,|业务编号|重复",
                "支付和退回|W3,2024-03-12,2024-0001,支付,-5,,,|金额（元）|应大于零",
                "支付和退回|W4,2023-03-12,2024-0001,支付,5,,,|日期|不在预算年度 2024 之内",
                "支付和退回|W5,2024-03-12,2024-9999,支付,5,,,|指标编号|尚未登记",
                "支付和退回|W6,2024-10-02,2024-0003,支付,5,,,|日期|已经撤销",
                "支付和退回|T1,2024-03-12,2024-0001,支付,5,,,|业务编号|重复",
                "预算调剂|W7,2024-03-12,2024-0001,2025-0002,5,,,|调入指标编号|同一年度",
                "结转|W8,2024-12-31,2024-0001,2024-0003,5,,,|下年指标编号|下一年度",
                "冲销|W9,2024-12-31,Z99,,,|被冲销业务编号|没有记过账",
                "冲销|W14,2024-12-31,P2,,,|被冲销业务编号|将小于零",
                "预算指标|2024-0001,2024,919001,一般公共预算,2012602,30101,50101,人员经费,|指标编号|已经登记为其他内容",
                "预算指标|W10,2024,919001,政府性基金预算,2012602,,,人员经费,|功能科目代码|不能用于政府性基金预算",
                "预算指标|W11,2024,919001,一般公共预算,20126,,,人员经费,|功能科目代码|填到项级",
                "预算指标|W12,2024,919001,一般公共预算,2012604,30213,,特定目标类,|项目代码|没有填项目代码",
                "预算指标|W13,2024,919001,一般公共预算,2012604,,,其他运转类,990909240000000000017|支出类别|登记为特定目标类",
                "情况数据|2024,919001,决算,国内公务接待,13,,|指标|第2行",
                "情况数据|2024,919001,决算,其他用车,1.5,,|数量|不是整数"
            })
    void aFaultSaysWhereAndWhatToDo(String sheet, String row, String column, String words) throws Exception {
        Path source = FactFolder.good().adding(sheet, header(sheet) + row).in(folder.resolve("fault"));
        ImportReport report = ledger.importer().run(source);
        assertThat(report.faults()).hasSize(1);
        Fault fault = report.faults().getFirst();
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fault.text()).startsWith("“" + sheet + "”表第").contains(words).endsWith("。");
        assertThat(fault.remedy()).isNotBlank();
    }

    private static String header(String sheet) {
        return sheet.equals("冲销") ? "业务编号,日期,被冲销业务编号,凭证号,经办人,摘要\n" : "";
    }

    @Test
    @Order(5)
    void oneBadRowIsOneFaultHoweverManyReferToIt() throws UnreadableFileException {
        FactFolder bad = FactFolder.good()
                .adding("单位", "919004,云溪区方志馆,919,所属单位,是,企业,2024-01-01,在册")
                .adding("预算指标", "2024-0004,2024,919004,一般公共预算,2012604,,,公用经费,")
                .adding("年初预算", "P4,2024-01-25,2024-0004,100,,,")
                .adding("支付和退回", "Z4,2024-02-25,2024-0004,支付,50,,,");
        assertThat(ledger.importer().run(bad.in(folder.resolve("one"))).faults())
                .extracting(Fault::sheet, Fault::column)
                .containsExactly(tuple("单位", "单位性质"));
    }

    @Test
    @Order(6)
    void aHeadingThatIsUnknownOrMissingAndASheetThatIsUnknownAreFaults() throws UnreadableFileException {
        FactFolder bad = FactFolder.good().with("年初预算", "业务编号", "编号").adding("支付明细", "业务编号,日期\nA,2024-01-01");
        assertThat(ledger.importer().run(bad.in(folder.resolve("heading"))).faults())
                .extracting(Fault::text)
                .anyMatch(text -> text.contains("“编号”") && text.contains("没有这一栏"))
                .anyMatch(text -> text.contains("“业务编号”") && text.contains("缺少这一栏"))
                .anyMatch(text -> text.contains("支付明细") && text.contains("不认识这张表"));
    }

    @Test
    @Order(7)
    void spreadsheetsOfChinaSaveGb18030() throws Exception {
        Path source = FactFolder.good().in(folder.resolve("gb"));
        for (String name : List.of("部门", "单位", "支付和退回")) {
            Path file = source.resolve(name + ".csv");
            Files.write(file, Files.readString(file).getBytes(Charset.forName("GB18030")));
        }
        assertThat(ledger.importer().run(source).faults()).isEmpty();
    }

    @Test
    @Order(8)
    void whatCannotBeOpenedIsSaid() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> ledger.importer().run(nowhere))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("找不到");
        Path text = Files.writeString(folder.resolve("a.xlsx"), "not a workbook");
        assertThatThrownBy(() -> ledger.importer().run(text))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(".xlsx");
    }

    @Test
    @Order(9)
    void aCountStatedAnewIsCorrectedAndAReversalTakesBack() throws UnreadableFileException {
        FactFolder more = FactFolder.good()
                .with("情况数据", "国内公务接待,12", "国内公务接待,11")
                .adding("冲销", header("冲销") + "C1,2024-04-02,Z1,,,")
                .adding("支付和退回", "Z5,2024-04-02,2024-0001,支付,36000,,,");
        ImportReport report = ledger.importer().run(more.in(folder.resolve("more")));
        assertThat(report.faults()).extracting(Fault::text).isEmpty();
        assertThat(ledger.counts().get(new Count("919001", 2024, Stage.ACTUAL, "reception.domestic.batches")))
                .hasValue(11);
        assertThat(balance("2024-0001").spent()).isEqualTo(yuan("36000"));
    }

    @Test
    @Order(10)
    void othersPostWhileAnImportRuns() throws Exception {
        FactFolder more = FactFolder.good()
                .with("情况数据", "国内公务接待,12", "国内公务接待,11")
                .adding("预算调整", "T3,2024-12-01,2024-0001,追加,100,,,")
                .adding("预算调整", "T4,2024-12-01,2024-0002,追加,100,,,");
        for (int row = 0; row < 60; row++) {
            more.adding("支付和退回", "Y" + row + ",2024-12-0" + (2 + row % 7) + ",2024-000" + (1 + row % 2) + ",支付,1,,,");
        }
        Path source = more.in(folder.resolve("beside"));
        AtomicBoolean running = new AtomicBoolean(true);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> others = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                String key = "beside" + thread + "-";
                others.add(pool.submit(() -> transferUntil(running, key)));
            }
            ImportReport report;
            try {
                report = ledger.importer().run(source);
            } finally {
                running.set(false);
            }
            assertThat(report.faults()).extracting(Fault::text).isEmpty();
            for (Future<Integer> other : others) {
                assertThat(other.get()).isPositive();
            }
        }
        assertThat(ledger.check()).matches(BooksCheck.Result::sound);
    }

    /** There and back, so that nothing is missing in the end; in both orders of the lines. */
    private int transferUntil(AtomicBoolean running, String prefix) {
        int posted = 0;
        do {
            for (Posting posting : List.of(
                    new Posting.Supplement("2024-0002", new Fen(100)),
                    new Posting.Transfer("2024-0001", "2024-0002", new Fen(50)),
                    new Posting.Transfer("2024-0002", "2024-0001", new Fen(50)))) {
                Voucher voucher = new Voucher(prefix + posted, LocalDate.of(2024, 12, 30), "", "", "");
                assertThat(ledger.books().post(voucher, posting)).isEqualTo(new Outcome.Posted());
                posted++;
            }
        } while (running.get());
        return posted;
    }

    private long rows() {
        return test.jdbc().sql("""
                        select (select count(*) from fact) + (select count(*) from unit_state)
                               + (select count(*) from project_state) + (select count(*) from line) as rows
                        """).query(Long.class).single();
    }

    private Balance balance(String line) {
        return ledger.books().balance(line).orElseThrow();
    }

    private static Fen yuan(String yuan) {
        return Fen.ofYuan(new BigDecimal(yuan));
    }
}

package org.mingzhang.ledger.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.TestLedger;
import org.mingzhang.ledger.performance.Attachment;
import org.mingzhang.ledger.performance.Round;

/** What the import says of the sheets of performance; each test fails to import, so that none disturbs another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerformanceImportTest {
    private static final String PROJECT = "990909240000000000017";
    private static final String TARGETS = "预算年度,对象代码,一级指标,二级指标,三级指标,指标值,分值,指标值说明,填报人\n";
    private static final String ROUNDS = "预算年度,部门代码,截止日期,布置日期,上报期限,经办人\n";
    private static final String PROGRESS = "预算年度,对象代码,三级指标,截止日期,完成值,完成程度（%）,预计全年完成值,偏差原因,纠偏措施,填报人\n";
    private static final String RESULTS = "预算年度,对象代码,三级指标,实际完成值,完成程度（%）,佐证材料,佐证文件,偏差原因及改进措施,填报人\n";
    private static final String STEPS = "预算年度,对象代码,环节,日期,意见,经办人\n";

    private final TestLedger test = TestLedger.start();
    private final Ledger ledger = test.ledger();

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    void everythingComesIn() throws UnreadableFileException {
        FactFolder good = FactFolder.good()
                .adding("绩效指标", TARGETS + """
                        2024,%1$s,产出指标,数量指标,数字化档案卷数,≥3000卷,60,,
                        2024,%1$s,产出指标,时效指标,完成时间,2024年11月底前,40,,
                        """.formatted(PROJECT).strip())
                .adding("监控轮次", ROUNDS + "2024,,2024-07-31,2024-08-01,2024-08-20,区财政局")
                .adding("监控轮次", "2024,919,2024-10-31,2024-11-01,2024-11-10,")
                .adding("绩效监控", PROGRESS + "2024," + PROJECT + ",数字化档案卷数,2024-07-31,2000卷,,3100卷,,,")
                .adding("绩效监控", "2024," + PROJECT + ",完成时间,2024-10-31,正在验收,,2024年11月,,,");
        assertThat(ledger.importer().run(good.in(folder.resolve("good"))).faults())
                .extracting(Fault::text)
                .isEmpty();
    }

    @AfterAll
    void close() {
        test.close();
    }

    @Test
    void roundsAreThoseOfAllAndOfTheDepartment() {
        assertThat(ledger.performances().rounds(2024, List.of("919")))
                .containsExactly(
                        new Round("", LocalDate.of(2024, 7, 31), LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 20)),
                        new Round(
                                "919",
                                LocalDate.of(2024, 10, 31),
                                LocalDate.of(2024, 11, 1),
                                LocalDate.of(2024, 11, 10)));
        assertThat(ledger.performances().rounds(2024, List.of("920"))).hasSize(1);
        assertThat(ledger.performances().rounds(2023, List.of("919"))).isEmpty();
    }

    @Test
    void progressIsToldInARoundThatWasOpened() {
        assertThat(faults("绩效监控", PROGRESS + "2024," + PROJECT + ",数字化档案卷数,2024-09-30,2600卷,,3100卷,,,"))
                .singleElement()
                .asString()
                .contains("截止日期", "没有布置截止 2024-09-30 的监控", "2024-07-31、2024-10-31");
    }

    @Test
    void aRoundThatIsWrongIsReportedOnce() {
        FactFolder bad = FactFolder.only("监控轮次", ROUNDS + "2024,,2024-09-30,2024-10-01,2024-09-20,\n")
                .adding("绩效监控", PROGRESS + "2024," + PROJECT + ",数字化档案卷数,2024-09-30,2600卷,,3100卷,,,");
        assertThat(faults(bad)).singleElement().asString().contains("上报期限早于截止日期或者布置日期");
        assertThat(faults("监控轮次", ROUNDS + "2024,,2025-01-31,2025-02-01,2025-02-20,"))
                .singleElement()
                .asString()
                .contains("不在预算年度之内");
        assertThat(faults("监控轮次", ROUNDS + "2024,999,2024-09-30,2024-10-01,2024-10-20,"))
                .singleElement()
                .asString()
                .contains("999", "尚未登记");
    }

    @Test
    void whatLagsBehindIsExplained() {
        assertThat(faults("绩效监控", PROGRESS + "2024," + PROJECT + ",数字化档案卷数,2024-07-31,300卷,,3100卷,设备故障,,"))
                .singleElement()
                .asString()
                .contains("纠偏措施", "目标进展慢于时间进度");
        assertThat(faults("绩效监控", PROGRESS + "2024," + PROJECT + ",数字化档案卷数,2024-07-31,2500卷,,2900卷,,,"))
                .hasSize(2)
                .allMatch(fault -> fault.contains("预计全年不能完成"));
    }

    @Test
    void whatHasItsDayMayBeUnderWayDuringTheYearOnly() {
        assertThat(faults("绩效自评", RESULTS + "2024," + PROJECT + ",完成时间,正在验收,,验收单,,,"))
                .singleElement()
                .asString()
                .contains("不能与指标值“2024年11月底前”比较");
    }

    @Test
    void evidenceIsKeptAsItWasHandedIn() throws Exception {
        byte[] bytes = "验收单第3号".getBytes(StandardCharsets.UTF_8);
        Path with = FactFolder.only("绩效自评", RESULTS + "2024," + PROJECT + ",数字化档案卷数,3126卷,,验收单（2024年第3号）,验收单.txt,,\n")
                .in(folder.resolve("evidence"));
        Files.createDirectories(with.resolve("佐证"));
        Files.write(with.resolve("佐证/验收单.txt"), bytes);
        assertThat(ledger.importer().run(with).faults()).isEmpty();
        assertThat(ledger.importer().run(with).sheets()).allMatch(sheet -> sheet.added() == 0);
        Attachment kept = ledger.performances().of(2024, List.of(PROJECT)).values().stream()
                .flatMap(stated -> stated.results().stream())
                .flatMap(result -> result.file().stream())
                .findFirst()
                .orElseThrow();
        assertThat(kept.name()).isEqualTo("验收单.txt");
        assertThat(ledger.attachments().content(kept.digest()))
                .hasValueSatisfying(content -> assertThat(content).isEqualTo(bytes));
    }

    @Test
    void evidenceLiesBesideTheImportAndNowhereElse() throws Exception {
        Files.writeString(folder.resolve("other.txt"), "x");
        for (String name : List.of("没有.pdf", "../../other.txt")) {
            assertThat(faults("绩效自评", RESULTS + "2024," + PROJECT + ",数字化档案卷数,3126卷,,验收单," + name + ",,"))
                    .singleElement()
                    .asString()
                    .contains("“佐证”文件夹中没有文件“" + name + "”");
        }
    }

    @Test
    void targetsFollowTheSystemAndMakeUpAHundred() {
        assertThat(faults("绩效指标", TARGETS + "2025," + PROJECT + ",产出指标,数量指标,数字化档案卷数,≥3000卷,60,,"))
                .singleElement()
                .asString()
                .contains("分值合计为 60", "合计应为 100");
        assertThat(faults("绩效指标", TARGETS + "2025," + PROJECT + ",产出指标,社会效益指标,数字化档案卷数,≥3000卷,100,,"))
                .singleElement()
                .asString()
                .contains("“产出指标”之下没有“社会效益指标”", "数量指标、质量指标、时效指标");
    }

    @Test
    void stepsFollowEachOther() {
        assertThat(faults("绩效环节", STEPS + "2024," + PROJECT + ",目标批复,2024-01-20,,"))
                .singleElement()
                .asString()
                .contains("上一环节尚未办理");
    }

    private List<String> faults(String sheet, String text) {
        return faults(FactFolder.only(sheet, text + "\n"));
    }

    private List<String> faults(FactFolder bad) {
        try {
            return ledger.importer().run(bad.in(folder.resolve("bad" + System.nanoTime()))).faults().stream()
                    .map(Fault::text)
                    .toList();
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}

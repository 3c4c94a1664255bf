package org.mingzhang.ledger.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.ledger.TestLedger;
import org.mingzhang.ledger.text.Matter;
import org.mingzhang.ledger.text.ReasonSubjects;
import org.mingzhang.ledger.text.StatedText;
import org.mingzhang.ledger.text.TextKey;
import org.springframework.dao.DataAccessException;

/** What people write comes in as it stands, once, and what is written anew takes its place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextSheetTest {
    private static final String SHEET = "文字说明";
    private static final String HEADING = "预算年度,部门代码,种类,事项,所指,内容,涉密,填报人\n";
    private static final String TOTAL = "收入支出决算总体情况说明：收、支总计";

    private final TestLedger test = TestLedger.start();

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    void close() {
        test.close();
    }

    @Test
    void textsComeInOnceAndALaterStatementTakesThePlaceOfTheEarlier() throws Exception {
        String rows = """
                2024,909,决算,部门职责,,"收集档案。

                　保管档案。",,王五
                2024,909,决算,增减原因,%s,人员增加。,否,王五
                2024,909,决算,增减原因,2012601,开支节约,是,王五
                2024,909,决算,名词解释,馆藏,指馆内收藏的档案。,,王五
                """.formatted(TOTAL);
        assertThat(run("first", rows).sheets()).containsExactly(new ImportReport.Sheet(SHEET, 4, 0));
        assertThat(run("second", rows).sheets()).containsExactly(new ImportReport.Sheet(SHEET, 0, 4));
        assertThat(run("third", rows.replace("人员增加", "人员减少")).sheets())
                .containsExactly(new ImportReport.Sheet(SHEET, 1, 3));
        assertThat(test.ledger().texts().of("909", 2024, Kind.FINAL_ACCOUNT))
                .containsExactlyInAnyOrder(
                        text(Matter.DUTIES, "", "收集档案。\n保管档案。", false),
                        text(Matter.REASON, ReasonSubjects.id("income-expenditure", "total"), "人员减少。", false),
                        text(Matter.REASON, "2012601", "开支节约", true),
                        text(Matter.TERM, "馆藏", "指馆内收藏的档案。", false));
        assertThat(test.ledger().texts().of("909", 2024, Kind.BUDGET)).isEmpty();
        assertThat(test.jdbc()
                        .sql("select count(*) from stated_text where content like '人员%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThatThrownBy(() ->
                        test.jdbc().sql("update stated_text set content = ''").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void everyFaultIsNamedWithARemedyAndNothingComesIn() throws Exception {
        ImportReport report = run("faulty", """
                2025,909,决算,部门职责,,保管档案。,,
                2025,918,决算,部门职责,,保管档案。,,
                2025,909,决算,部门职责,档案,保管档案。,,
                2025,909,决算,增减原因,,人员增加,,
                2025,909,决算,增减原因,人数,人员增加,,
                2025,909,预算,增减原因,%s,人员增加,,
                2025,909,决算,增减原因,2019999999,人员增加,,
                2025,909,决算,部门职责,,利用档案。,,
                2025,909,决算,机构设置,,,,
                2025,909,决算,机构设置,,内设两个科室。,也许,
                """.formatted(TOTAL));
        assertThat(report.faults())
                .extracting(Fault::row, Fault::column)
                .containsExactly(
                        tuple(3, "部门代码"),
                        tuple(4, "所指"),
                        tuple(5, "所指"),
                        tuple(6, "所指"),
                        tuple(7, "所指"),
                        tuple(8, "所指"),
                        tuple(9, "事项"),
                        tuple(10, "内容"),
                        tuple(11, "涉密"));
        assertThat(report.faults()).allMatch(fault -> !fault.remedy().isEmpty());
        assertThat(test.ledger().texts().of("909", 2025, Kind.FINAL_ACCOUNT)).isEmpty();
    }

    @Test
    void everyReasonThatIsProposedIsUnderstood() {
        ReasonSubjects subjects = new ReasonSubjects(RealCatalogue.get());
        assertThat(subjects.words()).contains(TOTAL);
        assertThat(subjects.words()).allMatch(words -> List.of(Kind.values()).stream()
                .anyMatch(kind -> subjects.resolve(kind, 2024, words).isPresent()));
    }

    private ImportReport run(String name, String rows) throws Exception {
        return test.ledger()
                .importer()
                .run(FactFolder.only(SHEET, HEADING + rows).in(folder.resolve(name)));
    }

    private static StatedText text(Matter matter, String subject, String content, boolean secret) {
        return new StatedText(new TextKey("909", 2024, Kind.FINAL_ACCOUNT, matter, subject), content, secret);
    }
}

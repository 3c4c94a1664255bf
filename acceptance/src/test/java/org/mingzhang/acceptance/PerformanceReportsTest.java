package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.Severity;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Section;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.EvaluationReports;
import org.mingzhang.ledger.compile.MonitoringReports;
import org.mingzhang.ledger.compile.Order;
import org.mingzhang.ledger.compile.Reported;
import org.mingzhang.ledger.performance.Evaluator;
import org.mingzhang.ledger.performance.Subject;
import org.mingzhang.ledger.performance.Verdict;
import org.mingzhang.ledger.registry.Department;
import org.mingzhang.ledger.sample.SampleDistrict;
import org.mingzhang.read.DisclosureReader;

/** Reports on monitoring and evaluation of the made-up district: what they say, and that a file loses nothing of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerformanceReportsTest {
    private static final int YEAR = 2024;
    private static final LocalDate UNTIL = LocalDate.of(YEAR, 7, 31);
    private static final List<String> DEPARTMENTS = List.of("901", "902", "903", "904");

    private final Catalogue catalogue = RealCatalogue.get();
    private Optional<Ledger> ledger = Optional.empty();

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        Path facts = folder.resolve("facts");
        SampleDistrict.write(facts, DEPARTMENTS.size(), List.of(YEAR));
        Ledger opened = Ledger.embedded(folder.resolve("data"), catalogue);
        ledger = Optional.of(opened);
        assertThat(opened.importer().run(facts).faults()).isEmpty();
    }

    @AfterAll
    void close() {
        ledger.ifPresent(Ledger::close);
    }

    @Test
    void everyDepartmentReportsOnTheRoundAndNothingIsLostInAFile() throws Exception {
        for (String department : DEPARTMENTS) {
            Reported report = new MonitoringReports(catalogue, ledger.orElseThrow())
                    .of(order(department), UNTIL)
                    .orElseThrow();
            assertThat(report.gaps()).isEmpty();
            assertThat(report.disclosure().performance())
                    .extracting(PerformanceSheet::form)
                    .startsWith("department-monitoring")
                    .filteredOn("project-monitoring"::equals)
                    .isNotEmpty();
            assertThat(lost(report.disclosure())).isEmpty();
        }
    }

    @Test
    void theReportSaysHowTheBooksStoodOnTheDay() {
        Order order = order("904");
        Disclosure report = new MonitoringReports(catalogue, ledger.orElseThrow())
                .of(order, UNTIL)
                .orElseThrow()
                .disclosure();
        Disclosure early = new MonitoringReports(catalogue, ledger.orElseThrow())
                .of(order, LocalDate.of(YEAR, 4, 30))
                .orElseThrow()
                .disclosure();
        assertThat(executed(early)).isPositive();
        assertThat(executed(report)).isGreaterThan(executed(early));
        assertThat(words(report)).contains("2024年8月1日布置", "上报期限为2024年8月20日", "全年时间已过58.2%");
        assertThat(words(early)).doesNotContain("布置的绩效运行监控要求").contains("没有填报进展");
        assertThat(new MonitoringReports(catalogue, ledger.orElseThrow()).of(order, LocalDate.of(YEAR - 2, 7, 31)))
                .isEmpty();
    }

    @Test
    void anEvaluationStandsBesideTheSelfEvaluationAndNothingIsLostInAFile() throws Exception {
        EvaluationReports reports = new EvaluationReports(catalogue, ledger.orElseThrow());
        Order order = order("903");
        assertThat(reports.of(order, Evaluator.FINANCE)).isEmpty();
        String project = project("903");
        found(new Subject(YEAR, project), "决策", "40", "40", "");
        found(new Subject(YEAR, project), "产出和效益", "60", "38.5", "受益人数少于预期");
        Disclosure report = reports.of(order, Evaluator.FINANCE).orElseThrow().disclosure();
        assertThat(words(report))
                .contains("财政评价共1项，平均78.5分", "等级为“优”的0项", "“中”的1项", "评价比自评低", "“产出和效益”：分值60分，得38.5分，受益人数少于预期。")
                .contains("下年压减20%，建议安排")
                .doesNotContain("“决策”");
        assertThat(report.performance()).singleElement().satisfies(sheet -> {
            assertThat(sheet.form()).isEqualTo("project-evaluation");
            assertThat(number(sheet.total().orElseThrow(), "score")).isEqualByComparingTo("78.5");
        });
        assertThat(lost(report)).isEmpty();
        found(new Subject(YEAR, project), "产出和效益", "50", "38.5", "受益人数少于预期");
        assertThat(words(reports.of(order, Evaluator.FINANCE).orElseThrow().disclosure()))
                .contains("各项分值合计不是100分，没有评定等级")
                .doesNotContain("平均");
    }

    private void found(Subject subject, String criterion, String weight, String score, String opinion) {
        ledger.orElseThrow()
                .performances()
                .state(
                        subject,
                        new Verdict(
                                Evaluator.FINANCE, criterion, new BigDecimal(weight), new BigDecimal(score), opinion),
                        "");
    }

    private String project(String department) {
        return ledger.orElseThrow().facts().of(department, YEAR).stream()
                .flatMap(fact -> fact.project().stream())
                .findFirst()
                .orElseThrow();
    }

    private Order order(String department) {
        return new Order(
                "luoyang",
                Kind.FINAL_ACCOUNT,
                YEAR,
                department,
                ledger.orElseThrow()
                        .registry()
                        .department(department, LocalDate.of(YEAR, 12, 31))
                        .map(Department::name));
    }

    private static BigDecimal executed(Disclosure report) {
        return number(report.performance().getFirst().funding().lines().getFirst(), "executed");
    }

    private static BigDecimal number(PerformanceSheet.Line line, String key) {
        return Optional.ofNullable(line.cells().get(key)).flatMap(Cell::value).orElseThrow();
    }

    private static String words(Disclosure disclosure) {
        return String.join(
                "\n", disclosure.sections().stream().map(Section::text).toList());
    }

    private List<String> lost(Disclosure report) throws Exception {
        Disclosure disclosure = new DisclosureReader(catalogue).hear(report);
        ReadBack reader = new ReadBack(catalogue);
        List<String> lost = new ArrayList<>();
        for (byte[] file : ReadBack.files(disclosure, catalogue)) {
            Disclosure read = reader.of(file);
            String format = read.source().format() + " ";
            Carried.differences(disclosure, read).forEach(difference -> lost.add(format + difference));
            read.unread().forEach(unread -> lost.add(format + unread.why() + " " + unread.text()));
            if (!read.year().equals(disclosure.year()) || !read.unitName().equals(disclosure.unitName())) {
                lost.add(format + read.year() + " " + read.unitName());
            }
            new Auditor(catalogue)
                    .audit(read).findings().stream()
                            .filter(finding -> finding.severity() != Severity.INFO)
                            .forEach(finding -> lost.add(format + finding.rule() + " " + finding.message()));
        }
        return lost;
    }
}

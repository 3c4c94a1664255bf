package org.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;

/** How the causes of failed equations are put into findings. */
class CauseFindingsTest {
    @Test
    void aWrongFigureIsOneFindingWithTheEquationsItBreaksAndTheValueThatMends() {
        assertThat(Audited.findings(general("7.00", "3.00", "9.00", "10.00")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(place(finding)).isEqualTo("2012601 project");
                    assertThat(finding.actual()).contains("9.00");
                    assertThat(finding.expected()).contains("3.00");
                    assertThat(finding.difference()).contains("6.00");
                    assertThat(finding.arithmetic()).hasSize(2);
                    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
                });
    }

    @Test
    void equallySmallExplanationsAreAllNamedEachWithItsValue() {
        assertThat(Audited.findings(Audited.table("general-basic")
                        .row("301", "工资福利支出", "24.35")
                        .row("30101", "基本工资", "12.30")
                        .row("30102", "津贴补贴", "8.05")
                        .named("personnel", "人员经费合计", "24.35")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .contains("或者")
                            .contains("16.30")
                            .contains("12.05");
                    assertThat(cells(finding)).contains("30101", "30102");
                });
    }

    @Test
    void aPrintedZeroThatMayBeWrongIsAmongTheEvidence() {
        assertThat(Audited.findings(Audited.table("general-basic")
                        .row("301", "工资福利支出", "24.35")
                        .row("30101", "基本工资", "12.30")
                        .row("30102", "津贴补贴", "8.05")
                        .row("30103", "奖金", "0.00")
                        .named("personnel", "人员经费合计", "24.35")))
                .singleElement()
                .satisfies(finding -> assertThat(cells(finding)).contains("30103"));
    }

    @Test
    void figuresInEachOthersPlacesAreOneFinding() {
        assertThat(Audited.findings(general("3.00", "3.00", "7.00", "10.00")))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message()).contains("互换").contains("7.00、3.00"));
    }

    @Test
    void aSearchWithoutStepsSaysThatOtherExplanationsAreNotRuledOut() {
        Disclosure disclosure = Audited.disclosure(general("7.00", "3.00", "9.00", "10.00"));

        List<Finding> findings =
                new Auditor(RealCatalogue.get(), 0).audit(disclosure).findings();

        assertThat(findings)
                .filteredOn(finding -> !finding.rule().startsWith("missing-table."))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                    assertThat(finding.message()).contains("未能排除");
                });
    }

    /** A table of two items; the first one's figures are given, basic and project, and those of its section. */
    private static TableBuilder general(String basic, String sectionProject, String project, String total) {
        return Audited.table("general-expenditure")
                .named("total", "合计", total, "7.00", sectionProject)
                .row("201", "一般公共服务支出", total, "7.00", sectionProject)
                .row("20126", "档案事务", total, "7.00", sectionProject)
                .row("2012601", "行政运行", total, basic, project);
    }

    private static String place(Finding finding) {
        CellAddress cell = finding.culprit().orElseThrow();
        return finding.evidence().getFirst().row().orElseThrow() + " " + cell.column();
    }

    private static List<String> cells(Finding finding) {
        return finding.evidence().stream()
                .flatMap(evidence -> evidence.row().stream())
                .toList();
    }
}

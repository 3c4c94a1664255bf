package org.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.disclosure.Disclosure;

/** The same gap under figures of different precision: explained, doubtful or impossible. */
class RoundingTest {
    @Test
    void aRoundingTailIsInformation() {
        assertThat(Audited.findings(Audited.table("general-expenditure")
                        .named("total", "合计", "10.01", "5.00", "5.00")
                        .row("201", "一般公共服务支出", "10.01", "5.00", "5.00")
                        .row("20126", "档案事务", "10.01", "5.00", "5.00")
                        .row("2012601", "行政运行", "10.01", "5.00", "5.00")))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.difference()).contains("0.01");
                    assertThat(finding.message()).contains("四舍五入");
                });
    }

    @Test
    void aSumThatOnlyAZeroHidingAnAmountExplainsIsALikelyWarning() {
        Disclosure disclosure = Audited.disclosure(Audited.table("three-public")
                .named("only", "", "0.01", "0.00", "0.00", "0.00", "0.00", "0.00", "0", "0", "0", "0", "0", "0"));

        assertThat(Audited.findings(disclosure))
                .filteredOn(finding -> finding.rule().startsWith("row-sum."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                });
    }

    @Test
    void droppedDecimalsThatWouldExplainAGapAreALikelyWarning() {
        List<Finding> findings = Audited.findings(Audited.table("general-basic")
                .row("301", "工资福利支出", "20.31")
                .row("30101", "基本工资", "12.3")
                .row("30102", "津贴补贴", "8.05"));

        assertThat(findings).extracting(Finding::rule).containsExactly("hierarchy.公开06", "table-decimals.公开06");
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.getFirst().certainty()).isEqualTo(Certainty.LIKELY);
    }

    @Test
    void anImpossibleSumIsACertainError() {
        assertThat(Audited.findings(Audited.table("general-basic")
                        .row("301", "工资福利支出", "20.38")
                        .row("30101", "基本工资", "12.30")
                        .row("30102", "津贴补贴", "8.05")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(finding.expected()).contains("20.35");
                });
    }

    @Test
    void wholeYuanAddUpExactlyOrNotAtAll() {
        assertThat(Audited.findings(Audited.table("general-basic")
                        .row("301", "工资福利支出", "30")
                        .row("30101", "基本工资", "12")
                        .row("30102", "津贴补贴", "8")))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.ERROR);
    }
}

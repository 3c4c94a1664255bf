package org.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.money.CurrencyUnit;

/** Parts against wholes and tables against each other. */
class WholeAndPartTest {
    @Test
    void tablesInYuanAndInTenThousandYuanAreComparedByWhatTheySay() {
        assertThat(Audited.findings(
                        Audited.table("general-expenditure")
                                .in(CurrencyUnit.YUAN)
                                .named("total", "合计", "150000.00", "150000.00", "0.00"),
                        Audited.table("general-basic")
                                .named("personnel", "人员经费合计", "12.00")
                                .named("public", "公用经费合计", "3.00")))
                .isEmpty();
    }

    @Test
    void aDifferenceAcrossCurrencyUnitsSaysThatTheyWereConverted() {
        assertThat(Audited.findings(
                        Audited.table("general-expenditure")
                                .in(CurrencyUnit.YUAN)
                                .named("total", "合计", "150000.00", "150000.00", "0.00"),
                        Audited.table("general-basic")
                                .named("personnel", "人员经费合计", "12.00")
                                .named("public", "公用经费合计", "4.00")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("basic-total");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message()).contains("换算");
                });
    }

    @Test
    void tenThousandYuanToTwoPlacesIsExactOnlyToFiftyYuan() {
        assertThat(Audited.findings(
                        Audited.table("general-expenditure")
                                .in(CurrencyUnit.YUAN)
                                .named("total", "合计", "150049.00", "150049.00", "0.00"),
                        Audited.table("general-basic")
                                .named("personnel", "人员经费合计", "12.00")
                                .named("public", "公用经费合计", "3.00")))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void aPartOfAnAccountMayNotBeMoreThanTheWhole() {
        Disclosure disclosure = Audited.disclosure(
                Audited.table("expenditure")
                        .row("2012601", "行政运行", "9.00", "9.00", "0.00", "0.00", "0.00", "0.00"),
                Audited.table("general-expenditure").row("2012601", "行政运行", "9.50", "9.50", "0.00"));

        assertThat(Audited.findings(disclosure))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule()).startsWith("general-within-expenditure"))
                .anySatisfy(finding -> assertThat(finding.message()).contains("不应大于"));
    }

    @Test
    void aPartMayBeAsLargeAsTheWholeOrSmaller() {
        assertThat(Audited.findings(
                        Audited.table("expenditure")
                                .row("2012601", "行政运行", "9.00", "9.00", "0.00", "0.00", "0.00", "0.00")
                                .row("2012604", "档案馆", "9.00", "9.00", "0.00", "0.00", "0.00", "0.00"),
                        Audited.table("general-expenditure")
                                .row("2012601", "行政运行", "9.00", "9.00", "0.00")
                                .row("2012604", "档案馆", "4.00", "4.00", "0.00")))
                .isEmpty();
    }
}

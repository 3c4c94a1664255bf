package org.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
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
                Audited.table("expenditure").row("2012601", "行政运行", "9.00", "9.00", "0.00", "0.00", "0.00", "0.00"),
                Audited.table("general-expenditure").row("2012601", "行政运行", "9.50", "9.50", "0.00"));

        assertThat(Audited.findings(disclosure))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule()).startsWith("general-within-expenditure"))
                .anySatisfy(finding -> assertThat(finding.message()).contains("不应大于"));
    }

    @Test
    void anOfWhichRowIsNotMoreThanTheRowItStandsUnder() {
        assertThat(budgetSummary("12.00", "12.50"))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).startsWith("part-of-row.").endsWith(".general-fiscal");
                    assertThat(finding.message())
                            .contains("12.50")
                            .contains("不应大于")
                            .contains("12.00");
                });
    }

    @Test
    void anOfWhichRowMayBeLessThanTheRowItStandsUnder() {
        assertThat(budgetSummary("12.00", "11.50")).isEmpty();
    }

    private static List<Finding> budgetSummary(String general, String fiscal) {
        Form form = RealCatalogue.get()
                .formSet("luoyang", Kind.BUDGET, 2024)
                .form("budget-summary")
                .orElseThrow();
        TableBuilder table = new TableBuilder(form)
                .income("general", "一、一般公共预算", general)
                .income("general-fiscal", "其中：财政拨款", fiscal)
                .income("current", "本年收入合计", general)
                .income("grand", "收入总计", general)
                .expenditure("201", "一、一般公共服务支出", general)
                .expenditure("current", "本年支出合计", general)
                .expenditure("grand", "支出总计", general);
        return Audited.findings(Audited.disclosure("luoyang", Kind.BUDGET, 2024, List.of(table.build())));
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

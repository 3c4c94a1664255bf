package org.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;

/** Accounts below accounts, units around them, and totals over both. */
class HierarchyTest {
    @Test
    void itemsAddUpToSectionsAndSectionsToClasses() {
        assertThat(Audited.findings(complete("10.00"))).isEmpty();
    }

    @Test
    void aWrongItemIsNamedNotTheSectionAboveIt() {
        Disclosure disclosure = Audited.disclosure(complete("13.00"));

        assertThat(Audited.findings(disclosure))
                .singleElement()
                .extracting(finding -> Audited.culprit(disclosure, finding))
                .isEqualTo("公开05 2012604 project");
    }

    @Test
    void itemsStandBelowTheClassWhereTheSectionIsNotPrinted() {
        assertThat(Audited.findings(Audited.table("general-expenditure")
                        .named("total", "合计", "15.00", "5.00", "10.00")
                        .row("201", "一般公共服务支出", "15.00", "5.00", "10.00")
                        .row("2012601", "行政运行", "5.00", "5.00", "0.00")
                        .row("2012604", "档案馆", "10.00", "0.00", "10.00")))
                .isEmpty();
    }

    @Test
    void classesThatLackTheirItemsAreTakenAsTheyStand() {
        assertThat(Audited.findings(Audited.table("general-expenditure")
                        .named("total", "合计", "15.00", "5.00", "10.00")
                        .row("201", "一般公共服务支出", "5.00", "5.00", "0.00")
                        .row("208", "社会保障和就业支出", "10.00", "0.00", "10.00")))
                .isEmpty();
    }

    @Test
    void theTotalMayStandLast() {
        assertThat(Audited.findings(Audited.table("general-expenditure")
                        .row("201", "一般公共服务支出", "5.00", "5.00", "0.00")
                        .row("208", "社会保障和就业支出", "10.00", "0.00", "10.00")
                        .named("total", "合计", "15.00", "5.00", "10.00")))
                .isEmpty();
    }

    @Test
    void theTotalDoesNotCountAccountsTwice() {
        assertThat(Audited.findings(Audited.table("general-expenditure")
                        .row("201", "一般公共服务支出", "5.00", "5.00", "0.00")
                        .row("20126", "档案事务", "5.00", "5.00", "0.00")
                        .named("total", "合计", "10.00", "10.00", "0.00")))
                .isNotEmpty();
    }

    @Test
    void basicExpenditureByEconomicAccountHasATotalForPersonnelAndOneForPublicFunds() {
        assertThat(Audited.findings(Audited.table("general-basic")
                        .row("301", "工资福利支出", "20.35")
                        .row("30101", "基本工资", "12.30")
                        .row("30102", "津贴补贴", "8.05")
                        .row("302", "商品和服务支出", "3.00")
                        .row("30201", "办公费", "3.00")
                        .row("303", "对个人和家庭的补助", "1.00")
                        .row("30302", "退休费", "1.00")
                        .named("personnel", "人员经费合计", "21.35")
                        .named("public", "公用经费合计", "3.00")))
                .isEmpty();
    }

    @Test
    void personnelThatLeavesOutTheAllowancesIsWrong() {
        assertThat(Audited.findings(Audited.table("general-basic")
                        .row("301", "工资福利支出", "20.35")
                        .row("303", "对个人和家庭的补助", "1.00")
                        .named("personnel", "人员经费合计", "20.35")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.expected()).contains("21.35");
                    assertThat(finding.difference()).contains("-1.00");
                });
    }

    @Test
    void unitsStandBetweenTheTotalAndTheirAccounts() {
        assertThat(budgetWithUnits("9.00")).isEmpty();
    }

    @Test
    void aUnitThatIsNotTheSumOfItsAccountsIsFound() {
        assertThat(budgetWithUnits("9.50")).isNotEmpty().anySatisfy(finding -> assertThat(finding.severity())
                .isEqualTo(Severity.ERROR));
    }

    private static TableBuilder complete(String project) {
        return Audited.table("general-expenditure")
                .named("total", "合计", "15.00", "5.00", "10.00")
                .row("201", "一般公共服务支出", "15.00", "5.00", "10.00")
                .row("20126", "档案事务", "15.00", "5.00", "10.00")
                .row("2012601", "行政运行", "5.00", "5.00", "0.00")
                .row("2012604", "档案馆", "10.00", "0.00", project);
    }

    private static List<Finding> budgetWithUnits(String secondUnit) {
        FormSet budget = RealCatalogue.get().formSet("luoyang", Kind.BUDGET, 2024);
        TableBuilder table = new TableBuilder(
                        budget.form("budget-general-expenditure").orElseThrow())
                .named("total", "合计", "14.00")
                .row("101", "云溪区档案馆", "14.00")
                .row("101001", "云溪区档案馆本级", "5.00")
                .row("2012601", "行政运行", "5.00")
                .row("101002", "云溪区档案修复中心", secondUnit)
                .row("2012604", "档案馆", "9.00");
        return Audited.findings(Audited.disclosure("luoyang", Kind.BUDGET, 2024, List.of(table.build())));
    }
}

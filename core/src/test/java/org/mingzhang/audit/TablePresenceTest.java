package org.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Table;

/** Absent, empty and zero are three different things. */
class TablePresenceTest {
    @Test
    void aTableThatIsNotThereIsMissingAndLeavesItsChecksAside() {
        Disclosure whole = Books.small().disclosure();
        List<Table> rest = whole.tables().stream()
                .filter(table -> !table.formId().equals("general-basic"))
                .toList();

        assertThat(Audited.all(whole.withTables(rest))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("missing-table.公开06");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.kind()).isEqualTo(FindingKind.MISSING_CONTENT);
            assertThat(finding.message()).isEqualTo("缺少公开06表《一般公共预算财政拨款基本支出决算明细表》。");
        });
    }

    @Test
    void checksOfTablesThatAreNotThereAreNotApplicable() {
        Auditor auditor = new Auditor(RealCatalogue.get());
        TableBuilder empty = Audited.table("three-public").emptyNote("本表无数据");
        AuditReport one = auditor.audit(Audited.disclosure(empty));
        AuditReport all = auditor.audit(Books.small().disclosure());

        assertThat(one.rulesRun()).isPositive().isLessThan(all.rulesRun());
        assertThat(one.rulesNotApplicable())
                .isGreaterThan(Audited.FORMS.checks().size());
    }

    @Test
    void anEmptyTableThatSaysSoIsInOrder() {
        assertThat(Audited.findings(Audited.table("government-fund").emptyNote("本表无数据")))
                .isEmpty();
    }

    @Test
    void anEmptyTableThatDoesNotSaySoIsAWarning() {
        assertThat(Audited.findings(Audited.table("government-fund")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("empty-table.公开07");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void aTableOfZerosIsNotEmpty() {
        assertThat(Audited.findings(Audited.table("government-fund")
                        .named("total", "合计", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00")))
                .isEmpty();
    }

    @Test
    void anEmptyNoteUnderFiguresContradictsThem() {
        assertThat(Audited.findings(Audited.table("government-fund")
                        .named("total", "合计", "0.00", "5.00", "5.00", "0.00", "5.00", "0.00")
                        .emptyNote("本表无数据")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("empty-note-with-figures.公开07");
                    assertThat(finding.kind()).isEqualTo(FindingKind.TEXT_CONTRADICTION);
                });
    }

    @Test
    void theFundTableBalancesOpeningAndIncomeWithSpendingAndClosing() {
        assertThat(Audited.findings(Audited.table("government-fund")
                        .named("total", "合计", "1.00", "5.00", "5.00", "0.00", "5.00", "2.00")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("row-rule.公开07.balance");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }
}

package org.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.disclosure.Disclosure;

/** A disclosure that adds up, and the same with one cell changed. */
class ConsistentDisclosureTest {
    private final Disclosure consistent = Books.small().disclosure();

    @Test
    void aDisclosureThatAddsUpHasNoFindingAtAll() {
        assertThat(Audited.all(consistent)).isEmpty();
    }

    @Test
    void aWrongCellGivesOneFindingThatNamesItWithWhatItShouldBe() {
        CellAddress wrong = Audited.cell(consistent, "general-expenditure", "20126", "total");
        Disclosure disclosure = Audited.changed(consistent, wrong, "405.07");

        assertThat(Audited.all(disclosure)).singleElement().satisfies(finding -> {
            assertThat(finding.culprit()).contains(wrong);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(finding.actual()).contains("405.07");
            assertThat(finding.expected()).contains("400.57");
            assertThat(finding.difference()).contains("4.50");
            assertThat(finding.message()).contains("20126").contains("400.57").endsWith("。");
        });
    }

    @Test
    void aWrongGrandTotalIsNamedThoughOtherTablesNameItToo() {
        CellAddress wrong = Audited.cell(consistent, "income-expenditure", "expenditure/current", "amount");
        Disclosure disclosure = Audited.changed(consistent, wrong, "402.72");

        assertThat(Audited.all(disclosure)).singleElement().satisfies(finding -> {
            assertThat(finding.culprit()).contains(wrong);
            assertThat(finding.expected()).contains("420.72");
            assertThat(finding.difference()).contains("-18.00");
            assertThat(finding.arithmetic()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void twoWrongCellsFarApartGiveTwoFindings() {
        CellAddress one = Audited.cell(consistent, "general-basic", "301", "amount");
        CellAddress other = Audited.cell(consistent, "general-expenditure", "20126", "total");
        Disclosure disclosure = Audited.changed(Audited.changed(consistent, one, "318.15"), other, "405.07");

        assertThat(Audited.all(disclosure))
                .extracting(finding -> Audited.culprit(disclosure, finding))
                .containsExactlyInAnyOrder("公开06 301 amount", "公开05 20126 total");
    }

    @Test
    void aBlankTotalAmongFiguresIsMissingContentWithTheValueToFillIn() {
        CellAddress blank = Audited.cell(consistent, "general-expenditure", "total", "total");
        Disclosure disclosure = Audited.changed(consistent, blank, "");

        assertThat(Audited.all(disclosure)).singleElement().satisfies(finding -> {
            assertThat(finding.culprit()).contains(blank);
            assertThat(finding.kind()).isEqualTo(FindingKind.MISSING_CONTENT);
            assertThat(finding.actual()).contains("");
            assertThat(finding.expected()).contains("420.72");
        });
    }

    @Test
    void findingsStandWithErrorsFirst() {
        CellAddress name = Audited.cell(consistent, "income", "total", "total");
        Disclosure disclosure = Audited.changed(consistent, name, "420.73");
        CellAddress wrong = Audited.cell(consistent, "general-basic", "301", "amount");

        assertThat(Audited.all(Audited.changed(disclosure, wrong, "318.15")))
                .extracting(Finding::severity)
                .isSorted();
    }
}

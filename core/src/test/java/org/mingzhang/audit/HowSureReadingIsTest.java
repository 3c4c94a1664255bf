package org.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the reader was not sure of must not be laid at the document's door. */
class HowSureReadingIsTest {
    @Test
    void guessedColumnsTurnAnErrorIntoAWarningAboutTheReading() {
        assertThat(Audited.findings(Audited.table("general-expenditure")
                        .row("2012601", "行政运行", "10.00", "7.00", "2.00")
                        .guessed()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.certainty()).isEqualTo(Certainty.READING);
                    assertThat(finding.message()).contains("请对照原文");
                });
    }

    @Test
    void aColumnThatWasNotReadMayBeWhatARowLacks() {
        assertThat(Audited.findings(Audited.table("general-expenditure")
                        .row("2012601", "行政运行", "10.00", "7.00", "2.00")
                        .unreadColumn("其他")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.certainty()).isEqualTo(Certainty.READING);
                    assertThat(finding.message()).contains("未识别的栏目");
                });
    }

    @Test
    void wordsWhereAFigureShouldStandLeaveTheSumUnjudged() {
        assertThat(Audited.findings(Audited.table("general-expenditure").row("2012601", "行政运行", "10.00", "**", "2.00")))
                .isEmpty();
    }

    @Test
    void blanksAndDashesCountAsNothing() {
        assertThat(Audited.findings(Audited.table("general-expenditure").row("2012601", "行政运行", "10.00", "10.00", "-")))
                .isEmpty();
        assertThat(Audited.findings(Audited.table("general-expenditure").row("2012601", "行政运行", "10.00", "10.00", "")))
                .isEmpty();
    }
}

package org.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Codes and names against the classification of the year. */
class AccountFindingsTest {
    @Test
    void aCodeOfNoClassIsAnError() {
        assertThat(Audited.findings(general("9990601", "归口管理的行政单位离退休")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("account-code");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void anUnlistedItemOfAKnownClassIsOnlyToBeLookedUp() {
        assertThat(Audited.findings(general("2012677", "馆藏数字化")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("account-unknown");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                });
    }

    @Test
    void aFormerNameIsNamedWithTheOneInForce() {
        assertThat(Audited.findings(general("207", "文化体育与传媒支出")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("account-former-name");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.expected()).contains("文化旅游体育与传媒支出");
                    assertThat(finding.message()).contains("2018年");
                });
    }

    @Test
    void theNameOfAnotherAccountIsAWarning() {
        assertThat(Audited.findings(Audited.table("general-basic").row("30113", "医疗费", "1.00")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("account-name");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message())
                            .contains("30113")
                            .contains("住房公积金")
                            .contains("30114");
                });
    }

    @Test
    void blanksAndBracketsInANameAreNoFault() {
        assertThat(Audited.findings(Audited.table("general-basic").row("30212", "因公出国 (境) 费用", "1.00")))
                .isEmpty();
    }

    @Test
    void anAccountOfAFundHasNoPlaceInTheGeneralTable() {
        assertThat(Audited.findings(general("2120801", "征地和拆迁补偿支出")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("account-fund");
                    assertThat(finding.message()).contains("政府性基金预算");
                });
    }

    @Test
    void theSameAccountIsInOrderInTheFundTable() {
        assertThat(Audited.findings(Audited.table("government-fund")
                        .row("2120801", "征地和拆迁补偿支出", "0.00", "1.00", "1.00", "0.00", "1.00", "0.00")))
                .isEmpty();
    }

    private static TableBuilder general(String code, String name) {
        return Audited.table("general-expenditure").row(code, name, "1.00", "1.00", "0.00");
    }
}

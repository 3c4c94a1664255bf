package org.mingzhang.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyUnitTest {
    @ParameterizedTest
    @CsvSource({
        "元,YUAN",
        "千元,THOUSAND_YUAN",
        "万元,TEN_THOUSAND_YUAN",
        "亿元,HUNDRED_MILLION_YUAN",
        "万 元,TEN_THOUSAND_YUAN",
        "人民币万元,TEN_THOUSAND_YUAN",
        "人民币 元,YUAN"
    })
    void knowsTheUnitsThatDocumentsPrint(String printed, CurrencyUnit unit) {
        assertThat(CurrencyUnit.of(printed)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "万", "美元", "百万元", "元/人", "%"})
    void takesNothingElseForAUnit(String printed) {
        assertThat(CurrencyUnit.of(printed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void knowsItsOwnPrint(CurrencyUnit unit) {
        assertThat(CurrencyUnit.of(unit.printed())).contains(unit);
    }
}

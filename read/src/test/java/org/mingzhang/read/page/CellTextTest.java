package org.mingzhang.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
    @ParameterizedTest
    @CsvSource({
        "'31,214,2', '05.80', false",
        "'31,214,', '205.80', false",
        "'31,214,205', '.80', false",
        "'预算', '支出', false",
        "'预算2', '支出', false",
        "'86', '%', false",
        "'1.00', '2.00', true",
        "'Office', 'work', true",
    })
    void linesOfACellAreJoined(String upper, String lower, boolean blank) {
        assertThat(CellText.blankBetween(upper, lower, false)).isEqualTo(blank);
    }

    @Test
    void digitsOfAFullLineGoOn() {
        assertThat(CellText.blankBetween("20805", "06", true)).isFalse();
        assertThat(CellText.blankBetween("20805", "06", false)).isTrue();
    }
}

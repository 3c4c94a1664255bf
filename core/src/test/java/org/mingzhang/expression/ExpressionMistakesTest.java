package org.mingzhang.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was written, where it is wrong, and what the reader is told. */
class ExpressionMistakesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + | 3 | 此处应为名称，实为结尾",
                "a b | 2 | 此处应为表达式到此结束，实为“b”",
                "(a + b | 6 | 此处应为“)”，实为结尾",
                "sum(class | 9 | 此处应为“)”，实为结尾",
                "income[total.amount | 12 | 此处应为“]”，实为“.”",
                "income[] | 7 | 此处应为名称，实为“]”",
                "a * 2 | 2 | 乘号前应为一个数，如 2 * x",
                "a ＋ b | 2 | 无法识别的符号“＋”",
                "a / b | 2 | 无法识别的符号“/”",
                "a + * b | 4 | 此处应为名称，实为“*”",
            })
    void expressionsThatCannotBeReadSayWhereAndWhy(String written, int position, String message) {
        assertThatExceptionOfType(ExpressionException.class)
                .isThrownBy(() -> ExpressionParser.expression(written))
                .satisfies(thrown -> assertThat(thrown.position()).isEqualTo(position))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + b | 5 | 此处应为==、<= 或 >=，实为结尾",
                "a = b | 2 | 无法识别的符号“=”",
                "a < b | 2 | 无法识别的符号“<”",
                "a == b == c | 7 | 此处应为表达式到此结束，实为“==”",
                "== b | 0 | 此处应为名称，实为“==”",
            })
    void comparisonsThatCannotBeReadSayWhereAndWhy(String written, int position, String message) {
        assertThatExceptionOfType(ExpressionException.class)
                .isThrownBy(() -> ExpressionParser.comparison(written))
                .satisfies(thrown -> assertThat(thrown.position()).isEqualTo(position))
                .withMessage(message);
    }
}

package org.mingzhang.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.catalogue.RealCatalogue;

class ValueParserTest {
    private final ValueParser parser =
            RealCatalogue.get().scoring("nation", 2024).values();

    @ParameterizedTest
    @CsvSource({
        "≥95%, AT_LEAST, 95, %",
        ">=95％, AT_LEAST, 95, %",
        "≤ 12 万元, AT_MOST, 12, 万元",
        "=100%, EQUAL, 100, %",
        "＞3次, ABOVE, 3, 次",
        "不少于20人, AT_LEAST, 20, 人",
        "不超过2万元, AT_MOST, 2, 万元",
        "30人以上, AT_LEAST, 30, 人",
        "5天以内, AT_MOST, 5, 天",
        "3.5万元/人, NONE, 3.5, 万元/人",
        "1250.12, NONE, 1250.12, ''",
        "12, NONE, 12, ''"
    })
    void readsNumbersWithOperatorAndUnit(String text, Operator operator, BigDecimal number, String unit) {
        assertThat(parser.parse(text)).isEqualTo(new Value.Quantity(text, operator, number, unit));
    }

    @Test
    void readsThousandsSeparators() {
        assertThat(parser.parse("1,200册"))
                .isEqualTo(new Value.Quantity("1,200册", Operator.NONE, new BigDecimal("1200"), "册"));
    }

    @Test
    void aMonthEndsOnItsLastDay() {
        assertThat(parser.parse("2024年2月底前")).isEqualTo(new Value.Deadline("2024年2月底前", LocalDate.of(2024, 2, 29)));
        assertThat(parser.parse("2024年2月10日前")).isEqualTo(new Value.Deadline("2024年2月10日前", LocalDate.of(2024, 2, 10)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"明显改善", "约30人次左右", "前两名", "2024年13月"})
    void whatIsNoNumberIsAQuality(String text) {
        assertThat(parser.parse(text)).isInstanceOf(Value.Quality.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "——", "/"})
    void dashesAndBlanksAreMissing(String text) {
        assertThat(parser.parse(text)).isInstanceOf(Value.Missing.class);
    }
}

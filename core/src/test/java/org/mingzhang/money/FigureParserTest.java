package org.mingzhang.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "0.00|0.00",
                "12.06|12.06",
                "1,234.50|1234.50",
                "1，234.50|1234.50",
                "12,345,678|12345678",
                "１２３．４５|123.45",
                "-3.20|-3.20",
                "－3.20|-3.20",
                "−3.20|-3.20",
                "–3.20|-3.20",
                "(3.20)|-3.20",
                "（1,003.20）|-1003.20",
                "4 2|42",
                "-30 .90|-30.90",
                "1 ,234. 5|1234.5",
                ".5|0.5",
                "-.5|-0.5",
            })
    void readsNumbersAsDocumentsPrintThem(String printed, BigDecimal value) {
        assertThat(FigureParser.parse(printed)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "—",
                "——",
                "12.",
                "1,23",
                "12,34,567",
                "1.2.3",
                "12%",
                "一",
                "12万元",
                "**",
                "()",
                "(-3)",
                "--3",
                "3-",
                "1/2",
                "2024-05",
                "1e3"
            })
    void leavesWhatIsNoNumberAlone(String printed) {
        assertThat(FigureParser.parse(printed)).isEmpty();
    }

    @Property
    void keepsValueAndPrintedDecimals(@ForAll @Scale(2) BigDecimal amount) {
        assertThat(FigureParser.parse(amount.toPlainString())).contains(amount);
    }

    @Property
    void separatorsChangeNothing(@ForAll long yuan) {
        String grouped = String.format(Locale.ROOT, "%,d", yuan);

        assertThat(FigureParser.parse(grouped)).contains(BigDecimal.valueOf(yuan));
    }
}

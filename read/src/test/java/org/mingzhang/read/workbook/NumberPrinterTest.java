package org.mingzhang.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPrinterTest {
    private final NumberPrinter printer = new NumberPrinter(false);

    /** What Excel shows under formats of its own lists and those that clerks make. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.3449 | 0.00 | 12.34",
                "12.345 | 0.00 | 12.35",
                "1.005 | 0.00 | 1.01",
                "12.5 | General | 12.5",
                "31.060000000000002 | General | 31.06",
                "2080505 | General | 2080505",
                "1234.5 | #,##0.00_ | 1,234.50",
                "1234.5 | #,##0.00_);(#,##0.00) | 1,234.50",
                "-1234.5 | #,##0.00_);(#,##0.00) | (1,234.50)",
                "-5 | 0.00_);[Red]\\(0.00\\) | (5.00)",
                "-5 | 0.00;[Red]0.00 | 5.00",
                "-5 | 0.00_ ;[Red]-0.00\\  | -5.00",
                "-5 | 0.00 | -5.00",
                "0.1234 | 0.00% | 12.34%",
                "12.34 | 0.00\"%\" | 12.34%",
                "12.3 | 0.00\"万元\" | 12.30万元",
                "0 | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_  | -",
                "1234.5 | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 1,234.50",
                "-1234.5 | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_  | -1,234.50",
                "1234.5 | [$¥-804]#,##0.00 | ¥1,234.50",
                "12345 | 0\\.0, | 1.2",
                "15000 | [>=10000]0.0,\"千\";0 | 15.0千",
                "45717 | yyyy\"年\"m\"月\"d\"日\" | 2025年3月1日",
                "45717 | [$-804]yyyy\"年\"m\"月\";@ | 2025年3月",
                "45717 | yyyy-mm-dd | 2025-03-01",
            })
    void printsWhatTheWorkbookShows(double value, String format, String shown) {
        assertThat(printer.number(value, 164, format)).isEqualTo(shown);
    }

    @Test
    void formatsThatHideHide() {
        assertThat(printer.number(0, 164, "0.00;-0.00;;@")).isEmpty();
        assertThat(printer.number(7, 164, "0.00;-0.00;;@")).isEqualTo("7.00");
        assertThat(printer.number(7, 164, ";;;")).isEmpty();
        assertThat(printer.words("合计", ";;;")).isEmpty();
        assertThat(printer.words("合计", "0.00")).isEqualTo("合计");
        assertThat(printer.words("三", "@\"级\"")).isEqualTo("三级");
    }

    @Test
    void datesThatTheFileNamesByNumberAreChinese() {
        assertThat(printer.number(45717, 57, "")).isEqualTo("2025年3月");
        assertThat(printer.number(45717, 31, "reserved-0x1F")).isEqualTo("2025年3月1日");
        assertThat(new NumberPrinter(true).number(45717 - 1462, 31, "")).isEqualTo("2025年3月1日");
    }
}

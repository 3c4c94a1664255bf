package org.mingzhang.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "因公出国（境）费用|因公出国(境)费用",
                "住房 公积金|住房公积金",
                "住房　公积金|住房公积金",
                "“三公”经费|\"三公\"经费",
                "其他［支出］|其他(支出)",
            })
    void namesThatDifferOnlyInWidthAndBlanksAreTheSame(String one, String other) {
        assertThat(AccountNames.bare(one)).isEqualTo(AccountNames.bare(other));
    }

    @ParameterizedTest
    @CsvSource({"行政运行,事业运行", "其他支出,其它支出"})
    void otherwiseTheyAreNot(String one, String other) {
        assertThat(AccountNames.bare(one)).isNotEqualTo(AccountNames.bare(other));
    }
}

package org.mingzhang.ledger.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.ledger.performance.Indicator;
import org.mingzhang.ledger.performance.Progress;
import org.mingzhang.ledger.performance.Stated;
import org.mingzhang.ledger.registry.SecretWords;

/** What names something secret is not printed; it is counted all the same. */
class OpenStatementsTest {
    private static final SecretWords SECRET = new SecretWords(List.of("北山工程"), List.of());

    @Test
    void whatNamesASecretIsNotPrintedAndWhatAPrintLeavesOutIsCounted() {
        Stated stated = new Stated(
                List.of(indicator("验收次数"), indicator("北山工程验收次数")), List.of(), List.of(progress("北山工程验收次数")), List.of());
        OpenStatements open = OpenStatements.of(Map.of("909", stated), SECRET);
        assertThat(open.of("909").targets()).containsExactly(indicator("验收次数"));
        assertThat(open.of("909").progress()).isEmpty();
        assertThat(open.all()).containsExactly(Map.entry("909", stated));
        assertThat(open.leftOut(of -> Stream.of(of.targets()))).containsExactly(Map.entry("909", 1));
        assertThat(open.leftOut(of -> Stream.of(of.targets(), of.progress()))).containsExactly(Map.entry("909", 2));
        assertThat(open.leftOut(of -> Stream.of(of.goals()))).isEmpty();
        assertThat(open.of("910")).isEqualTo(Stated.NOTHING);
    }

    private static Indicator indicator(String name) {
        return new Indicator("产出指标", "数量指标", name, "≥3次", BigDecimal.TEN, "");
    }

    private static Progress progress(String name) {
        return new Progress(name, LocalDate.of(2024, 7, 31), "2次", Optional.empty(), "3次", "", "");
    }
}

package org.mingzhang.ledger.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.catalogue.Scoring.Proposal;
import org.mingzhang.ledger.performance.Warning.Kind;
import org.mingzhang.money.Fen;

class MonitoringTest {
    private static final Scoring SCORING = RealCatalogue.get().scoring("nation", 2024);
    /** 183 of 366 days have passed. */
    private static final LocalDate HALF = LocalDate.of(2024, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "≥100卷, 50卷, 100卷, 0.50, ''",
        "≥100卷, 49卷, 100卷, 0.40, BEHIND_TIME",
        "≥100卷, 60卷, 100卷, 0.61, MONEY_AHEAD",
        "≥100卷, 40卷, 99卷, 0.55, BEHIND_TIME MONEY_AHEAD FORECAST_BELOW",
        "=12次, 6次, 12次, '', ''",
        "≥95%, 20%, 96%, 0.90, ''",
        "≥95%, 94%, 94%, 0.10, FORECAST_BELOW",
        "≤10万元, 2万元, 11万元, 0.10, FORECAST_BELOW",
        "有效提升, 正在推进, 有效提升, 0.90, ''",
        "2024年11月底前, 正在推进, 2024年12月, 0.10, FORECAST_BELOW"
    })
    void holdsResultsAgainstTimeAndMoney(String target, String actual, String forecast, String spent, String warnings) {
        Optional<BigDecimal> share = spent.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(spent));
        List<Warning> raised = new Monitoring(SCORING.values(), day -> share)
                .warnings(
                        List.of(new Indicator("产出指标", "数量指标", "扫描卷数", target, BigDecimal.TEN, "")),
                        List.of(new Progress("扫描卷数", HALF, actual, Optional.empty(), forecast, "", "")));
        assertThat(raised.stream().map(Warning::kind).toList())
                .isEqualTo(Arrays.stream(warnings.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(Kind::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "95, 98, PREFER, 10001",
        "90, 59.9, REDUCE, 9000",
        "89.9, 98, KEEP, 10001",
        "79.9, 98, REDUCE, 8000",
        "59.9, 98, CANCEL, 0"
    })
    void resultsSayWhatBecomesOfTheRequest(BigDecimal score, BigDecimal execution, Proposal.Way way, long fen) {
        Proposal proposal = SCORING.proposals().stream()
                .filter(each -> each.fits(score, execution))
                .findFirst()
                .orElseThrow();
        assertThat(proposal.way()).isEqualTo(way);
        assertThat(chain(proposal).proposed()).contains(new Fen(fen));
    }

    @Test
    void withoutARequestNothingIsProposed() {
        Chain chain = chain(SCORING.proposals().getFirst());
        assertThat(new Chain(
                                chain.subject(),
                                "",
                                List.of(),
                                List.of(),
                                List.of(),
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                chain.proposal())
                        .proposed())
                .isEmpty();
    }

    private static Chain chain(Proposal proposal) {
        return new Chain(
                new Subject(2024, "909"),
                "",
                List.of(),
                List.of(),
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(new Fen(10_001)),
                Optional.of(proposal));
    }
}

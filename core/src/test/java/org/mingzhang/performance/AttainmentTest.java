package org.mingzhang.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.money.Interval;
import org.mingzhang.performance.Attainment.Outcome;

class AttainmentTest {
    private static final ValueParser PARSER =
            RealCatalogue.get().scoring("nation", 2024).values();

    @ParameterizedTest
    @CsvSource({
        "≥95%, 95%, MET",
        "≥95%, 94.9%, MISSED",
        "≤2万元, 15000元, MET",
        "≤2万元, 2.1万元, MISSED",
        "=100%, 99%, MISSED",
        "=10人, 12人, OTHER_NUMBER",
        "=0次, 1次, MISSED",
        "3次, 4次, OTHER_NUMBER",
        ">3次, 3次, MISSED",
        "≥10次, 100%, OTHER_KIND",
        "2024年11月底前, 2024年12月, MISSED",
        "2024年12月前, 2024年11月, MET",
        "2024年12月前, 100%, OTHER_KIND",
        "明显改善, 明显改善, UNKNOWN",
        "≥10次, '', UNKNOWN"
    })
    void holdsTheActualAgainstTheTarget(String target, String actual, Outcome outcome) {
        assertThat(of(target, actual).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"≥10次, 5次, -50", "≤10%, 36%, 260", "≥4期, 4期, 0"})
    void theDeviationIsThatOfTheTarget(String target, String actual, BigDecimal deviation) {
        Interval spread = of(target, actual).deviation().orElseThrow();
        assertThat(spread.low()).isLessThanOrEqualTo(deviation);
        assertThat(spread.high()).isGreaterThanOrEqualTo(deviation);
    }

    @ParameterizedTest
    @CsvSource({"=0次, 1次", "≥10次, 60%"})
    void thereIsNoDeviationOfNothingNorBetweenUnits(String target, String actual) {
        assertThat(of(target, actual).deviation()).isEmpty();
    }

    /** Below the threshold twice the rate is twice the score; from it on nothing is gained; never beyond the weight. */
    @Property
    void aScoreGrowsWithTheRateUpToTheWeight(
            @ForAll @BigRange(min = "0", max = "200") BigDecimal rate,
            @ForAll @BigRange(min = "1", max = "100") BigDecimal fullFrom,
            @ForAll @BigRange(min = "1", max = "40") BigDecimal weight) {
        ScoringStandard standard = new ScoringStandard("s", "办法", fullFrom);
        BigDecimal score = standard.score(rate, weight);
        if (rate.compareTo(fullFrom) >= 0) {
            assertThat(score).isEqualByComparingTo(weight);
        } else {
            assertThat(score.multiply(fullFrom).subtract(rate.multiply(weight)).abs())
                    .isLessThan(new BigDecimal("1e-20"));
        }
    }

    private static Attainment of(String target, String actual) {
        return Attainment.of(PARSER.parse(target), PARSER.parse(actual));
    }
}

package org.mingzhang.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.catalogue.Scoring;

class MarkingTest {
    private static final Scoring SCORING = RealCatalogue.get().scoring("nation", 2024);
    private static final ValueParser PARSER = SCORING.values();
    private static final Marking USUAL = SCORING.markings().getFirst();

    /** Weights and scores reckoned by hand from the words of the standard. */
    @ParameterizedTest
    @CsvSource({
        "≥95%, 95%, '', 10, 10, 0, false",
        "≥10次, 5次, '', 10, 5, -50, true",
        "≥10次, 14次, '', 10, 10, 0, true",
        "≥10次, 13次, '', 10, 10, 0, false",
        "≤10%, 30.67%, '', 2, 0, 206.7, true",
        "≤10%, 12.5%, '', 2, 1.5, 25, true",
        "≤5万元, 0.81万元, '', 10, 10, 0, false",
        "≤2万元, 21000元, '', 10, 9.5, 5, true",
        "=3个, 0个, '', 10, 0, -100, true",
        "=3个, 2个, '', 10, 6.67, -33.33, true",
        "=3个, 4个, '', 10, 10, 33.33, true",
        "=0次, 1次, '', 5, 0, -100, true",
        "2024年12月前, 2024年11月, '', 5, 5, 0, false",
        "2024年11月底前, 2024年12月, '', 5, 0, -100, true",
        "健全, 健全, '', 4, 4, 0, false",
        "明显改善, 有所改善, 65, 20, 13, -35, true",
        "明显改善, 明显改善, 90, 20, 18, -10, true"
    })
    void scoresByTheStandard(
            String target,
            String actual,
            String degree,
            String weight,
            String score,
            String deviation,
            boolean reason) {
        Mark mark = USUAL.mark(PARSER.parse(target), PARSER.parse(actual), degree(degree), new BigDecimal(weight));
        assertThat(mark).isInstanceOfSatisfying(Mark.Scored.class, scored -> {
            assertThat(scored.score()).isEqualByComparingTo(score);
            assertThat(scored.deviation()).isEqualByComparingTo(deviation);
            assertThat(scored.reason()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "≥10次, 100%, OTHER_KIND",
        "2024年12月前, 100%, OTHER_KIND",
        "≥10次, 许多次, OTHER_KIND",
        "≥10次, '', MISSING",
        "健全, —, MISSING",
        "明显改善, 有所改善, NO_DEGREE"
    })
    void doesNotScoreWhatCannotBeCompared(String target, String actual, Mark.Unscored why) {
        assertThat(USUAL.mark(PARSER.parse(target), PARSER.parse(actual), Optional.empty(), BigDecimal.TEN))
                .isEqualTo(why);
    }

    @Test
    void nothingIsLeftBelowTheLeastShare() {
        Marking strict = of(Shortfall.SHARE, "60");
        Value target = PARSER.parse("≥100人");
        assertThat(score(strict, target, "60人")).isEqualByComparingTo("6");
        assertThat(score(strict, target, "59人")).isZero();
    }

    /** Between nothing and the weight, whatever the shortfall, the target and the actual value. */
    @Property(tries = 500)
    void aScoreIsWithinItsWeight(
            @ForAll Shortfall shortfall,
            @ForAll Operator operator,
            @ForAll @BigRange(min = "-50", max = "1000") @Scale(2) BigDecimal aim,
            @ForAll @BigRange(min = "-50", max = "3000") @Scale(2) BigDecimal actual,
            @ForAll @BigRange(min = "0", max = "100") @Scale(1) BigDecimal weight) {
        Mark mark = of(shortfall, "0")
                .mark(quantity(operator, aim), quantity(Operator.NONE, actual), Optional.empty(), weight);
        assertThat(mark).isInstanceOfSatisfying(Mark.Scored.class, scored -> assertThat(scored.score())
                .isBetween(BigDecimal.ZERO, weight));
    }

    /** More of what is wanted never scores less. */
    @Property(tries = 500)
    void aScoreGrowsWithWhatIsWanted(
            @ForAll Shortfall shortfall,
            @ForAll boolean upward,
            @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal aim,
            @ForAll @BigRange(min = "0", max = "3000") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "0", max = "3000") @Scale(2) BigDecimal other) {
        Marking marking = of(shortfall, "0");
        Value target = quantity(upward ? Operator.AT_LEAST : Operator.AT_MOST, aim);
        BigDecimal worse = upward ? one.min(other) : one.max(other);
        BigDecimal better = upward ? one.max(other) : one.min(other);
        assertThat(score(marking, target, worse.toPlainString() + "次"))
                .isLessThanOrEqualTo(score(marking, target, better.toPlainString() + "次"));
    }

    /** The rate of execution, likewise: within the weight, growing with the money spent, full from the threshold on. */
    @Property(tries = 500)
    void theScoreOfExecutionGrowsWithTheRate(
            @ForAll @BigRange(min = "0", max = "200") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "0", max = "200") @Scale(2) BigDecimal other,
            @ForAll @BigRange(min = "0", max = "20") @Scale(0) BigDecimal weight) {
        for (ScoringStandard standard : SCORING.standards()) {
            BigDecimal less = standard.score(one.min(other), weight);
            BigDecimal more = standard.score(one.max(other), weight);
            assertThat(less).isBetween(BigDecimal.ZERO, more);
            assertThat(more).isLessThanOrEqualTo(weight);
        }
    }

    /** A quality scores by its degree. */
    @Property(tries = 200)
    void aQualityGrowsWithItsDegree(
            @ForAll @BigRange(min = "-10", max = "120") @Scale(1) BigDecimal one,
            @ForAll @BigRange(min = "-10", max = "120") @Scale(1) BigDecimal other) {
        Assume.that(one.compareTo(other) <= 0);
        Value words = new Value.Quality("明显改善");
        Mark less = USUAL.mark(words, words, Optional.of(one), BigDecimal.TEN);
        Mark more = USUAL.mark(words, words, Optional.of(other), BigDecimal.TEN);
        assertThat(((Mark.Scored) less).score()).isBetween(BigDecimal.ZERO, ((Mark.Scored) more).score());
        assertThat(((Mark.Scored) more).score()).isLessThanOrEqualTo(BigDecimal.TEN);
    }

    @ParameterizedTest
    @CsvSource({"100, 优", "90, 优", "89.99, 良", "80, 良", "79.99, 中", "60, 中", "59.99, 差", "0, 差"})
    void aGradeBeginsAtItsLeastScore(BigDecimal score, String grade) {
        assertThat(SCORING.grade(score).orElseThrow().name()).isEqualTo(grade);
    }

    private static Marking of(Shortfall shortfall, String noneBelow) {
        Map<Aim, Shortfall> all = new EnumMap<>(Aim.class);
        for (Aim aim : Aim.values()) {
            all.put(aim, shortfall);
        }
        return new Marking("one", "one", all, new BigDecimal(noneBelow), Optional.empty());
    }

    private static Value quantity(Operator operator, BigDecimal number) {
        return new Value.Quantity(number.toPlainString(), operator, number, "");
    }

    private static BigDecimal score(Marking marking, Value target, String actual) {
        return ((Mark.Scored) marking.mark(target, PARSER.parse(actual), Optional.empty(), BigDecimal.TEN)).score();
    }

    private static Optional<BigDecimal> degree(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}

package org.mingzhang.audit.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.cause.Condition.Sign;
import org.mingzhang.money.Figure;

/** Which figures of small systems are named: grids with sums of rows and columns, and lone sums. */
class ErrorLocalisationTest {
    private static final int SIDE = 3;
    private static final int WIDTH = SIDE + 1;
    private static final long STEPS = 10_000;

    @Property(tries = 60)
    void aFigureThatTwoSumsDetermineIsNamedWithItsValue(
            @ForAll @Size(SIDE * SIDE) List<@LongRange(min = 100, max = 90_000) Long> fen,
            @ForAll @IntRange(max = WIDTH * WIDTH - 1) int which,
            @ForAll @LongRange(min = 100, max = 900_000) long more) {
        List<Long> grid = grid(fen);
        List<Long> printed = new ArrayList<>(grid);
        printed.set(which, printed.get(which) + more);

        assertThat(causes(printed, sums())).singleElement().satisfies(cause -> {
            assertThat(cause.proven()).isTrue();
            assertThat(cause.broken()).hasSize(2);
            assertThat(cause.explanations())
                    .singleElement()
                    .satisfies(changes -> assertThat(changes).singleElement().satisfies(change -> {
                        assertThat(change.figure()).isEqualTo(which);
                        assertThat(change.to()).hasValueSatisfying(to -> assertThat(to)
                                .isEqualByComparingTo(BigDecimal.valueOf(grid.get(which), 2)));
                    }));
        });
    }

    /** Two figures should be nothing, and a third that both are held against goes with them: three changes, not three and three. */
    @Test
    void whatTwoMendsChangeInCommonIsOneCause() {
        List<Cause> causes = causes(
                List.of(400L, 400L, 400L),
                List.of(zero(Map.of(1, 1)), zero(Map.of(2, 1)), zero(Map.of(0, 1, 1, -1)), zero(Map.of(0, 1, 2, -1))));

        assertThat(causes.stream()
                        .flatMap(cause -> cause.explanations().getFirst().stream())
                        .map(Change::figure))
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    /** Beside the second figure either the fifth and the eighth change or the third and the ninth, but no other two. */
    @Test
    void figuresThatCanOnlyChangeTogetherAreOneExplanation() {
        List<Cause> causes = causes(
                List.of(100L, 400L, 0L, 0L, 400L, 400L, 400L, 0L, 200L),
                List.of(
                        zero(Map.of(1, 1, 5, 1)),
                        zero(Map.of(4, -1, 5, 1, 7, -1)),
                        zero(Map.of(1, 1, 2, -1, 7, 1, 8, 1)),
                        zero(Map.of(1, 1, 4, 1, 8, 1))));

        assertThat(causes.stream().map(cause -> cause.explanations().stream()
                        .map(each -> each.stream().map(Change::figure).toList())
                        .toList()))
                .containsExactlyInAnyOrder(List.of(List.of(1)), List.of(List.of(4, 7), List.of(2, 8)));
    }

    private static Condition zero(Map<Integer, Integer> factors) {
        TreeMap<Integer, BigDecimal> exact = new TreeMap<>();
        factors.forEach((figure, factor) -> exact.put(figure, BigDecimal.valueOf(factor)));
        return new Condition(exact, Sign.ZERO);
    }

    @Property(tries = 50)
    void ofALoneSumEveryFigureIsAnExplanation(
            @ForAll @Size(min = 2, max = 6) List<@LongRange(min = 100, max = 90_000) Long> parts,
            @ForAll @LongRange(min = 100, max = 900_000) long more) {
        List<Long> printed = new ArrayList<>(parts);
        printed.add(parts.stream().mapToLong(Long::longValue).sum() + more);

        assertThat(causes(printed, List.of(sum(parts.size(), List.copyOf(range(parts.size()))))))
                .singleElement()
                .satisfies(cause -> assertThat(cause.explanations())
                        .allSatisfy(changes -> assertThat(changes).hasSize(1))
                        .extracting(changes -> changes.getFirst().figure())
                        .containsExactlyInAnyOrderElementsOf(range(printed.size())));
    }

    @Property(tries = 10)
    void theSearchFindsTheSameEachTime(
            @ForAll @Size(WIDTH * WIDTH) List<@LongRange(min = 100, max = 900) Long> printed) {
        assertThat(causes(printed, sums())).isEqualTo(causes(printed, sums()));
    }

    @Test
    void twoWrongFiguresFarApartAreTwoCauses() {
        List<Long> printed = new ArrayList<>(grid(List.of(100L, 200L, 300L, 400L, 500L, 600L, 700L, 800L, 900L)));
        printed.set(0, 150L);
        printed.set(WIDTH + 1, 5_300L);

        assertThat(causes(printed, sums()))
                .extracting(cause -> cause.explanations().getFirst().getFirst().figure())
                .contains(0, WIDTH + 1);
    }

    @Test
    void whereTheStepsRunOutTheCauseSaysSo() {
        List<Long> printed = new ArrayList<>(grid(List.of(100L, 200L, 300L, 400L, 500L, 600L, 700L, 800L, 900L)));
        printed.set(0, 150L);

        assertThat(new ErrorLocalisation(problem(printed, sums()), 0).causes())
                .isNotEmpty()
                .allSatisfy(cause -> assertThat(cause.proven()).isFalse());
    }

    private static List<Cause> causes(List<Long> printed, List<Condition> conditions) {
        return new ErrorLocalisation(problem(printed, conditions), STEPS).causes();
    }

    private static Problem problem(List<Long> printed, List<Condition> conditions) {
        return new Problem(
                printed.stream()
                        .map(fen -> Figure.of(BigDecimal.valueOf(fen, 2)))
                        .map(figure -> new Known(figure.value(), figure.conventional(), figure.decimals()))
                        .toList(),
                conditions);
    }

    /** A grid with the sums of its rows at the right and those of its columns below. */
    private static List<Long> grid(List<Long> fen) {
        List<Long> grid = new ArrayList<>();
        for (int row = 0; row < SIDE; row++) {
            List<Long> own = fen.subList(row * SIDE, (row + 1) * SIDE);
            grid.addAll(own);
            grid.add(own.stream().mapToLong(Long::longValue).sum());
        }
        for (int column = 0; column < WIDTH; column++) {
            long sum = 0;
            for (int row = 0; row < SIDE; row++) {
                sum += grid.get(row * WIDTH + column);
            }
            grid.add(sum);
        }
        return grid;
    }

    private static List<Condition> sums() {
        List<Condition> sums = new ArrayList<>();
        for (int line = 0; line < WIDTH; line++) {
            int at = line;
            sums.add(sum(
                    at * WIDTH + SIDE,
                    range(SIDE).stream().map(column -> at * WIDTH + column).toList()));
            sums.add(sum(
                    SIDE * WIDTH + at,
                    range(SIDE).stream().map(row -> row * WIDTH + at).toList()));
        }
        return sums;
    }

    private static Condition sum(int total, List<Integer> parts) {
        Map<Integer, BigDecimal> factors = new TreeMap<>();
        factors.put(total, BigDecimal.ONE);
        parts.forEach(part -> factors.put(part, BigDecimal.ONE.negate()));
        return new Condition(factors, Sign.ZERO);
    }

    private static List<Integer> range(int end) {
        List<Integer> range = new ArrayList<>();
        for (int each = 0; each < end; each++) {
            range.add(each);
        }
        return range;
    }
}

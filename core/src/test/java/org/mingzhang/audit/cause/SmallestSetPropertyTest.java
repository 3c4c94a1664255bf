package org.mingzhang.audit.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mingzhang.audit.cause.Condition.Sign;
import org.mingzhang.money.Interval;

/** The search held against brute force where that is possible, and against what was planted where it is not. */
class SmallestSetPropertyTest {
    private static final long STEPS = 100_000;

    /** So narrow that the widths of figures never bridge a difference of whole numbers. */
    private static final int DECIMALS = 9;

    @Property(tries = 400)
    void noSetIsSmallerAndNoneAsSmallIsForgotten(
            @ForAll Random random,
            @ForAll @IntRange(min = 3, max = 9) int figures,
            @ForAll @IntRange(min = 1, max = 6) int equalities) {
        List<BigDecimal> values = new ArrayList<>();
        for (int figure = 0; figure < figures; figure++) {
            values.add(BigDecimal.valueOf(random.nextInt(7)));
        }
        List<Map<Integer, BigDecimal>> all = new ArrayList<>();
        for (int equality = 0; equality < equalities; equality++) {
            Map<Integer, BigDecimal> factors = new TreeMap<>();
            int terms = 2 + random.nextInt(3);
            for (int term = 0; term < terms; term++) {
                factors.put(random.nextInt(figures), BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
            }
            all.add(factors);
        }

        List<Cause> causes = causes(values, all);

        List<BitSet> smallest = new BruteForce(values, all).smallest();
        BitSet everywhere = new BitSet();
        smallest.forEach(everywhere::or);
        BitSet named = new BitSet();
        causes.forEach(
                cause -> cause.explanations().forEach(each -> each.forEach(change -> named.set(change.figure()))));
        assertThat(causes).allSatisfy(cause -> assertThat(cause.proven()).isTrue());
        assertThat(size(causes)).isEqualTo(smallest.getFirst().cardinality());
        assertThat(named).isEqualTo(everywhere);
    }

    @Property(tries = 100)
    void oneFaultOfAHierarchyIsNamedWithItsValue(@ForAll Random random) {
        Hierarchy hierarchy = new Hierarchy(random);
        List<BigDecimal> values = new ArrayList<>(hierarchy.values());
        int wrong = plant(values, random);

        assertThat(causes(values, hierarchy.equalities())).singleElement().satisfies(cause -> {
            assertThat(cause.proven()).isTrue();
            assertThat(cause.explanations())
                    .allSatisfy(changes -> assertThat(changes).hasSize(1))
                    .anySatisfy(changes -> {
                        assertThat(changes.getFirst().figure()).isEqualTo(wrong);
                        assertThat(changes.getFirst().to()).hasValueSatisfying(to -> assertThat(to)
                                .isEqualByComparingTo(hierarchy.values().get(wrong)));
                    });
        });
    }

    @Property(tries = 100)
    void twoFaultsOfAHierarchyAreExplainedByNoMoreThanTwoFigures(@ForAll Random random) {
        Hierarchy hierarchy = new Hierarchy(random);
        List<BigDecimal> values = new ArrayList<>(hierarchy.values());
        int one = plant(values, random);
        int other = plant(values, random);

        List<Cause> causes = causes(values, hierarchy.equalities());

        assertThat(size(causes)).isBetween(0, 2);
        assertThat(causes).allSatisfy(cause -> assertThat(cause.proven()).isTrue());
        if (size(causes) == 2 && one != other) {
            assertThat(causes)
                    .flatExtracting(Cause::explanations)
                    .flatExtracting(changes -> changes)
                    .extracting(Change::figure)
                    .contains(one, other);
        }
    }

    private static int plant(List<BigDecimal> values, Random random) {
        int wrong = random.nextInt(values.size());
        values.set(wrong, values.get(wrong).add(BigDecimal.valueOf(1 + random.nextInt(500))));
        return wrong;
    }

    private static int size(List<Cause> causes) {
        return causes.stream()
                .mapToInt(cause -> cause.explanations().getFirst().size())
                .sum();
    }

    private static List<Cause> causes(List<BigDecimal> values, List<Map<Integer, BigDecimal>> equalities) {
        Problem problem = new Problem(
                values.stream()
                        .map(value -> new Known(value, new Interval(value, value), DECIMALS))
                        .toList(),
                equalities.stream()
                        .map(factors -> new Condition(factors, Sign.ZERO))
                        .toList());
        return new ErrorLocalisation(problem, STEPS).causes();
    }
}

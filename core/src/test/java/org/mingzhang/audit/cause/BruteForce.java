package org.mingzhang.audit.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** The smallest sets of small systems of equalities by trying every set, each by Gaussian elimination. */
final class BruteForce {
    private final List<BigDecimal> values;
    private final List<Map<Integer, BigDecimal>> equalities;

    BruteForce(List<BigDecimal> values, List<Map<Integer, BigDecimal>> equalities) {
        this.values = values;
        this.equalities = equalities;
    }

    /** All sets of figures, none smaller, whose change satisfies every equality. */
    List<BitSet> smallest() {
        List<BitSet> found = new ArrayList<>();
        for (int size = 0; found.isEmpty(); size++) {
            for (long mask = 0; mask < 1L << values.size(); mask++) {
                BitSet set = BitSet.valueOf(new long[] {mask});
                if (set.cardinality() == size && mends(set)) {
                    found.add(set);
                }
            }
        }
        return found;
    }

    private boolean mends(BitSet free) {
        List<List<BigFraction>> rows = new ArrayList<>();
        for (Map<Integer, BigDecimal> equality : equalities) {
            List<BigFraction> row = new ArrayList<>();
            BigFraction rest = BigFraction.ZERO;
            for (int figure = 0; figure < values.size(); figure++) {
                BigFraction factor = whole(equality.getOrDefault(figure, BigDecimal.ZERO));
                row.add(free.get(figure) ? factor : BigFraction.ZERO);
                if (!free.get(figure)) {
                    rest = rest.subtract(factor.multiply(whole(values.get(figure))));
                }
            }
            row.add(rest);
            rows.add(row);
        }
        return isConsistent(rows);
    }

    private boolean isConsistent(List<List<BigFraction>> rows) {
        int done = 0;
        for (int column = 0; column < values.size(); column++) {
            int pivot = done;
            while (pivot < rows.size() && rows.get(pivot).get(column).signum() == 0) {
                pivot++;
            }
            if (pivot < rows.size()) {
                rows.add(done, rows.remove(pivot));
                for (int other = done + 1; other < rows.size(); other++) {
                    rows.set(other, without(rows.get(other), rows.get(done), column));
                }
                done++;
            }
        }
        return rows.subList(done, rows.size()).stream()
                .allMatch(row -> row.getLast().signum() == 0);
    }

    private static List<BigFraction> without(List<BigFraction> row, List<BigFraction> pivot, int column) {
        BigFraction share = row.get(column).divide(pivot.get(column));
        List<BigFraction> rest = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            rest.add(row.get(at).subtract(share.multiply(pivot.get(at))));
        }
        return rest;
    }

    private static BigFraction whole(BigDecimal value) {
        return BigFraction.of(value.intValueExact());
    }
}

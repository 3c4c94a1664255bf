package org.mingzhang.audit.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A table as the statutory forms have them: a total over classes, these over sections, these over items, in three columns
 * of which the first is the sum of the others; the figures are whole and agree.
 */
final class Hierarchy {
    private static final int COLUMNS = 3;
    private static final int LEVELS = 3;
    private static final int MOST_PARTS = 3;

    private final Random random;
    private final List<BigDecimal> values = new ArrayList<>();
    private final List<Map<Integer, BigDecimal>> equalities = new ArrayList<>();

    Hierarchy(Random random) {
        this.random = random;
        row(0);
    }

    /** The figures, row by row. */
    List<BigDecimal> values() {
        return values;
    }

    /** The sums over each row, and over the parts of each. */
    List<Map<Integer, BigDecimal>> equalities() {
        return equalities;
    }

    /** Adds a row with those under it, and returns its number. */
    private int row(int level) {
        int row = values.size() / COLUMNS;
        for (int column = 0; column < COLUMNS; column++) {
            values.add(BigDecimal.ZERO);
        }
        List<Integer> parts = new ArrayList<>();
        int count = level == LEVELS ? 0 : 1 + random.nextInt(MOST_PARTS);
        for (int part = 0; part < count; part++) {
            parts.add(row(level + 1));
        }
        BigDecimal all = BigDecimal.ZERO;
        for (int column = 1; column < COLUMNS; column++) {
            BigDecimal sum = parts.isEmpty() ? BigDecimal.valueOf(1 + random.nextInt(9_000)) : BigDecimal.ZERO;
            for (int part : parts) {
                sum = sum.add(values.get(part * COLUMNS + column));
            }
            values.set(row * COLUMNS + column, sum);
            all = all.add(sum);
        }
        values.set(row * COLUMNS, all);
        equality(row * COLUMNS, List.of(row * COLUMNS + 1, row * COLUMNS + 2));
        if (!parts.isEmpty()) {
            for (int column = 0; column < COLUMNS; column++) {
                int at = column;
                equality(
                        row * COLUMNS + at,
                        parts.stream().map(part -> part * COLUMNS + at).toList());
            }
        }
        return row;
    }

    private void equality(int sum, List<Integer> parts) {
        Map<Integer, BigDecimal> factors = new TreeMap<>();
        factors.put(sum, BigDecimal.ONE);
        parts.forEach(part -> factors.put(part, BigDecimal.ONE.negate()));
        equalities.add(factors);
    }
}

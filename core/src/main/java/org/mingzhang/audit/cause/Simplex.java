package org.mingzhang.audit.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Whether a system of bounded sums over free variables has a solution, in exact fractions: the simplex of Dutertre and
 * de Moura (A Fast Linear-Arithmetic Solver for DPLL(T), 2006) with Bland's rule, which ends always. A system without a
 * solution is answered with the sums that contradict each other.
 */
final class Simplex {
    private final int variables;
    private final List<BigFraction> values = new ArrayList<>();
    private final List<Optional<BigFraction>> lows = new ArrayList<>();
    private final List<Optional<BigFraction>> highs = new ArrayList<>();
    private final SortedMap<Integer, Map<Integer, BigFraction>> rows = new TreeMap<>();

    /** A system over so many variables, without any bound. */
    Simplex(int variables) {
        this.variables = variables;
        for (int variable = 0; variable < variables; variable++) {
            values.add(BigFraction.ZERO);
            lows.add(Optional.empty());
            highs.add(Optional.empty());
        }
    }

    /** Adds a sum of the variables with its bounds; sums are numbered in their order from zero. */
    void add(Map<Integer, BigFraction> factors, Optional<BigFraction> low, Optional<BigFraction> high) {
        rows.put(values.size(), new TreeMap<>(factors));
        values.add(BigFraction.ZERO);
        lows.add(low);
        highs.add(high);
    }

    /** The value of a variable in the solution found last. */
    BigFraction value(int variable) {
        return values.get(variable);
    }

    /**
     * Sums whose bounds contradict each other.
     *
     * @param weights weighted so, the sums come to nothing whatever the variables are, which their bounds rule out
     * @param gap     by how much: bounds that are wider by less, weighted so, still rule it out
     */
    record Contradiction(Map<Integer, BigFraction> weights, BigFraction gap) {}

    /** Solves the system; nothing is returned where there is a solution. */
    Optional<Contradiction> solve() {
        while (true) {
            Optional<Integer> out = rows.keySet().stream()
                    .filter(basic -> isBelow(basic) || isAbove(basic))
                    .findFirst();
            if (out.isEmpty()) {
                return Optional.empty();
            }
            int leaving = out.get();
            boolean up = isBelow(leaving);
            BigFraction target = (up ? lows : highs).get(leaving).orElseThrow();
            Map<Integer, BigFraction> row = row(leaving);
            Optional<Integer> entering = row.entrySet().stream()
                    .filter(term -> canMove(term.getKey(), (term.getValue().signum() > 0) == up))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (entering.isEmpty()) {
                BigFraction gap = target.subtract(values.get(leaving));
                return Optional.of(new Contradiction(weights(leaving, row), up ? gap : gap.negate()));
            }
            pivot(leaving, entering.get(), target);
        }
    }

    private Map<Integer, BigFraction> row(int basic) {
        return rows.getOrDefault(basic, Map.of());
    }

    private boolean isBelow(int variable) {
        return lows.get(variable)
                .filter(low -> compare(values.get(variable), low) < 0)
                .isPresent();
    }

    private boolean isAbove(int variable) {
        return highs.get(variable)
                .filter(high -> compare(values.get(variable), high) > 0)
                .isPresent();
    }

    private boolean canMove(int variable, boolean up) {
        return (up ? highs : lows)
                .get(variable)
                .filter(bound ->
                        up ? compare(values.get(variable), bound) >= 0 : compare(values.get(variable), bound) <= 0)
                .isEmpty();
    }

    /** By the difference: {@code BigFraction.compareTo} of version 1.2 orders two negative fractions the wrong way round. */
    private static int compare(BigFraction one, BigFraction other) {
        return one.subtract(other).signum();
    }

    private Map<Integer, BigFraction> weights(int basic, Map<Integer, BigFraction> row) {
        Map<Integer, BigFraction> sums = new TreeMap<>();
        sums.put(basic - variables, BigFraction.ONE);
        row.forEach((variable, factor) -> sums.put(variable - variables, factor.negate()));
        return sums;
    }

    private void pivot(int leaving, int entering, BigFraction target) {
        Map<Integer, BigFraction> row = row(leaving);
        rows.remove(leaving);
        BigFraction factor = Objects.requireNonNull(row.remove(entering));
        BigFraction step = target.subtract(values.get(leaving)).divide(factor);
        Map<Integer, BigFraction> solved = new TreeMap<>();
        row.forEach((variable, each) -> solved.put(variable, each.divide(factor).negate()));
        solved.put(leaving, factor.reciprocal());
        values.set(leaving, target);
        values.set(entering, values.get(entering).add(step));
        rows.forEach((basic, other) -> {
            BigFraction share = other.remove(entering);
            if (share != null) {
                values.set(basic, values.get(basic).add(share.multiply(step)));
                solved.forEach((variable, each) -> other.merge(variable, share.multiply(each), BigFraction::add));
                other.values().removeIf(each -> each.signum() == 0);
            }
        });
        rows.put(entering, solved);
    }
}

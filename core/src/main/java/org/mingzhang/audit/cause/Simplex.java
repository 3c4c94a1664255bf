package org.mingzhang.audit.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Whether a system of bounded sums over free variables has a solution, in exact fractions: the simplex of Dutertre and
 * de Moura (A Fast Linear-Arithmetic Solver for DPLL(T), 2006) with Bland's rule, which ends always. A system without a
 * solution is answered with the sums that contradict each other.
 */
final class Simplex {
    private final int variables;
    private final Work work;
    private final List<Exact> values = new ArrayList<>();
    private final List<Optional<Exact>> lows = new ArrayList<>();
    private final List<Optional<Exact>> highs = new ArrayList<>();
    private final SortedMap<Integer, Combination> rows = new TreeMap<>();

    /** A system over so many variables, without any bound. */
    Simplex(int variables, Work work) {
        this.work = work;
        this.variables = variables;
        for (int variable = 0; variable < variables; variable++) {
            values.add(Exact.ZERO);
            lows.add(Optional.empty());
            highs.add(Optional.empty());
        }
    }

    /** Adds a sum of the variables with its bounds; sums are numbered in their order from zero. */
    void add(Map<Integer, Exact> factors, Optional<Exact> low, Optional<Exact> high) {
        rows.put(values.size(), Combination.of(factors));
        values.add(Exact.ZERO);
        lows.add(low);
        highs.add(high);
    }

    /** The value of a variable in the solution found last. */
    Exact value(int variable) {
        return values.get(variable);
    }

    /**
     * Sums whose bounds contradict each other.
     *
     * @param weights weighted so, the sums come to nothing whatever the variables are, which their bounds rule out
     * @param gap     by how much: bounds that are wider by less, weighted so, still rule it out
     */
    record Contradiction(Map<Integer, Exact> weights, Exact gap) {}

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
            Exact target = (up ? lows : highs).get(leaving).orElseThrow();
            Combination row = Objects.requireNonNull(rows.get(leaving));
            OptionalInt entering = IntStream.range(0, row.size())
                    .filter(at -> canMove(row.variable(at), (row.factorAt(at).signum() > 0) == up))
                    .map(row::variable)
                    .findFirst();
            if (entering.isEmpty()) {
                Exact gap = target.subtract(values.get(leaving));
                return Optional.of(new Contradiction(weights(leaving, row), up ? gap : gap.negate()));
            }
            pivot(leaving, entering.getAsInt(), target);
        }
    }

    private boolean isBelow(int variable) {
        return lows.get(variable)
                .filter(low -> values.get(variable).compareTo(low) < 0)
                .isPresent();
    }

    private boolean isAbove(int variable) {
        return highs.get(variable)
                .filter(high -> values.get(variable).compareTo(high) > 0)
                .isPresent();
    }

    private boolean canMove(int variable, boolean up) {
        return (up ? highs : lows)
                .get(variable)
                .filter(bound -> up
                        ? values.get(variable).compareTo(bound) >= 0
                        : values.get(variable).compareTo(bound) <= 0)
                .isEmpty();
    }

    private Map<Integer, Exact> weights(int basic, Combination row) {
        Map<Integer, Exact> sums = new TreeMap<>();
        sums.put(basic - variables, Exact.ONE);
        for (int at = 0; at < row.size(); at++) {
            sums.put(row.variable(at) - variables, row.factorAt(at).negate());
        }
        return sums;
    }

    private void pivot(int leaving, int entering, Exact target) {
        Combination row = Objects.requireNonNull(rows.remove(leaving));
        Exact step = target.subtract(values.get(leaving)).divide(row.factor(entering));
        Combination solved = row.solvedFor(entering, leaving);
        values.set(leaving, target);
        values.set(entering, values.get(entering).add(step));
        rows.replaceAll((basic, other) -> {
            Exact share = other.factor(entering);
            if (share.signum() == 0) {
                return other;
            }
            work.spend(solved.size());
            values.set(basic, values.get(basic).add(share.multiply(step)));
            return other.replacing(entering, solved);
        });
        rows.put(entering, solved);
    }
}

package org.mingzhang.audit.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
    private final SortedMap<Integer, Map<Integer, Exact>> rows = new TreeMap<>();

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
        rows.put(values.size(), new TreeMap<>(factors));
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
            Map<Integer, Exact> row = row(leaving);
            Optional<Integer> entering = row.entrySet().stream()
                    .filter(term -> canMove(term.getKey(), (term.getValue().signum() > 0) == up))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (entering.isEmpty()) {
                Exact gap = target.subtract(values.get(leaving));
                return Optional.of(new Contradiction(weights(leaving, row), up ? gap : gap.negate()));
            }
            pivot(leaving, entering.get(), target);
        }
    }

    private Map<Integer, Exact> row(int basic) {
        return rows.getOrDefault(basic, Map.of());
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

    private Map<Integer, Exact> weights(int basic, Map<Integer, Exact> row) {
        Map<Integer, Exact> sums = new TreeMap<>();
        sums.put(basic - variables, Exact.ONE);
        row.forEach((variable, factor) -> sums.put(variable - variables, factor.negate()));
        return sums;
    }

    private void pivot(int leaving, int entering, Exact target) {
        Map<Integer, Exact> row = row(leaving);
        rows.remove(leaving);
        Exact factor = Objects.requireNonNull(row.remove(entering));
        Exact step = target.subtract(values.get(leaving)).divide(factor);
        Map<Integer, Exact> solved = new TreeMap<>();
        row.forEach((variable, each) -> solved.put(variable, each.divide(factor).negate()));
        solved.put(leaving, factor.reciprocal());
        values.set(leaving, target);
        values.set(entering, values.get(entering).add(step));
        rows.forEach((basic, other) -> {
            Exact share = other.remove(entering);
            if (share != null) {
                work.spend(solved.size());
                values.set(basic, values.get(basic).add(share.multiply(step)));
                solved.forEach((variable, each) -> other.merge(variable, share.multiply(each), Exact::add));
                other.values().removeIf(each -> each.signum() == 0);
            }
        });
        rows.put(entering, solved);
    }
}

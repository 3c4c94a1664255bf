package org.mingzhang.audit.cause;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Variables times factors other than zero, added up; in the order of the variables. It does not change. */
final class Combination {
    private final int[] variables;
    private final Exact[] factors;

    private Combination(int[] variables, Exact[] factors) {
        this.variables = variables;
        this.factors = factors;
    }

    static Combination of(Map<Integer, Exact> factors) {
        SortedMap<Integer, Exact> sorted = new TreeMap<>(factors);
        sorted.values().removeIf(factor -> factor.signum() == 0);
        return new Combination(
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().toArray(Exact[]::new));
    }

    int size() {
        return variables.length;
    }

    /** The variable at that place, from zero. */
    int variable(int at) {
        return variables[at];
    }

    /** The factor at that place, from zero. */
    Exact factorAt(int at) {
        return factors[at];
    }

    /** The factor of the variable; zero where it does not occur. */
    Exact factor(int variable) {
        int at = Arrays.binarySearch(variables, variable);
        return at < 0 ? Exact.ZERO : factors[at];
    }

    /** Where this comes to {@code result}: what the variable, which must occur, comes to in terms of that and the others. */
    Combination solvedFor(int variable, int result) {
        Exact factor = factor(variable);
        int[] solved = new int[variables.length];
        Exact[] shares = new Exact[variables.length];
        int at = 0;
        boolean placed = false;
        for (int own = 0; own < variables.length; own++) {
            if (!placed && result < variables[own]) {
                solved[at] = result;
                shares[at++] = factor.reciprocal();
                placed = true;
            }
            if (variables[own] != variable) {
                solved[at] = variables[own];
                shares[at++] = factors[own].divide(factor).negate();
            }
        }
        if (!placed) {
            solved[at] = result;
            shares[at] = factor.reciprocal();
        }
        return new Combination(solved, shares);
    }

    /** The same with what the variable comes to in its place. */
    Combination replacing(int variable, Combination by) {
        Exact share = factor(variable);
        int[] joined = new int[variables.length + by.variables.length];
        Exact[] sums = new Exact[joined.length];
        int size = 0;
        int own = 0;
        int other = 0;
        while (own < variables.length || other < by.variables.length) {
            int next = Math.min(
                    own < variables.length ? variables[own] : Integer.MAX_VALUE,
                    other < by.variables.length ? by.variables[other] : Integer.MAX_VALUE);
            Exact sum = Exact.ZERO;
            if (own < variables.length && variables[own] == next) {
                sum = next == variable ? Exact.ZERO : factors[own];
                own++;
            }
            if (other < by.variables.length && by.variables[other] == next) {
                sum = sum.add(share.multiply(by.factors[other]));
                other++;
            }
            if (sum.signum() != 0) {
                joined[size] = next;
                sums[size] = sum;
                size++;
            }
        }
        return new Combination(Arrays.copyOf(joined, size), Arrays.copyOf(sums, size));
    }
}

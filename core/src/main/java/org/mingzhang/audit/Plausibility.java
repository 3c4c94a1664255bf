package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.audit.Localiser.Mend;
import org.mingzhang.disclosure.Table;

/**
 * Which of several equally small explanations is likeliest. Amounts below zero, in a column that prints none, are not
 * taken for what was meant where another explanation does without. Of the rest none is dropped; those stand first in which
 * a slip of the hand explains every cell, then those that change the cell which an equation is for, then those that put
 * an amount in the place of no zero. A blank is a zero too, but in a table that prints its zeros.
 */
final class Plausibility {
    private final Figures figures;

    Plausibility(Figures figures) {
        this.figures = figures;
    }

    /** The explanations in their order. */
    List<List<Mend>> likeliestFirst(List<List<Mend>> explanations, List<Equation> broken) {
        List<List<Mend>> sorted = new ArrayList<>(explanations);
        if (sorted.stream().anyMatch(each -> !needsNegative(each))) {
            sorted.removeIf(this::needsNegative);
        }
        sorted.sort(Comparator.comparing((List<Mend> each) -> !isSlip(each))
                .thenComparing(each -> !isFor(each.getFirst(), broken))
                .thenComparingLong(this::zeros)
                .thenComparingInt(each -> each.getFirst().cell().table())
                .thenComparingInt(each -> each.getFirst().cell().row()));
        return sorted;
    }

    private boolean needsNegative(List<Mend> explanation) {
        return explanation.stream()
                .anyMatch(mend -> mend.to().filter(to -> to.signum() < 0).isPresent()
                        && figures.table(mend.cell()).rows().stream()
                                .flatMap(row -> row.cells().entrySet().stream())
                                .filter(each -> each.getKey().equals(mend.cell().column()))
                                .flatMap(each -> each.getValue().value().stream())
                                .noneMatch(value -> value.signum() < 0));
    }

    private boolean isSlip(List<Mend> explanation) {
        return Exchanges.areExchanged(explanation, figures)
                || explanation.stream()
                        .allMatch(mend -> figures.isPrinted(mend.cell())
                                && mend.to()
                                        .filter(to -> isSlip(figures.value(mend.cell()), to))
                                        .isPresent());
    }

    private static boolean isFor(Mend mend, List<Equation> broken) {
        return broken.stream()
                .anyMatch(equation -> equation.left().size() == 1
                        && equation.left().getFirst().cell().equals(mend.cell()));
    }

    private long zeros(List<Mend> explanation) {
        return explanation.stream().filter(mend -> saysZero(mend.cell())).count();
    }

    private boolean saysZero(CellAddress cell) {
        return figures.isPrinted(cell) ? figures.value(cell).signum() == 0 : !printsZeros(figures.table(cell));
    }

    private static boolean printsZeros(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .flatMap(cell -> cell.value().stream())
                .anyMatch(value -> value.signum() == 0);
    }

    /** Whether one slip turns the one amount into the other: a digit wrong, left out, added, or two exchanged. */
    static boolean isSlip(BigDecimal printed, BigDecimal meant) {
        int scale = Math.max(Math.max(printed.scale(), meant.scale()), 0);
        if (printed.signum() != meant.signum() || printed.signum() == 0) {
            return false;
        }
        String one = printed.setScale(scale).unscaledValue().abs().toString();
        String other = meant.setScale(scale).unscaledValue().abs().toString();
        return switch (one.length() - other.length()) {
            case 0 -> isOneDigitOrTwoExchanged(one, other);
            case 1 -> isOneLonger(one, other);
            case -1 -> isOneLonger(other, one);
            default -> false;
        };
    }

    private static boolean isOneDigitOrTwoExchanged(String one, String other) {
        List<Integer> different = new ArrayList<>();
        for (int at = 0; at < one.length(); at++) {
            if (one.charAt(at) != other.charAt(at)) {
                different.add(at);
            }
        }
        if (different.size() == 2) {
            int first = different.getFirst();
            int last = different.getLast();
            return one.charAt(first) == other.charAt(last) && one.charAt(last) == other.charAt(first);
        }
        return different.size() == 1;
    }

    private static boolean isOneLonger(String longer, String shorter) {
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        return longer.substring(same + 1).equals(shorter.substring(same));
    }
}

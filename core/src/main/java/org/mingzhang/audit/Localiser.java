package org.mingzhang.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.audit.Equation.Term;
import org.mingzhang.expression.Comparison.Relation;
import org.mingzhang.money.Interval;

/**
 * Groups failed equations by the one cell whose change would mend them: the cell that stands in most failed equations
 * which agree on what it should be, less the equations that hold now and would not hold then.
 */
final class Localiser {
    private final Figures figures;
    private final Map<CellAddress, Integer> holding = new LinkedHashMap<>();

    /**
     * A localiser.
     *
     * @param holds the equations that hold
     */
    Localiser(Figures figures, Collection<Equation> holds) {
        this.figures = figures;
        for (Equation equation : holds) {
            if (equation.relation() == Relation.EQUAL) {
                new LinkedHashSet<>(equation.cells()).forEach(cell -> holding.merge(cell, 1, Integer::sum));
            }
        }
    }

    /**
     * Failed equations with one cause.
     *
     * @param culprit   the cell, where one explains them better than any other
     * @param should    what it should be
     * @param elsewhere whether the sum that failed is confirmed by equations that hold, so that the fault is in a part
     * @param equations the equations, those with the fewest terms first
     */
    record Cause(
            Optional<CellAddress> culprit, Optional<BigDecimal> should, boolean elsewhere, List<Equation> equations) {
        Cause {
            equations = List.copyOf(equations);
        }
    }

    /** The causes, each failed equation in one of them. */
    List<Cause> causes(List<Equation> failed) {
        List<Equation> left = new ArrayList<>(failed);
        List<Cause> causes = new ArrayList<>();
        while (!left.isEmpty()) {
            Candidate best = best(left);
            List<Equation> mended = best.equations();
            causes.add(
                    best.alone()
                            ? new Cause(Optional.empty(), Optional.empty(), isConfirmed(mended), mended)
                            : new Cause(Optional.of(best.cell()), Optional.of(best.should()), false, mended));
            left.removeAll(mended);
        }
        return causes;
    }

    /** Whether the cell that the lone equation is for stands in others that hold. */
    private boolean isConfirmed(List<Equation> alone) {
        Equation equation = alone.getFirst();
        return equation.right().size() > 1
                && holding.getOrDefault(equation.left().getFirst().cell(), 0) > 0;
    }

    private Candidate best(List<Equation> failed) {
        Map<CellAddress, List<Equation>> byCell = new LinkedHashMap<>();
        for (Equation equation : failed) {
            for (CellAddress cell : new LinkedHashSet<>(equation.cells())) {
                byCell.computeIfAbsent(cell, each -> new ArrayList<>()).add(equation);
            }
        }
        Optional<Candidate> best = Optional.empty();
        boolean tied = false;
        for (Map.Entry<CellAddress, List<Equation>> entry : byCell.entrySet()) {
            Candidate candidate = candidate(entry.getKey(), entry.getValue());
            int compared = best.map(other -> Integer.compare(candidate.score(), other.score()))
                    .orElse(1);
            if (compared > 0) {
                best = Optional.of(candidate);
                tied = false;
            } else if (compared == 0) {
                tied = true;
            }
        }
        Candidate found = best.orElseThrow();
        boolean alone = tied && found.equations().size() == 1;
        return alone ? target(found) : found;
    }

    /** Of a lone equation, every cell would do: the only blank among figures, or else the equation stands for itself. */
    private Candidate target(Candidate candidate) {
        Equation equation = candidate.equations().getFirst();
        List<CellAddress> blanks = equation.cells().stream()
                .filter(cell -> !figures.isPrinted(cell))
                .toList();
        if (blanks.size() == 1
                && equation.relation() == Relation.EQUAL
                && equation.cells().size() > 2) {
            CellAddress blank = blanks.getFirst();
            return new Candidate(blank, wanted(blank, equation), List.of(equation), 0, false);
        }
        return new Candidate(equation.left().getFirst().cell(), BigDecimal.ZERO, List.of(equation), 0, true);
    }

    private Candidate candidate(CellAddress cell, List<Equation> equations) {
        List<Equation> most = List.of();
        BigDecimal should = BigDecimal.ZERO;
        for (Equation equation : equations) {
            BigDecimal wanted = wanted(cell, equation);
            List<Equation> agreeing = equations.stream()
                    .filter(other -> agrees(cell, other, wanted))
                    .toList();
            if (agreeing.size() > most.size()) {
                most = agreeing;
                should = wanted;
            }
        }
        int score = 2 * most.size() - 2 * holding.getOrDefault(cell, 0);
        if (!figures.isPrinted(cell)) {
            score--;
        }
        return new Candidate(cell, should, most, score, false);
    }

    /** What the cell would have to be for the equation to hold to the digit. */
    private BigDecimal wanted(CellAddress cell, Equation equation) {
        BigDecimal factor = BigDecimal.ZERO;
        BigDecimal rest = BigDecimal.ZERO;
        for (Term term : equation.balance()) {
            if (term.cell().equals(cell)) {
                factor = factor.add(term.factor());
            } else {
                rest = rest.add(figures.value(term));
            }
        }
        return factor.signum() == 0
                ? figures.value(cell)
                : rest.negate().divide(factor, MathContext.DECIMAL64).stripTrailingZeros();
    }

    /** Whether the equation holds, rounding allowed, were the cell that amount. */
    private boolean agrees(CellAddress cell, Equation equation, BigDecimal amount) {
        Interval spread = Interval.ZERO;
        for (Term term : equation.balance()) {
            Interval figure = term.cell().equals(cell) ? around(cell, amount) : figures.conventional(term.cell());
            spread = spread.plus(figure.times(term.factor()));
        }
        return switch (equation.relation()) {
            case EQUAL -> spread.contains(BigDecimal.ZERO);
            case AT_MOST -> spread.low().signum() <= 0;
            case AT_LEAST -> spread.high().signum() >= 0;
        };
    }

    /** The amount with the width that a figure in its place has. */
    private Interval around(CellAddress cell, BigDecimal amount) {
        Interval now = figures.literal(cell);
        BigDecimal half = now.high().subtract(now.low()).divide(BigDecimal.TWO);
        return new Interval(amount.subtract(half), amount.add(half));
    }

    /** The cells of equations, each once, the first ones first. */
    static Set<CellAddress> cells(List<Equation> equations) {
        Set<CellAddress> cells = new LinkedHashSet<>();
        equations.forEach(equation -> cells.addAll(equation.cells()));
        return cells;
    }

    private record Candidate(CellAddress cell, BigDecimal should, List<Equation> equations, int score, boolean alone) {}
}

package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mingzhang.audit.cause.Cause;
import org.mingzhang.audit.cause.Change;
import org.mingzhang.audit.cause.Condition;
import org.mingzhang.audit.cause.ErrorLocalisation;
import org.mingzhang.audit.cause.Known;
import org.mingzhang.audit.cause.Problem;

/**
 * Finds what is behind failed equations: the fewest cells whose change satisfies every equation of the disclosure. See
 * {@code docs/decisions/0006}.
 */
final class Localiser {
    private final Figures figures;
    private final Plausibility plausibility;
    private final List<Equation> equations;
    private final List<CellAddress> cells = new ArrayList<>();

    /**
     * A localiser.
     *
     * @param equations every equation that the figures must satisfy, those over blanks alone too, but none with words
     */
    Localiser(Figures figures, Collection<Equation> equations) {
        this.figures = figures;
        this.equations = List.copyOf(equations);
        plausibility = new Plausibility(figures);
        cells.addAll(cells(this.equations));
    }

    /**
     * A cell with the figure that would mend.
     *
     * @param to empty where the equations only bound it
     */
    record Mend(CellAddress cell, Optional<BigDecimal> to) {}

    /**
     * Failed equations with one cause.
     *
     * @param explanations what would mend them, the likeliest first; all change equally many cells, and each names first
     *                     the cell that most of the failed equations stand over
     * @param equations    the equations
     * @param proven       whether fewer changes are known not to do
     */
    record Found(List<List<Mend>> explanations, List<Equation> equations, boolean proven) {
        Found {
            explanations = explanations.stream().map(List::copyOf).toList();
            equations = List.copyOf(equations);
        }

        /** The cell held to be wrong, or the likeliest. */
        Mend first() {
            return explanations.getFirst().getFirst();
        }
    }

    /**
     * The causes; every failed equation belongs to one at least.
     *
     * @param steps how many steps the search may take in each component
     */
    List<Found> causes(long steps) {
        Map<CellAddress, Integer> numbers = new LinkedHashMap<>();
        cells.forEach(cell -> numbers.put(cell, numbers.size()));
        Problem problem = new Problem(
                cells.stream().map(this::known).toList(),
                equations.stream().map(each -> condition(each, numbers)).toList());
        List<Found> found = new ArrayList<>();
        for (Cause cause : new ErrorLocalisation(problem, steps).causes()) {
            found.add(found(cause));
        }
        return Exchanges.joined(found, figures);
    }

    private Known known(CellAddress cell) {
        return new Known(figures.value(cell), figures.conventional(cell), figures.decimals(cell));
    }

    private static Condition condition(Equation equation, Map<CellAddress, Integer> numbers) {
        TreeMap<Integer, BigDecimal> factors = new TreeMap<>();
        for (Equation.Term term : equation.balance()) {
            factors.merge(numbers.getOrDefault(term.cell(), -1), term.factor(), BigDecimal::add);
        }
        return new Condition(
                factors,
                switch (equation.relation()) {
                    case EQUAL -> Condition.Sign.ZERO;
                    case AT_MOST -> Condition.Sign.AT_MOST_ZERO;
                    case AT_LEAST -> Condition.Sign.AT_LEAST_ZERO;
                });
    }

    private Found found(Cause cause) {
        List<Equation> broken = cause.broken().stream().map(equations::get).toList();
        Set<List<Mend>> explanations = new LinkedHashSet<>();
        for (List<Change> explanation : cause.explanations()) {
            List<Mend> mends = new ArrayList<>();
            for (Change change : explanation) {
                mends.add(new Mend(cells.get(change.figure()), change.to()));
            }
            if (!cause.proven()) {
                mends.removeIf(mend -> breaks(mend, broken) == 0);
            }
            mends.sort((one, other) -> Long.compare(breaks(other, broken), breaks(one, broken)));
            explanations.add(mends);
        }
        return new Found(plausibility.likeliestFirst(List.copyOf(explanations), broken), broken, cause.proven());
    }

    private static long breaks(Mend mend, List<Equation> broken) {
        return broken.stream()
                .filter(equation -> equation.cells().contains(mend.cell()))
                .count();
    }

    /** The cells of equations, each once, the first ones first. */
    static Set<CellAddress> cells(List<Equation> equations) {
        Set<CellAddress> cells = new LinkedHashSet<>();
        equations.forEach(equation -> cells.addAll(equation.cells()));
        return cells;
    }
}

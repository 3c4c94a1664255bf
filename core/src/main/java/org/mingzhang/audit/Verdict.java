package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Interval;

/** How an equation fares with the figures printed. */
enum Verdict {
    /** Nothing is printed in any of its cells, or words stand in one. */
    NOT_APPLICABLE,
    /** The printed digits satisfy it. */
    HOLDS,
    /** The digits differ, and rounding to the digits that the form prints explains it. */
    ROUNDED,
    /** Only a reading to the letter explains it: a printed zero that hides an amount, digits that were dropped. */
    DOUBTFUL,
    /** No amounts print so. */
    BROKEN;

    /** Judges the equation. */
    static Verdict of(Equation equation, Figures figures) {
        if (equation.cells().stream().noneMatch(figures::isPrinted)
                || equation.cells().stream().anyMatch(figures::isWords)) {
            return NOT_APPLICABLE;
        }
        BigDecimal difference = sum(equation.left(), figures).subtract(sum(equation.right(), figures));
        if (satisfies(equation, Interval.of(difference))) {
            return HOLDS;
        }
        if (satisfies(equation, spread(equation, figures::conventional))) {
            return ROUNDED;
        }
        boolean possible = satisfies(equation, spread(equation, figures::literal));
        if (units(equation, figures).distinct().count() <= 1) {
            return possible ? DOUBTFUL : BROKEN;
        }
        return possible || satisfies(equation, acrossUnits(equation, figures)) ? ROUNDED : BROKEN;
    }

    private static Stream<CurrencyUnit> units(Equation equation, Figures figures) {
        return equation.cells().stream().map(cell -> figures.table(cell).currencyUnit());
    }

    /**
     * What a table in yuan prints as an amount may well be nothing in one of ten thousand yuan, and what that one prints may be
     * either number beside the exact one, so that it adds up.
     */
    private static Interval acrossUnits(Equation equation, Figures figures) {
        BigDecimal coarsest = units(equation, figures)
                .map(CurrencyUnit::yuan)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        return spread(
                equation,
                cell -> figures.table(cell).currencyUnit().yuan().compareTo(coarsest) == 0
                        ? figures.beside(cell)
                        : figures.literal(cell));
    }

    /** Whether the equation failed so that people must look. */
    boolean failed() {
        return this == DOUBTFUL || this == BROKEN;
    }

    static BigDecimal sum(List<Equation.Term> terms, Figures figures) {
        return terms.stream().map(figures::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Interval spread(Equation equation, Function<CellAddress, Interval> reading) {
        Interval spread = Interval.ZERO;
        for (Equation.Term term : equation.balance()) {
            spread = spread.plus(reading.apply(term.cell()).times(term.factor()));
        }
        return spread;
    }

    /** Whether some difference of left and right in the interval satisfies the relation. */
    private static boolean satisfies(Equation equation, Interval difference) {
        return switch (equation.relation()) {
            case EQUAL -> difference.contains(BigDecimal.ZERO);
            case AT_MOST -> difference.low().signum() <= 0;
            case AT_LEAST -> difference.high().signum() >= 0;
        };
    }
}

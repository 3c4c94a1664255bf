package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Equations as findings show them: the places they rest on, and their arithmetic, zeros among many terms left out where none can be the cause. */
final class EquationEvidence {
    private final Figures figures;

    EquationEvidence(Figures figures) {
        this.figures = figures;
    }

    /** The places, the targets first, blank ones too; then every printed figure of the equations, zeros too. */
    List<Evidence> all(Collection<CellAddress> targets, List<Equation> equations) {
        Set<CellAddress> cells = new LinkedHashSet<>(targets);
        Localiser.cells(equations).stream().filter(figures::isPrinted).forEach(cells::add);
        return cells.stream().map(figures::evidence).toList();
    }

    /** The places, the targets first, blank ones too; of the figures of the equations those that are not zero. */
    List<Evidence> evidence(Collection<CellAddress> targets, List<Equation> equations) {
        Set<CellAddress> cells = new LinkedHashSet<>(targets);
        for (Equation equation : equations) {
            for (List<Equation.Term> side : List.of(equation.left(), equation.right())) {
                shown(side).forEach(term -> cells.add(term.cell()));
            }
        }
        List<CellAddress> named = new ArrayList<>(cells);
        named.removeIf(cell -> !targets.contains(cell) && !figures.isPrinted(cell));
        return named.stream().map(figures::evidence).toList();
    }

    /** The equation with the figure under each term. */
    Arithmetic arithmetic(Equation equation) {
        return new Arithmetic(
                equation.rule(),
                equation.title(),
                terms(equation.left()),
                equation.relation().shown(),
                terms(equation.right()),
                Verdict.sum(equation.left(), figures),
                Verdict.sum(equation.right(), figures));
    }

    private List<Arithmetic.Term> terms(List<Equation.Term> side) {
        return shown(side).stream()
                .map(term -> new Arithmetic.Term(term.factor(), figures.evidence(term.cell())))
                .toList();
    }

    private List<Equation.Term> shown(List<Equation.Term> side) {
        return side.stream()
                .filter(term -> side.size() == 1 || figures.value(term).signum() != 0)
                .toList();
    }
}

package org.mingzhang.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.audit.Equation.Term;
import org.mingzhang.audit.statement.TableFigures;
import org.mingzhang.catalogue.Check;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Content;
import org.mingzhang.expression.Expression;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Interval;

/** The figures of a document's tables for expressions over its forms. */
final class ExpressionFigures implements TableFigures {
    private final CheckEquations cells;
    private final Figures figures;
    private final Phrases phrases;
    private final Set<CellAddress> disputed = new HashSet<>();

    ExpressionFigures(Equations equations) {
        cells = equations.declared();
        figures = equations.figures();
        phrases = new Phrases(figures);
        equations.failed().forEach(equation -> disputed.addAll(equation.cells()));
    }

    @Override
    public Optional<Known> amount(Expression expression, String bound, CurrencyUnit unit) {
        return cells.cells(expression, bound, unit)
                .filter(terms -> terms.stream().noneMatch(term -> isMissing(term.cell())))
                .map(this::known);
    }

    /** A blank in an equation that fails is not nothing: a figure may be missing, and nobody knows which. */
    private boolean isMissing(CellAddress cell) {
        return figures.cell(cell).content() instanceof Content.Blank && disputed.contains(cell);
    }

    @Override
    public List<String> bounds(Expression expression, Check.Range range) {
        return cells.bounds(expression, range);
    }

    private Known known(List<Term> terms) {
        Interval interval = terms.stream()
                .map(term -> figures.literal(term.cell()).times(term.factor()))
                .reduce(Interval.ZERO, Interval::plus);
        return new Known(
                Verdict.sum(terms, figures),
                interval,
                terms.stream().map(term -> phrases.place(term.cell())).collect(Collectors.joining("、")),
                terms.stream().map(term -> figures.evidence(term.cell())).toList(),
                terms.stream().anyMatch(term -> figures.cell(term.cell()).reading() == Cell.Reading.GUESSED),
                terms.stream().anyMatch(term -> disputed.contains(term.cell())),
                terms.stream().anyMatch(term -> figures.isWords(term.cell())));
    }
}

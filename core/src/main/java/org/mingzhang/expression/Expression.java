package org.mingzhang.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An expression over figures: sums and differences of references, each multiplied by an exact number. */
public sealed interface Expression {
    /** A number written out. */
    record Constant(BigDecimal value) implements Expression {}

    /** A name that stands for a figure. */
    record Named(Reference reference) implements Expression {}

    /** The sum of a group of rows, {@code sum(class)}. */
    record Group(String name, int position) implements Expression {}

    /** Terms added, each with its factor. */
    record Sum(List<Scaled> terms) implements Expression {
        public Sum {
            terms = List.copyOf(terms);
        }
    }

    /** An expression multiplied by an exact number. */
    record Scaled(BigDecimal factor, Expression expression) {}

    /**
     * A name that stands for a figure, as far as it is spelt out: inside a form a bare key or {@code [account]}; in a
     * check {@code form.side[row].column} or {@code form[row].column}.
     *
     * @param path     the names before the bracket
     * @param row      the row in brackets: a key, an account code, or a bound variable
     * @param column   the name after the bracket
     * @param position where it begins in the text, from 0
     */
    record Reference(List<String> path, Optional<String> row, Optional<String> column, int position) {
        public Reference {
            path = List.copyOf(path);
        }

        @Override
        public String toString() {
            return String.join(".", path)
                    + row.map(name -> "[" + name + "]").orElse("")
                    + column.map(name -> "." + name).orElse("");
        }
    }

    /**
     * This expression as a flat list of leaves with their factors, in the order written.
     *
     * @return leaves that are {@link Constant}, {@link Named} or {@link Group}
     */
    default List<Scaled> leaves() {
        List<Scaled> leaves = new ArrayList<>();
        collect(BigDecimal.ONE, this, leaves);
        return leaves;
    }

    private static void collect(BigDecimal factor, Expression expression, List<Scaled> leaves) {
        switch (expression) {
            case Constant constant -> leaves.add(new Scaled(factor, constant));
            case Named named -> leaves.add(new Scaled(factor, named));
            case Group group -> leaves.add(new Scaled(factor, group));
            case Sum sum ->
                sum.terms().forEach(term -> collect(factor.multiply(term.factor()), term.expression(), leaves));
        }
    }
}

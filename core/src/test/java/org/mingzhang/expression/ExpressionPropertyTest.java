package org.mingzhang.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExpressionPropertyTest {
    @Property
    void leavesKeepTheValueOfASum(@ForAll("sums") Written written) throws ExpressionException {
        BigDecimal leaves = ExpressionParser.expression(written.text()).leaves().stream()
                .map(leaf -> leaf.factor().multiply(((Expression.Constant) leaf.expression()).value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(leaves).isEqualByComparingTo(written.value());
    }

    @Provide
    Arbitrary<Written> sums() {
        return Arbitraries.recursive(this::numbers, this::larger, 0, 5);
    }

    private Arbitrary<Written> larger(Arbitrary<Written> sums) {
        return Arbitraries.oneOf(additions(sums), subtractions(sums), multiples(sums));
    }

    private Arbitrary<Written> numbers() {
        return Arbitraries.integers()
                .between(0, 9999)
                .map(fen -> BigDecimal.valueOf(fen, 2))
                .map(value -> new Written(value.toPlainString(), value));
    }

    private Arbitrary<Written> additions(Arbitrary<Written> sums) {
        return Combinators.combine(sums, numbers())
                .as((a, b) -> new Written(a.text() + " + " + b.text(), a.value().add(b.value())));
    }

    private Arbitrary<Written> subtractions(Arbitrary<Written> sums) {
        return Combinators.combine(numbers(), sums)
                .as((a, b) -> new Written(
                        a.text() + " - (" + b.text() + ")", a.value().subtract(b.value())));
    }

    private Arbitrary<Written> multiples(Arbitrary<Written> sums) {
        return Combinators.combine(numbers(), sums)
                .as((a, b) -> new Written(
                        a.text() + " * (" + b.text() + ")", a.value().multiply(b.value())));
    }

    /** A sum as text, and what it comes to. */
    record Written(String text, BigDecimal value) {}
}

package org.mingzhang.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "basic + project | +1 basic, +1 project",
                "a - b | +1 a, -1 b",
                "opening-general + opening-fund | +1 opening-general, +1 opening-fund",
                "budget-total - budget-vehicle | +1 budget-total, -1 budget-vehicle",
                "a-b | +1 a-b",
                "- a + b | -1 a, +1 b",
                "2 * x | +2 x",
                "a - 2 * x | +1 a, -2 x",
                "a + b - c | +1 a, +1 b, -1 c",
                "a - (b + c) | +1 a, -1 b, -1 c",
                "a - (b - c) | +1 a, -1 b, +1 c",
                "2 * (a - 3 * b) | +2 a, -6 b",
                "0.5 * x + 1.25 | +0.5 x, +1 1.25",
                "sum(class) | +1 sum(class)",
                "total - sum(class) | +1 total, -1 sum(class)",
                "[301] + [303] | +1 [301], +1 [303]",
                "expenditure[class].total | +1 expenditure[class].total",
                "fiscal-summary.expenditure[current].general | +1 fiscal-summary.expenditure[current].general",
                "general-basic[30110].amount + general-basic[30111].amount"
                        + " | +1 general-basic[30110].amount, +1 general-basic[30111].amount",
                "sum | +1 sum",
            })
    void readsTheLeavesWithTheirFactors(String written, String leaves) throws ExpressionException {
        assertThat(leaves(ExpressionParser.expression(written))).isEqualTo(leaves);
    }

    @ParameterizedTest
    @CsvSource({"a == b + c,EQUAL", "a <= b,AT_MOST", "a >= 0.1,AT_LEAST"})
    void readsHowTwoSidesCompare(String written, Comparison.Relation relation) throws ExpressionException {
        assertThat(ExpressionParser.comparison(written).relation()).isEqualTo(relation);
    }

    @Test
    void referencesSayFormSideRowAndColumn() throws ExpressionException {
        Expression.Reference reference = ExpressionParser.reference("income-expenditure.income[current].amount");

        assertThat(reference.path()).containsExactly("income-expenditure", "income");
        assertThat(reference.row()).contains("current");
        assertThat(reference.column()).contains("amount");
        assertThat(reference).hasToString("income-expenditure.income[current].amount");
    }

    @Test
    void aBareKeyIsAReferenceWithoutRowAndColumn() throws ExpressionException {
        Expression.Reference reference = ExpressionParser.reference("basic");

        assertThat(reference.path()).isEqualTo(List.of("basic"));
        assertThat(reference.row()).isEqualTo(Optional.empty());
        assertThat(reference.column()).isEqualTo(Optional.empty());
    }

    @Test
    void namesRememberWhereTheyStand() throws ExpressionException {
        Expression expression = ExpressionParser.expression("basic + project");

        assertThat(expression.leaves())
                .extracting(leaf ->
                        ((Expression.Named) leaf.expression()).reference().position())
                .containsExactly(0, 8);
    }

    @Test
    void turningAComparisonExchangesAtMostAndAtLeast() {
        assertThat(Comparison.Relation.AT_MOST.turned()).isEqualTo(Comparison.Relation.AT_LEAST);
        assertThat(Comparison.Relation.AT_LEAST.turned()).isEqualTo(Comparison.Relation.AT_MOST);
        assertThat(Comparison.Relation.EQUAL.turned()).isEqualTo(Comparison.Relation.EQUAL);
    }

    private static String leaves(Expression expression) {
        return expression.leaves().stream()
                .map(leaf -> sign(leaf.factor()) + " " + name(leaf.expression()))
                .collect(Collectors.joining(", "));
    }

    private static String sign(BigDecimal factor) {
        return (factor.signum() < 0 ? "" : "+") + factor.stripTrailingZeros().toPlainString();
    }

    private static String name(Expression leaf) {
        return switch (leaf) {
            case Expression.Constant constant -> constant.value().toPlainString();
            case Expression.Named named -> named.reference().toString();
            case Expression.Group group -> "sum(" + group.name() + ")";
            case Expression.Sum sum -> throw new AssertionError("a sum is no leaf: " + sum);
        };
    }
}

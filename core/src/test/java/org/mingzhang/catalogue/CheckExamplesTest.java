package org.mingzhang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.expression.Comparison;
import org.mingzhang.expression.Expression;

/**
 * Every check of the catalogue against the figures that stand beside it as its examples, in the form set of the region
 * that declares it: the figures are in the currency unit of that region's forms.
 */
class CheckExamplesTest {
    @ParameterizedTest
    @MethodSource("checks")
    void goodFiguresSatisfyTheCheck(Declared declared) {
        assertThat(declared.holds(declared.check().that(), declared.check().good()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void badFiguresBreakTheCheck(Declared declared) {
        assertThat(declared.holds(declared.check().that(), declared.check().bad()))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void examplesStandWhereTheCheckApplies(Declared declared) {
        declared.check().when().ifPresent(condition -> {
            for (Map<String, BigDecimal> figures :
                    List.of(declared.check().good(), declared.check().bad())) {
                if (figures.keySet().containsAll(references(condition))) {
                    assertThat(declared.holds(condition, figures))
                            .as("%s with %s", declared.check().id(), figures)
                            .isTrue();
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("checks")
    void examplesNameOnlyFiguresOfTheCheck(Declared declared) {
        assertThat(declared.check().references())
                .containsAll(declared.check().good().keySet())
                .containsAll(declared.check().bad().keySet());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void examplesGiveEveryFigureOfTheStatement(Declared declared) {
        List<String> named = references(declared.check().that());

        assertThat(declared.check().good().keySet()).containsAll(named);
        assertThat(declared.check().bad().keySet()).containsAll(named);
    }

    static Stream<Named<Declared>> checks() {
        return RealCatalogue.formSets().stream().flatMap(set -> set.checks().stream()
                .filter(check -> !inherited(set).contains(check))
                .map(check -> named(
                        set.region().id() + " " + set.kind().id() + " " + set.year() + " " + check.id(),
                        new Declared(set, check))));
    }

    private static List<Check> inherited(FormSet set) {
        return set.region()
                .parent()
                .map(parent -> RealCatalogue.get()
                        .formSet(parent, set.kind(), set.year())
                        .checks())
                .orElseGet(List::of);
    }

    private static List<String> references(Comparison comparison) {
        return Stream.of(comparison.left(), comparison.right())
                .flatMap(side -> side.leaves().stream())
                .map(Expression.Scaled::expression)
                .filter(Expression.Named.class::isInstance)
                .map(leaf -> ((Expression.Named) leaf).reference().toString())
                .toList();
    }

    /** A check in its form set. */
    record Declared(FormSet set, Check check) {
        boolean holds(Comparison comparison, Map<String, BigDecimal> figures) {
            int order = yuan(comparison.left(), figures).compareTo(yuan(comparison.right(), figures));
            return switch (comparison.relation()) {
                case EQUAL -> order == 0;
                case AT_MOST -> order <= 0;
                case AT_LEAST -> order >= 0;
            };
        }

        private BigDecimal yuan(Expression expression, Map<String, BigDecimal> figures) {
            return switch (expression) {
                case Expression.Constant constant -> constant.value().multiply(new BigDecimal("10000"));
                case Expression.Named named ->
                    figures.getOrDefault(named.reference().toString(), BigDecimal.ZERO)
                            .multiply(form(named.reference()).currency().yuan());
                case Expression.Group group -> throw new AssertionError("a check sums no group: " + group);
                case Expression.Sum sum ->
                    sum.terms().stream()
                            .map(term -> term.factor().multiply(yuan(term.expression(), figures)))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            };
        }

        private Form form(Expression.Reference reference) {
            return set.form(reference.path().getFirst()).orElseThrow();
        }
    }
}

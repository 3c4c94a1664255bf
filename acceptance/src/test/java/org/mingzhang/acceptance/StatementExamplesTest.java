package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.RuleExample;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.read.DisclosureReader;

/** Every rule of the narrative and over years against its own examples: the sentences are heard, then audited. */
class StatementExamplesTest {
    private static final Catalogue CATALOGUE = RealCatalogue.get();

    @ParameterizedTest
    @MethodSource("good")
    void aGoodExamplePasses(Example example) {
        assertThat(example.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadExampleIsFound(Example example) {
        assertThat(example.findings()).isNotEmpty();
    }

    static Stream<Named<Example>> good() {
        return rules().flatMap(rule -> rule.good().stream().map(text -> example(rule, text)));
    }

    static Stream<Named<Example>> bad() {
        return rules().flatMap(rule -> rule.bad().stream().map(text -> example(rule, text)));
    }

    private static Named<Example> example(Rule rule, String text) {
        return named(rule.id() + ": " + text, new Example(rule, text));
    }

    private static Stream<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        CATALOGUE.regions().forEach(region -> Stream.of(Kind.values())
                .flatMap(kind -> CATALOGUE.ruleSet(region.id(), kind, 2024).rules().stream())
                .filter(rule -> (rule.test().heard() || rule.test().overYears()) && !rules.contains(rule))
                .forEach(rules::add));
        return rules.stream();
    }

    /** An example of a rule. */
    record Example(Rule rule, String text) {
        /** What the rule finds in it. */
        List<String> findings() {
            return RuleExample.pair(text, CATALOGUE.regions().getFirst(), Optional.empty())
                    .findings(new Auditor(CATALOGUE), new DisclosureReader(CATALOGUE)::hear)
                    .stream()
                    .filter(finding -> finding.rule().equals(rule.id()))
                    .map(Finding::message)
                    .toList();
        }
    }
}

package org.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.catalogue.Region;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;

/**
 * Every rule of the catalogue against its own examples, by the audit itself; those of sentences, which somebody has to
 * hear first, are run where the reader is.
 */
class RuleExamplesTest {
    private static final Auditor AUDITOR = new Auditor(RealCatalogue.get());

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

    @Test
    void everyTestHasARuleForBothKinds() {
        Catalogue catalogue = RealCatalogue.get();
        for (Kind kind : Kind.values()) {
            assertThat(catalogue
                            .ruleSet(catalogue.regions().getFirst().id(), kind, 2024)
                            .rules())
                    .extracting(Rule::test)
                    .contains(RuleTest.values());
        }
    }

    static Stream<Named<Example>> good() {
        return examples(true);
    }

    static Stream<Named<Example>> bad() {
        return examples(false);
    }

    private static Stream<Named<Example>> examples(boolean good) {
        Catalogue catalogue = RealCatalogue.get();
        List<Named<Example>> examples = new ArrayList<>();
        List<Rule> seen = new ArrayList<>();
        for (Region region : catalogue.regions()) {
            for (Kind kind : List.of(Kind.FINAL_ACCOUNT, Kind.BUDGET)) {
                for (Rule rule : catalogue.ruleSet(region.id(), kind, 2024).rules()) {
                    if (!seen.contains(rule)
                            && !rule.test().heard()
                            && !rule.test().overYears()) {
                        seen.add(rule);
                        boolean both = catalogue
                                        .ruleSet(region.id(), Kind.BUDGET, 2024)
                                        .rules()
                                        .contains(rule)
                                && catalogue
                                        .ruleSet(region.id(), Kind.FINAL_ACCOUNT, 2024)
                                        .rules()
                                        .contains(rule);
                        Optional<Kind> own = both ? Optional.empty() : Optional.of(kind);
                        for (String text : good ? rule.good() : rule.bad()) {
                            examples.add(named(rule.id() + ": " + text, new Example(rule, text, region, own)));
                        }
                    }
                }
            }
        }
        return examples.stream();
    }

    /** An example of a rule, in the region that states it. */
    record Example(Rule rule, String text, Region region, Optional<Kind> kind) {
        /** What the rule finds in it. */
        List<String> findings() {
            Disclosure disclosure = RuleExample.disclosure(text, region, kind);
            return AUDITOR.audit(disclosure).findings().stream()
                    .filter(finding ->
                            finding.rule().equals(rule.id()) || finding.rule().startsWith(rule.id() + "."))
                    .map(Finding::message)
                    .toList();
        }
    }
}

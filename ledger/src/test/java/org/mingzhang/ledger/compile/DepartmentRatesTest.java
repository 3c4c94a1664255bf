package org.mingzhang.ledger.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.RateTerm;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Source;
import org.mingzhang.disclosure.Table;
import org.mingzhang.ledger.count.Measure;
import org.mingzhang.ledger.count.Measures;
import org.mingzhang.ledger.count.Stage;
import org.mingzhang.money.CurrencyUnit;

/** Rates of the department that follow from what is counted. */
class DepartmentRatesTest {
    private static final String RATE = "政府采购执行率";
    private static final Scoring SCORING = RealCatalogue.get().scoring("nation", 2024);

    @Test
    void whatWasBoughtIsAShareOfWhatWasPlanned() {
        assertThat(rates(counts(90_000_00, 0, 10_000_00), counts(60_000_00, 0, 7_000_00))
                        .of(RATE))
                .map(Object::toString)
                .contains("67.00");
    }

    @Test
    void withoutAPlanOrACountThereIsNoShare() {
        assertThat(rates(counts(0, 0, 0), counts(0, 0, 0)).of(RATE)).isEmpty();
        assertThat(rates(Map.of(), counts(1, 1, 1)).of(RATE)).isEmpty();
    }

    @Test
    void theRatesOfTheCatalogueAreOfWhatTheLedgerCounts() {
        List<String> measures =
                Measures.shipped().all().stream().map(Measure::id).toList();
        assertThat(SCORING.rates().stream()
                        .flatMap(rate -> rate.ways().stream())
                        .flatMap(way ->
                                Stream.of(way.numerator(), way.denominator()).flatMap(List::stream))
                        .flatMap(term ->
                                term.place() instanceof RateTerm.OfCount of ? Stream.of(of.measure()) : Stream.empty())
                        .toList())
                .isNotEmpty()
                .allMatch(measures::contains);
    }

    private static Map<String, Long> counts(long goods, long works, long services) {
        return Map.of("procurement.goods", goods, "procurement.works", works, "procurement.services", services);
    }

    private static DepartmentRates rates(Map<String, Long> planned, Map<String, Long> bought) {
        Disclosure nothing = new Disclosure(
                new Source("", "", "ledger", OptionalInt.empty()),
                Kind.FINAL_ACCOUNT,
                OptionalInt.of(2024),
                Optional.empty(),
                "nation",
                Optional.empty(),
                Optional.empty(),
                CurrencyUnit.TEN_THOUSAND_YUAN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Table money = new Table(
                "department-self-evaluation",
                "nation",
                "",
                "",
                CurrencyUnit.TEN_THOUSAND_YUAN,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Origin.NONE);
        return new DepartmentRates(
                SCORING, nothing, money, Map.of(Stage.BUDGET, planned, Stage.ACTUAL, bought), Map.of());
    }
}

package org.mingzhang.ledger.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.statement.TableFigures;
import org.mingzhang.catalogue.Check;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Quantity;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.expression.Expression;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Interval;

/** Counts that nobody stated, or that contradict the tables, are not said. */
class CountedFiguresTest {
    private static final List<String> KINDS =
            List.of("minister", "leader", "confidential", "emergency", "enforcement", "special", "retired", "other");

    private final FormSet set = RealCatalogue.get().formSet("nation", Kind.FINAL_ACCOUNT, 2024);

    @Test
    void theTwoPartsOfAReceptionMakeUpWhatTheTablePrints() {
        CountedFigures figures =
                figures(Map.of("reception.domestic.spent", 1_234_900L, "reception.foreign.spent", 4_900L), "1.23");
        assertThat(figures.of(quantity("three-public", "reception-domestic"))).contains(new BigDecimal("1.23"));
        assertThat(figures.of(quantity("three-public", "reception-foreign"))).contains(new BigDecimal("0.00"));
        assertThat(figures.contradicting()).isEmpty();
    }

    @Test
    void partsThatDoNotMakeItUpAreNotSaidButListed() {
        CountedFigures figures =
                figures(Map.of("reception.domestic.spent", 1_000_000L, "reception.foreign.spent", 0L), "1.23");
        assertThat(figures.of(quantity("three-public", "reception-domestic"))).isEmpty();
        assertThat(figures.of(quantity("three-public", "reception-foreign"))).isEmpty();
        assertThat(figures.contradicting()).containsExactly("国内公务接待支出、国（境）外公务接待支出，合计应为1.23万元");
    }

    @Test
    void oneKindThatNobodyStatedLeavesTheVehiclesUnsaidAndIsListed() {
        Map<String, Long> counts = vehicles();
        counts.remove("vehicles.special");
        CountedFigures figures = figures(counts, "0.00");
        assertThat(figures.of(quantity("vehicles", "total"))).isEmpty();
        assertThat(figures.of(quantity("vehicles", "other"))).contains(BigDecimal.ONE);
        assertThat(figures.unstated()).contains("特种专业技术用车").doesNotContain("其他用车");
    }

    @Test
    void kindsThatOnlySomeRegionsCountAreAddedWhereTheyAreStated() {
        CountedFigures without = figures(vehicles(), "0.00");
        assertThat(without.of(quantity("vehicles", "total"))).contains(BigDecimal.valueOf(8));
        assertThat(without.of(quantity("vehicles", "leader"))).isEmpty();
        assertThat(without.unstated()).doesNotContain("一般公务用车", "省级领导干部用车");
        Map<String, Long> counts = vehicles();
        counts.put("vehicles.general", 3L);
        CountedFigures with = figures(counts, "0.00");
        assertThat(with.of(quantity("vehicles", "total"))).contains(BigDecimal.valueOf(11));
        assertThat(with.of(quantity("vehicles", "leader"))).contains(BigDecimal.valueOf(3));
        assertThat(with.of(quantity("vehicles", "provincial"))).isEmpty();
    }

    private static Map<String, Long> vehicles() {
        Map<String, Long> counts = new LinkedHashMap<>();
        KINDS.forEach(kind -> counts.put("vehicles." + kind, 1L));
        return counts;
    }

    private CountedFigures figures(Map<String, Long> counts, String reception) {
        return new CountedFigures(set, counts, Optional.empty(), new Everywhere(new BigDecimal(reception)));
    }

    private Quantity quantity(String sentence, String key) {
        return set.sentences().stream()
                .filter(each -> each.id().equals(sentence))
                .flatMap(each -> each.quantity(key).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Tables that print one amount in every cell. */
    private record Everywhere(BigDecimal amount) implements TableFigures {
        @Override
        public Optional<Known> amount(Expression expression, String bound, CurrencyUnit unit) {
            return Optional.of(new Known(amount, Interval.ZERO, "", List.of(), false, false, false));
        }

        @Override
        public List<String> bounds(Expression expression, Check.Range range) {
            return List.of();
        }
    }
}

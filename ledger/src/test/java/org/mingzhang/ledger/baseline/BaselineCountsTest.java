package org.mingzhang.ledger.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Quantity;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Kind;

/** What a published narrative said is known of the year before; what it said in two ways or in another unit is not. */
class BaselineCountsTest {
    private final FormSet set = RealCatalogue.get().formSet("nation", Kind.FINAL_ACCOUNT, 2024);

    @Test
    void anAmountIsKnownInTenThousandYuan() {
        assertThat(of(slot("operating-expenses", "total", "80.38", "万元"))).contains(new BigDecimal("80.38"));
        assertThat(of(slot("operating-expenses", "total", "803800", "元"))).contains(new BigDecimal("80.38"));
    }

    @Test
    void whatIsSaidInTwoWaysIsNotKnown() {
        assertThat(of(
                        slot("operating-expenses", "total", "80.38", "万元"),
                        slot("operating-expenses", "total", "80.40", "万元")))
                .isEmpty();
        assertThat(of(
                        slot("operating-expenses", "total", "80.38", "万元"),
                        slot("operating-expenses", "total", "80.38", "万元")))
                .contains(new BigDecimal("80.38"));
    }

    @Test
    void anotherUnitOrQuantityIsNotMeant() {
        assertThat(of(slot("operating-expenses", "total", "80", "%"))).isEmpty();
        assertThat(of(slot("operating-expenses", "total.initial", "80.38", "万元")))
                .isEmpty();
        assertThat(of(slot("procurement", "total", "80.38", "万元"))).isEmpty();
    }

    private Optional<BigDecimal> of(BaselineSlot... slots) {
        Quantity quantity = set.sentences().stream()
                .filter(sentence -> sentence.id().equals("operating-expenses"))
                .flatMap(sentence -> sentence.quantity("total").stream())
                .findFirst()
                .orElseThrow();
        return new BaselineCounts(List.of(slots), set).of(quantity);
    }

    private static BaselineSlot slot(String statement, String slot, String value, String unit) {
        return new BaselineSlot(statement, slot, value, Optional.of(new BigDecimal(value)), Optional.of(unit));
    }
}

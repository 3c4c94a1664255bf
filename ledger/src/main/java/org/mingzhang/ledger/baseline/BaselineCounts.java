package org.mingzhang.ledger.baseline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Quantity;
import org.mingzhang.catalogue.Sentence;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.narrative.Counted;

/**
 * What last year's narrative said of quantities that no table holds, as it was published. What it said in two ways is not known.
 */
public final class BaselineCounts implements Counted {
    private static final int DECIMALS = 2;

    private final Map<List<String>, BigDecimal> said = new LinkedHashMap<>();

    /**
     * The figures.
     *
     * @param slots as published
     * @param set   the sentences that they were heard by
     */
    public BaselineCounts(List<BaselineSlot> slots, FormSet set) {
        for (Sentence sentence : set.sentences()) {
            for (Quantity quantity : sentence.quantities()) {
                List<BigDecimal> figures = slots.stream()
                        .filter(slot -> slot.statement().equals(sentence.id())
                                && slot.slot().equals(quantity.key()))
                        .flatMap(slot -> figure(slot, quantity).stream())
                        .distinct()
                        .toList();
                if (!quantity.counted().isEmpty() && figures.size() == 1) {
                    said.put(quantity.counted(), figures.getFirst());
                }
            }
        }
    }

    @Override
    public Optional<BigDecimal> of(Quantity quantity) {
        return Optional.ofNullable(said.get(quantity.counted()));
    }

    /** The figure as this year's sentences print it; none where it is in something else. */
    private static Optional<BigDecimal> figure(BaselineSlot slot, Quantity quantity) {
        if (quantity.unit().isPresent()) {
            return slot.value().filter(value -> quantity.unit().equals(slot.unit()));
        }
        return slot.unit().flatMap(CurrencyUnit::of).flatMap(unit -> slot.value()
                .map(value -> value.multiply(unit.yuan())
                        .divide(CurrencyUnit.TEN_THOUSAND_YUAN.yuan(), DECIMALS, RoundingMode.HALF_UP)));
    }
}

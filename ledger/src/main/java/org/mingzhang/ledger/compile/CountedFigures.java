package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Quantity;
import org.mingzhang.ledger.count.Measure;
import org.mingzhang.ledger.count.Measures;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.narrative.Counted;

/** What was counted, as the sentences print it: amounts are rounded so that parts still make up their whole. */
public final class CountedFigures implements Counted {
    /** Agency operating expenditure is not stated by anybody but follows from what was spent. */
    static final String AGENCY_OPERATIONS = "agency-operations";

    private static final int DECIMALS = 2;

    private final Map<List<String>, BigDecimal> printed = new LinkedHashMap<>();
    private final Set<String> unstated = new LinkedHashSet<>();
    private final Measures measures = Measures.shipped();
    private final Map<String, Long> counts;

    /**
     * The figures.
     *
     * @param set    whose sentences are to be said
     * @param counts what was counted, by the measure's id, in fen where it is money
     * @param agency agency operating expenditure in 万元 as it is printed; none where no unit has any to state
     */
    public CountedFigures(FormSet set, Map<String, Long> counts, Optional<BigDecimal> agency) {
        this.counts = counts;
        agency.ifPresent(amount -> printed.put(List.of(AGENCY_OPERATIONS), amount));
        List<List<String>> money = new ArrayList<>();
        set.sentences().stream()
                .flatMap(sentence -> sentence.quantities().stream())
                .filter(quantity -> !quantity.counted().isEmpty())
                .filter(quantity -> !quantity.counted().equals(List.of(AGENCY_OPERATIONS)))
                .forEach(quantity -> add(quantity, money));
        round(money);
    }

    @Override
    public Optional<BigDecimal> of(Quantity quantity) {
        return Optional.ofNullable(printed.get(quantity.counted()));
    }

    /** What the sentences would say but nobody stated, by the Chinese names of the measures. */
    public Set<String> unstated() {
        return unstated;
    }

    private void add(Quantity quantity, List<List<String>> money) {
        List<String> unknown = quantity.counted().stream()
                .filter(id -> !counts.containsKey(id))
                .toList();
        unknown.forEach(id -> measure(id).map(Measure::name).ifPresent(unstated::add));
        if (!unknown.isEmpty()) {
            return;
        }
        if (quantity.unit().isEmpty()) {
            money.add(quantity.counted());
        } else {
            printed.put(
                    quantity.counted(),
                    BigDecimal.valueOf(
                            quantity.counted().stream().mapToLong(this::count).sum()));
        }
    }

    private void round(List<List<String>> money) {
        List<String> ids = money.stream().flatMap(List::stream).distinct().toList();
        List<CellSum> cells = money.stream()
                .map(each -> new CellSum(each.stream()
                        .map(id -> new CellSum.Term(ids.indexOf(id), 1))
                        .toList()))
                .toList();
        ControlledRounding rounding = new ControlledRounding(
                ids.stream().mapToLong(this::count).toArray(),
                cells,
                CurrencyUnit.TEN_THOUSAND_YUAN.yuan().longValueExact());
        for (int cell = 0; cell < cells.size(); cell++) {
            printed.put(money.get(cell), BigDecimal.valueOf(rounding.printed(cell), DECIMALS));
        }
    }

    private long count(String id) {
        return counts.getOrDefault(id, 0L);
    }

    private Optional<Measure> measure(String id) {
        return measures.all().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}

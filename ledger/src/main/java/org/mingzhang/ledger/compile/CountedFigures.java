package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.audit.statement.TableFigures;
import org.mingzhang.audit.statement.TableFigures.Known;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Quantity;
import org.mingzhang.catalogue.Sentence;
import org.mingzhang.ledger.count.Measure;
import org.mingzhang.ledger.count.Measures;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.narrative.Counted;

/**
 * What was counted, as the sentences print it: amounts are rounded so that parts still make up their whole, one that a table
 * prints too.
 */
public final class CountedFigures implements Counted {
    /** Agency operating expenditure is not stated by anybody but follows from what was spent. */
    static final String AGENCY_OPERATIONS = "agency-operations";

    private static final int DECIMALS = 2;
    private static final CurrencyUnit SAID = CurrencyUnit.TEN_THOUSAND_YUAN;
    /** The fen of a print unit. */
    private static final long UNIT = SAID.yuan().longValueExact();

    private final Map<List<String>, BigDecimal> printed = new LinkedHashMap<>();
    private final Set<List<String>> fixed = new LinkedHashSet<>();
    private final Set<String> unstated = new LinkedHashSet<>();
    private final Set<String> contradicting = new LinkedHashSet<>();
    private final Measures measures = Measures.shipped();
    private final Map<String, Long> counts;

    /**
     * The figures.
     *
     * @param set    whose sentences are to be said
     * @param counts what was counted, by the measure's id, in fen where it is money
     * @param agency agency operating expenditure in 万元 as it is printed; none where no unit has any to state
     * @param tables what the tables print
     */
    public CountedFigures(FormSet set, Map<String, Long> counts, Optional<BigDecimal> agency, TableFigures tables) {
        this.counts = counts;
        agency.ifPresent(amount -> printed.put(List.of(AGENCY_OPERATIONS), amount));
        for (Sentence sentence : set.sentences()) {
            sentence.quantities().forEach(quantity -> parts(sentence, quantity, tables));
        }
        List<List<String>> money = new ArrayList<>();
        set.sentences().stream()
                .flatMap(sentence -> sentence.quantities().stream())
                .filter(quantity -> !quantity.counted().equals(List.of(AGENCY_OPERATIONS)))
                .forEach(quantity -> add(quantity, money));
        round(money);
    }

    /** Agency operating expenditure alone, nothing else being known: see the constructor. */
    public static Counted agency(Optional<BigDecimal> agency) {
        return quantity -> agency.filter(amount -> quantity.counted().equals(List.of(AGENCY_OPERATIONS)));
    }

    @Override
    public Optional<BigDecimal> of(Quantity quantity) {
        return Optional.ofNullable(printed.get(ids(quantity)));
    }

    /** What the sentences would say but nobody stated, by the Chinese names of the measures. */
    public Set<String> unstated() {
        return unstated;
    }

    /** Which amounts are not said since they do not come to what the tables print, in Chinese. */
    public Set<String> contradicting() {
        return contradicting;
    }

    /** The measures that the quantity is the sum of. */
    private List<String> ids(Quantity quantity) {
        return Stream.concat(
                        quantity.counted().stream(),
                        quantity.alsoCounted().stream().filter(counts::containsKey))
                .toList();
    }

    /** Parts of a whole that a table prints, where they are all there are and everybody stated them. */
    private void parts(Sentence sentence, Quantity whole, TableFigures tables) {
        Optional<BigDecimal> table = whole.is()
                .filter(is -> whole.all())
                .flatMap(is -> tables.amount(is, "", SAID))
                .map(Known::value);
        List<List<String>> parts = whole.parts().stream()
                .flatMap(key -> sentence.quantity(key).stream())
                .map(this::ids)
                .toList();
        if (table.isEmpty() || parts.isEmpty() || parts.stream().anyMatch(ids -> !isStated(ids))) {
            return;
        }
        fixed.addAll(parts);
        long[] stated = parts.stream().mapToLong(this::sum).toArray();
        long print = table.get()
                .movePointRight(DECIMALS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        Optional<long[]> rounded = StatedParts.of(stated, print, UNIT);
        if (rounded.isEmpty()) {
            contradicting.add(parts.stream()
                            .flatMap(List::stream)
                            .flatMap(id -> measure(id).stream())
                            .map(Measure::name)
                            .collect(Collectors.joining("、"))
                    + "，合计应为" + BigDecimal.valueOf(print, DECIMALS).toPlainString() + SAID.printed());
        }
        for (int part = 0; part < parts.size() && rounded.isPresent(); part++) {
            printed.put(parts.get(part), BigDecimal.valueOf(rounded.get()[part], DECIMALS));
        }
    }

    private boolean isStated(List<String> ids) {
        return !ids.isEmpty() && counts.keySet().containsAll(ids);
    }

    private void add(Quantity quantity, List<List<String>> money) {
        quantity.counted().stream()
                .filter(id -> !counts.containsKey(id))
                .forEach(id -> measure(id).map(Measure::name).ifPresent(unstated::add));
        List<String> ids = ids(quantity);
        if (!isStated(ids) || fixed.contains(ids)) {
            return;
        }
        if (quantity.unit().isEmpty()) {
            money.add(ids);
        } else {
            printed.put(ids, BigDecimal.valueOf(sum(ids)));
        }
    }

    private void round(List<List<String>> money) {
        List<String> ids = money.stream().flatMap(List::stream).distinct().toList();
        List<CellSum> cells = money.stream()
                .map(each -> new CellSum(each.stream()
                        .map(id -> new CellSum.Term(ids.indexOf(id), 1))
                        .toList()))
                .toList();
        ControlledRounding rounding =
                new ControlledRounding(ids.stream().mapToLong(this::count).toArray(), cells, UNIT);
        for (int cell = 0; cell < cells.size(); cell++) {
            printed.put(money.get(cell), BigDecimal.valueOf(rounding.printed(cell), DECIMALS));
        }
    }

    private long sum(List<String> ids) {
        return ids.stream().mapToLong(this::count).sum();
    }

    private long count(String id) {
        return counts.getOrDefault(id, 0L);
    }

    private Optional<Measure> measure(String id) {
        return measures.all().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}

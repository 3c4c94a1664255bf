package org.mingzhang.audit.performance;

import java.util.List;
import java.util.Optional;
import org.mingzhang.catalogue.Measure;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;

/** What the performance sheets of a disclosure come to, as a narrative says it: the same measures that the audit holds it to. */
public final class SheetFigures {
    private static final List<String> AMOUNTS = List.of("initial", "revised", "executed", "total");

    private final List<SheetFacts> sheets;
    private final SheetMeasures measures;

    /**
     * The figures of these sheets.
     *
     * @param scoring the scoring standards and grades in force for the disclosure
     * @param words   the words that documents are read by
     */
    public SheetFigures(Disclosure disclosure, Scoring scoring, ReadingWords words) {
        sheets = facts(disclosure, scoring, words);
        measures = new SheetMeasures(sheets, scoring);
    }

    /**
     * A measure as it is printed, amounts in ten thousand yuan.
     *
     * @param said what the catalogue calls it, such as {@code graded 优}
     * @return nothing where the sheets do not say, or are in another unit
     */
    public Optional<String> of(String said) {
        return Measure.of(said)
                .filter(measure -> !measure.ofProjects() || areInTenThousandYuan())
                .flatMap(measure -> measures.of(said))
                .map(SheetMeasures.Spread::text);
    }

    private boolean areInTenThousandYuan() {
        return sheets.stream().allMatch(sheet -> sheet.sheet().currencyUnit() == CurrencyUnit.TEN_THOUSAND_YUAN);
    }

    static List<SheetFacts> facts(Disclosure disclosure, Scoring scoring, ReadingWords words) {
        int decimals = decimals(disclosure);
        return disclosure.performance().stream()
                .map(sheet -> new SheetFacts(
                        sheet,
                        words,
                        scoring.values(),
                        decimals,
                        disclosure.unread().stream()
                                .anyMatch(unread -> unread.why().contains(sheet.title()))))
                .toList();
    }

    /** The decimals that the amounts of the sheets are printed with where their trailing zeros were not dropped. */
    private static int decimals(Disclosure disclosure) {
        return disclosure.performance().stream()
                .flatMap(sheet -> sheet.funding().lines().stream()
                        .flatMap(line -> AMOUNTS.stream().flatMap(key -> SheetFacts.figure(line, key).stream())))
                .mapToInt(Figure::decimals)
                .max()
                .orElse(0);
    }
}

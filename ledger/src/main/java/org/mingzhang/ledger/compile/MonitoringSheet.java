package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.catalogue.Scoring.Level;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.ledger.compile.SheetCompiler.Parts;
import org.mingzhang.ledger.performance.Indicator;
import org.mingzhang.ledger.performance.Progress;

/** Lays out the sheet of one round of monitoring: money spent by the day, how far each indicator has come, what is expected. */
final class MonitoringSheet {
    private final Scoring scoring;
    private final LocalDate until;

    /**
     * Sheets of a round.
     *
     * @param until the day up to which progress is told
     */
    MonitoringSheet(Scoring scoring, LocalDate until) {
        this.scoring = scoring;
        this.until = until;
    }

    LaidSheet lay(Parts parts) {
        Set<String> gaps = new TreeSet<>();
        List<Line> indicators = new ArrayList<>();
        for (Indicator stated : SheetAssembly.of(parts, Level.Block.INDICATORS, scoring)) {
            Map<String, Cell> cells = SheetAssembly.levels(stated);
            cells.put("target", SheetCells.words(stated.target()));
            if (isDerived(parts, stated)) {
                Optional<BigDecimal> rate = rate(parts, stated);
                cells.put("actual", rate.map(SheetCells::percent).orElseGet(SheetCells::dash));
                cells.put("forecast", SheetCells.dash());
                cells.put("reason", SheetCells.words(""));
            } else {
                Optional<Progress> told = told(parts, stated);
                if (told.isEmpty()) {
                    gaps.add("《" + parts.name() + "》指标“" + stated.name() + "”没有填报截至 " + until + " 的进展");
                }
                cells.put("actual", SheetCells.words(told.map(Progress::actual).orElse("")));
                cells.put(
                        "forecast",
                        SheetCells.words(told.map(Progress::forecast).orElse("")));
                cells.put(
                        "reason",
                        SheetCells.words(told.map(MonitoringSheet::said).orElse("")));
            }
            indicators.add(SheetAssembly.line(stated.name(), cells));
        }
        return new LaidSheet(
                parts.code(),
                SheetAssembly.sheet(
                                parts,
                                SheetAssembly.funding(parts, "initial"),
                                indicators,
                                List.of(),
                                List.of(),
                                Optional.empty())
                        .withFacts(Map.of("date", SheetCells.words(day(until)))),
                gaps);
    }

    /** How many of the indicators that people tell the progress of have none told. */
    long untold(Parts parts) {
        return SheetAssembly.of(parts, Level.Block.INDICATORS, scoring).stream()
                .filter(stated ->
                        !isDerived(parts, stated) && told(parts, stated).isEmpty())
                .count();
    }

    /** Whether the ledger gives it, so that nobody tells it. */
    private boolean isDerived(Parts parts, Indicator stated) {
        return parts.money().project().isEmpty() && scoring.isGiven(stated.name());
    }

    /** A rate of money as it stands; shares of projects are those of the whole year, and stand nowhere yet. */
    private Optional<BigDecimal> rate(Parts parts, Indicator stated) {
        return scoring.share(stated.name()).isPresent()
                ? Optional.empty()
                : parts.rates().flatMap(rates -> rates.of(stated.name()));
    }

    private Optional<Progress> told(Parts parts, Indicator stated) {
        return parts.stated().progress().stream()
                .filter(each -> each.until().equals(until) && each.name().equals(stated.name()))
                .findFirst();
    }

    private static String said(Progress told) {
        return Stream.of(told.cause(), told.measure())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("；"));
    }

    /** The day as documents print it. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}

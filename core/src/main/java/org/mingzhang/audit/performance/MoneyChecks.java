package org.mingzhang.audit.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.money.Figure;
import org.mingzhang.money.Interval;
import org.mingzhang.performance.ScoringStandard;

/** The money of self-evaluations and monitoring: rates of execution and the score that they earn. */
final class MoneyChecks {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final String TOTAL = "total";

    private final Reporter reporter;
    private final Scoring scoring;
    private final List<SheetFacts> sheets;

    MoneyChecks(Reporter reporter, Scoring scoring, List<SheetFacts> sheets) {
        this.reporter = reporter;
        this.scoring = scoring;
        this.sheets = sheets;
    }

    void run() {
        List<Evidence> zeroRates = new ArrayList<>();
        for (SheetFacts sheet : sheets) {
            for (Line line : sheet.sheet().funding().lines()) {
                rate(sheet, line, zeroRates);
            }
            missingInitial(sheet);
        }
        if (!zeroRates.isEmpty()) {
            reporter.report(
                    RuleTest.RATE_OF_NOTHING,
                    Map.of("count", Integer.toString(zeroRates.size())),
                    zeroRates,
                    Values.NONE);
        }
        scores();
    }

    /** What the rate can be by the amounts; empty where there is no budget. */
    private static Optional<Interval> rate(SheetFacts sheet, Line line) {
        Optional<Figure> budget = sheet.amount(line, "revised").or(() -> sheet.amount(line, "initial"));
        Optional<Figure> executed = sheet.amount(line, "executed");
        if (budget.isEmpty() || executed.isEmpty() || budget.get().value().signum() <= 0) {
            return Optional.empty();
        }
        Interval over = budget.get().conventional();
        Interval spent = executed.get().conventional();
        if (over.low().signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Interval(percent(spent.low(), over.high()), percent(spent.high(), over.low())));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    private void rate(SheetFacts sheet, Line line, List<Evidence> zeroRates) {
        Optional<Figure> printed = SheetFacts.figure(line, "rate");
        Optional<Figure> budget = SheetFacts.figure(line, "revised");
        if (printed.isEmpty()) {
            return;
        }
        if (budget.isPresent() && budget.get().value().signum() == 0) {
            reporter.rule(RuleTest.RATE_OF_NOTHING).ifPresent(rule -> zeroRates.add(sheet.evidence(line, "rate")));
            return;
        }
        Optional<Interval> possible = rate(sheet, line);
        if (possible.isEmpty()) {
            return;
        }
        reporter.rule(RuleTest.EXECUTION_RATE);
        Interval said = printed.get().literal();
        boolean fraction = !SheetFacts.text(line, "rate").matches(".*[%％].*");
        if (said.meets(possible.get()) || fraction && said.times(HUNDRED).meets(possible.get())) {
            return;
        }
        BigDecimal right = percent(
                SheetFacts.figure(line, "executed").orElseThrow().value(),
                SheetFacts.figure(line, "revised")
                        .or(() -> SheetFacts.figure(line, "initial"))
                        .orElseThrow()
                        .value());
        String expected = SheetFacts.plain(right, Math.max(2, printed.get().decimals()));
        Map<String, String> slots = new HashMap<>();
        slots.put("sheet", sheet.place());
        slots.put("row", line.label());
        slots.put("rate", SheetFacts.text(line, "rate"));
        slots.put("executed", SheetFacts.text(line, "executed"));
        slots.put("budget", budget.isPresent() ? SheetFacts.text(line, "revised") : SheetFacts.text(line, "initial"));
        slots.put("expected", expected + "%");
        reporter.report(
                RuleTest.EXECUTION_RATE,
                slots,
                List.of(
                        sheet.evidence(line, "rate"),
                        sheet.evidence(line, "executed"),
                        sheet.evidence(line, budget.isPresent() ? "revised" : "initial")),
                Values.of(
                        SheetFacts.text(line, "rate"),
                        expected + "%",
                        printed.get().value().subtract(new BigDecimal(expected)).toPlainString()));
    }

    private record Scored(SheetFacts sheet, Line line, BigDecimal weight, Figure score, List<ScoringStandard> fits) {}

    /** Each sheet follows the standard that explains its score; one that none explains is wrong. */
    private void scores() {
        List<Scored> scored = new ArrayList<>();
        for (SheetFacts sheet : sheets) {
            sheet.money(TOTAL).ifPresent(line -> scored(sheet, line).ifPresent(scored::add));
        }
        Optional<ScoringStandard> usual = scoring.standards().stream()
                .max((one, other) -> Long.compare(fitting(scored, one), fitting(scored, other)));
        if (usual.isEmpty()) {
            return;
        }
        ScoringStandard standard = scoring.standards().stream()
                .filter(each -> fitting(scored, each) == fitting(scored, usual.get()))
                .findFirst()
                .orElse(usual.get());
        for (Scored each : scored) {
            reporter.rule(RuleTest.EXECUTION_SCORE);
            if (each.fits().isEmpty()) {
                boolean followed = scored.stream()
                        .anyMatch(other -> other.fits().contains(standard)
                                && other.score().value().compareTo(other.weight()) < 0
                                && other.score().value().signum() > 0);
                report(RuleTest.EXECUTION_SCORE, each, standard, followed);
            } else if (!each.fits().contains(standard)) {
                report(RuleTest.EXECUTION_SCORE_STANDARDS, each, standard, true);
            }
        }
    }

    private static long fitting(List<Scored> scored, ScoringStandard standard) {
        return scored.stream().filter(each -> each.fits().contains(standard)).count();
    }

    private Optional<Scored> scored(SheetFacts sheet, Line line) {
        Optional<Figure> weight = SheetFacts.figure(line, "weight");
        Optional<Figure> score = SheetFacts.figure(line, "score");
        if (weight.isEmpty() || score.isEmpty() || weight.get().value().signum() <= 0) {
            return Optional.empty();
        }
        Optional<Interval> byAmounts = rate(sheet, line);
        Optional<Interval> printed = SheetFacts.figure(line, "rate").map(Figure::literal);
        List<Interval> rates = java.util.stream.Stream.of(byAmounts, printed)
                .flatMap(Optional::stream)
                .toList();
        if (rates.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal most = weight.get().value();
        List<ScoringStandard> fits = scoring.standards().stream()
                .filter(standard -> rates.stream().anyMatch(rate -> standard.score(rate, most)
                        .meets(score.get().literal())))
                .toList();
        return Optional.of(new Scored(sheet, line, most, score.get(), fits));
    }

    /** A score that no sheet of the document shows to follow a known standard may follow one of its own. */
    private void report(RuleTest rule, Scored each, ScoringStandard standard, boolean followed) {
        BigDecimal rate = rate(each.sheet(), each.line())
                .map(interval ->
                        interval.low().add(interval.high()).divide(new BigDecimal("2"), MathContext.DECIMAL128))
                .or(() -> SheetFacts.figure(each.line(), "rate").map(Figure::value))
                .orElse(BigDecimal.ZERO);
        String expected = SheetFacts.plain(
                standard.score(rate, each.weight()), Math.max(2, each.score().decimals()));
        Map<String, String> slots = new HashMap<>();
        slots.put("sheet", each.sheet().place());
        slots.put("rate", SheetFacts.plain(rate, 2) + "%");
        slots.put("weight", each.weight().toPlainString());
        slots.put("score", SheetFacts.text(each.line(), "score"));
        slots.put("expected", expected);
        slots.put("standard", standard.title());
        slots.put(
                "own",
                each.fits().stream().findFirst().map(ScoringStandard::title).orElse(""));
        List<Evidence> evidence = List.of(
                each.sheet().evidence(each.line(), "score"),
                each.sheet().evidence(each.line(), "rate"),
                each.sheet().evidence(each.line(), "weight"));
        Values values = Values.of(
                SheetFacts.text(each.line(), "score"),
                expected,
                each.score().value().subtract(new BigDecimal(expected)).toPlainString());
        if (followed) {
            reporter.report(rule, slots, evidence, values);
        } else {
            reporter.reportIfComplete(rule, slots, evidence, values);
        }
    }

    /** The initial budget of the whole is left out although other rows have theirs. */
    private void missingInitial(SheetFacts sheet) {
        Optional<Line> total = sheet.money(TOTAL);
        if (total.isEmpty() || total.get().cells().get("initial") == null) {
            return;
        }
        reporter.rule(RuleTest.INITIAL_BUDGET_BLANK);
        boolean others = sheet.sheet().funding().lines().stream()
                .anyMatch(line -> !line.equals(total.get())
                        && SheetFacts.figure(line, "initial").isPresent());
        if (SheetFacts.isBlank(total.get(), "initial")
                && others
                && SheetFacts.figure(total.get(), "revised").isPresent()) {
            reporter.report(
                    RuleTest.INITIAL_BUDGET_BLANK,
                    Map.of("sheet", sheet.place(), "row", total.get().label()),
                    List.of(sheet.evidence(total.get(), "initial")),
                    Values.NONE);
        }
    }
}

package org.mingzhang.audit.performance;

import java.util.List;
import org.mingzhang.audit.Finding;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.PerformanceRules;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.money.Figure;
import org.mingzhang.performance.ValueParser;

/** Checks the performance sheets of a disclosure and what its narrative says of them. */
public final class PerformanceChecks {
    private static final List<String> AMOUNTS = List.of("initial", "revised", "executed", "total");

    private final Catalogue catalogue;

    /** Checks by this catalogue. */
    public PerformanceChecks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What the checks came to.
     *
     * @param findings           the findings
     * @param rulesRun           rules that had something to check
     * @param rulesNotApplicable rules that had not
     */
    public record Result(List<Finding> findings, int rulesRun, int rulesNotApplicable) {
        public Result {
            findings = List.copyOf(findings);
        }
    }

    /** Runs every check that the region and year have. */
    public Result of(Disclosure disclosure) {
        PerformanceRules rules =
                catalogue.performance(disclosure.regionId(), disclosure.year().orElse(Catalogue.LATEST_YEAR));
        ValueParser values = rules.values();
        Reporter reporter = new Reporter(rules);
        int decimals = decimals(disclosure);
        List<SheetFacts> sheets = disclosure.performance().stream()
                .map(sheet -> new SheetFacts(sheet, catalogue.words(), values, decimals))
                .toList();
        List<SheetFacts> evaluations =
                sheets.stream().filter(sheet -> !sheet.sheet().setsTargets()).toList();
        List<SheetFacts> targets =
                sheets.stream().filter(sheet -> sheet.sheet().setsTargets()).toList();
        new MoneyChecks(reporter, rules, evaluations).run();
        ScoreChecks scores = new ScoreChecks(reporter);
        sheets.forEach(scores::run);
        IndicatorChecks indicators = new IndicatorChecks(reporter);
        ExecutionChecks execution = new ExecutionChecks(reporter);
        RateChecks rates = new RateChecks(reporter, rules, disclosure);
        for (SheetFacts sheet : evaluations) {
            indicators.run(sheet);
            execution.run(sheet);
            if (!sheet.sheet().ofProject()) {
                rates.run(sheet);
            }
        }
        indicators.finish();
        execution.finish();
        GoalChecks goals = new GoalChecks(reporter);
        evaluations.forEach(goals::run);
        goals.finish();
        new TargetChecks(reporter, targets).run();
        CostChecks costs = new CostChecks(reporter);
        targets.forEach(costs::run);
        new NarrativeChecks(reporter, rules, disclosure, sheets).run();
        new ProjectTotals(reporter, disclosure).run(evaluations);
        int run = reporter.rulesRun();
        return new Result(reporter.findings(), run, rules.rules().size() - run);
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

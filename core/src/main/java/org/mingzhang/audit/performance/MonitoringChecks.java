package org.mingzhang.audit.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.performance.Attainment;
import org.mingzhang.performance.Attainment.Outcome;
import org.mingzhang.performance.Value;

/** Sheets of monitoring: what is forecast for the year against the target, against what is reached, and what is said of it. */
final class MonitoringChecks {
    private static final String FORECAST = "forecast";
    private static final String LIKELIHOOD = "likelihood";
    private static final String REASON = "reason";

    private final Reporter reporter;

    MonitoringChecks(Reporter reporter) {
        this.reporter = reporter;
    }

    void run(SheetFacts sheet) {
        List<Line> unexplained = new ArrayList<>();
        for (Line line : sheet.sheet().indicators()) {
            Attainment forecast = Attainment.of(sheet.target(line), sheet.forecast(line));
            if (forecast.outcome() == Outcome.MISSED) {
                if (SheetFacts.isBlank(line, REASON)) {
                    unexplained.add(line);
                }
                likelihood(sheet, line);
            }
            falling(sheet, line);
        }
        reporter.rule(RuleTest.FORECAST_UNEXPLAINED);
        if (!unexplained.isEmpty()) {
            reporter.report(
                    RuleTest.FORECAST_UNEXPLAINED,
                    Map.of(
                            "sheet",
                            sheet.place(),
                            "rows",
                            String.join(
                                    "、",
                                    unexplained.stream()
                                            .map(line -> "“" + line.label() + "”")
                                            .toList())),
                    unexplained.stream()
                            .map(line -> sheet.evidence(line, REASON))
                            .toList(),
                    Values.NONE);
        }
    }

    private void likelihood(SheetFacts sheet, Line line) {
        Optional<Rule> rule = reporter.rule(RuleTest.FORECAST_LIKELIHOOD);
        String said = SheetFacts.text(line, LIKELIHOOD).replaceAll("\\s+", "");
        if (rule.filter(each -> each.words("any").contains(said)).isPresent()) {
            report(RuleTest.FORECAST_LIKELIHOOD, sheet, line, LIKELIHOOD, "target");
        }
    }

    /** A number that is counted up does not become less; a percentage or a bound from above can. */
    private void falling(SheetFacts sheet, Line line) {
        if (!(sheet.target(line) instanceof Value.Quantity target)
                || target.percentage()
                || target.operator().downward()) {
            return;
        }
        reporter.rule(RuleTest.FORECAST_BELOW_ACTUAL);
        Attainment reached = Attainment.of(target, sheet.actual(line));
        Attainment forecast = Attainment.of(target, sheet.forecast(line));
        boolean less = reached.exact()
                .filter(now ->
                        forecast.exact().filter(then -> then.compareTo(now) < 0).isPresent())
                .isPresent();
        if (less) {
            report(RuleTest.FORECAST_BELOW_ACTUAL, sheet, line, FORECAST, "actual");
        }
    }

    private void report(RuleTest test, SheetFacts sheet, Line line, String wrong, String beside) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(sheet.evidence(line, wrong));
        if (!wrong.equals(FORECAST)) {
            evidence.add(sheet.evidence(line, FORECAST));
        }
        evidence.add(sheet.evidence(line, beside));
        reporter.report(
                test,
                Map.of(
                        "sheet", sheet.place(),
                        "row", line.label(),
                        "target", SheetFacts.text(line, "target"),
                        "actual", SheetFacts.text(line, "actual"),
                        "forecast", SheetFacts.text(line, FORECAST),
                        "likelihood", SheetFacts.text(line, LIKELIHOOD)),
                evidence,
                Values.NONE);
    }
}

package org.mingzhang.audit.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;
import org.mingzhang.money.Interval;
import org.mingzhang.performance.Value;

/** What self-evaluations of projects claim against the money that was spent. */
final class ExecutionChecks {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Reporter reporter;
    private final List<Evidence> low = new ArrayList<>();
    private final List<Evidence> outdated = new ArrayList<>();

    ExecutionChecks(Reporter reporter) {
        this.reporter = reporter;
    }

    void run(SheetFacts sheet) {
        Optional<Figure> revised = sheet.total("revised");
        Optional<Figure> executed = sheet.total("executed");
        if (!sheet.sheet().ofProject() || revised.isEmpty() || executed.isEmpty()) {
            return;
        }
        if (revised.get().value().signum() > 0 && executed.get().value().signum() == 0) {
            nothingSpent(sheet);
        } else {
            lowWithoutWord(sheet, revised.get().value(), executed.get().value());
        }
        costs(sheet, revised.get(), executed.get());
        deviations(sheet, revised.get(), executed.get());
        problems(sheet);
    }

    void finish() {
        once(RuleTest.LOW_EXECUTION_UNEXPLAINED, low);
        once(RuleTest.COST_TARGET_OUTDATED, outdated);
    }

    private void once(RuleTest rule, List<Evidence> evidence) {
        if (!evidence.isEmpty()) {
            reporter.report(
                    rule,
                    Map.of(
                            "count",
                            Integer.toString(evidence.size()),
                            "name",
                            evidence.getFirst().row().orElse(""),
                            "text",
                            evidence.getFirst().text()),
                    evidence,
                    Values.NONE);
        }
    }

    private void nothingSpent(SheetFacts sheet) {
        List<Line> achieved =
                sheet.sheet().indicators().stream().filter(SheetFacts::full).toList();
        reporter.rule(RuleTest.ACHIEVED_WITHOUT_EXECUTION);
        if (achieved.isEmpty()) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        sheet.money("total").ifPresent(line -> evidence.add(sheet.evidence(line, "executed")));
        achieved.forEach(line -> evidence.add(sheet.evidence(line, "score")));
        sheet.sheet().management().stream()
                .filter(SheetFacts::full)
                .forEach(line -> evidence.add(sheet.evidence(line, "score")));
        reporter.report(
                RuleTest.ACHIEVED_WITHOUT_EXECUTION,
                Map.of(
                        "sheet",
                        sheet.place(),
                        "budget",
                        sheet.total("revised").orElseThrow().value().toPlainString(),
                        "count",
                        Integer.toString(achieved.size()),
                        "all",
                        Integer.toString(sheet.sheet().indicators().size()),
                        "row",
                        achieved.getFirst().label()),
                evidence,
                Values.NONE);
    }

    /** A low rate of execution with every indicator reached and not a word about it. */
    private void lowWithoutWord(SheetFacts sheet, BigDecimal budget, BigDecimal executed) {
        Optional<Rule> rule = reporter.rule(RuleTest.LOW_EXECUTION_UNEXPLAINED);
        if (rule.isEmpty() || budget.signum() <= 0 || sheet.sheet().indicators().isEmpty()) {
            return;
        }
        BigDecimal limit = rule.get().words("limit").stream()
                .findFirst()
                .map(BigDecimal::new)
                .orElse(HUNDRED);
        boolean below = executed.multiply(HUNDRED).compareTo(budget.multiply(limit)) < 0;
        boolean all = sheet.sheet().indicators().stream().allMatch(SheetFacts::full);
        boolean silent = sheet.sheet().management().stream()
                        .allMatch(line -> SheetFacts.text(line, "problem").isBlank())
                && sheet.sheet().indicators().stream()
                        .allMatch(line -> SheetFacts.text(line, "reason").isBlank());
        if (below && all && silent) {
            sheet.money("total").ifPresent(line -> low.add(sheet.evidence(line, "rate")));
        }
    }

    /** Cost is money spent: what the indicator says was reached cannot differ from it where nothing was spent. */
    private void costs(SheetFacts sheet, Figure revised, Figure executed) {
        Optional<Rule> rule = reporter.rule(RuleTest.COST_AGAINST_EXECUTION);
        List<String> names = rule.map(each -> each.words("levels")).orElse(List.of());
        for (Line line : sheet.sheet().indicators()) {
            if (!sheet.isOf(line, names)
                    || !(sheet.target(line) instanceof Value.Quantity target)
                    || CurrencyUnit.of(target.unit()).isEmpty()) {
                continue;
            }
            BigDecimal limit = yuan(target);
            BigDecimal own = sheet.sheet().currencyUnit().yuan();
            if (sheet.actual(line) instanceof Value.Quantity actual
                    && CurrencyUnit.of(actual.unit()).isPresent()
                    && executed.value().signum() == 0
                    && actual.number().signum() > 0
                    && limit.compareTo(revised.value().multiply(own)) == 0) {
                reporter.report(
                        RuleTest.COST_AGAINST_EXECUTION,
                        Map.of("sheet", sheet.place(), "row", line.label(), "actual", actual.text()),
                        List.of(
                                sheet.evidence(line, "actual"),
                                sheet.evidence(sheet.money("total").orElseThrow(), "executed")),
                        Values.of(actual.text(), "0", actual.text()));
            }
            BigDecimal initial = sheet.total("initial").map(Figure::value).orElse(BigDecimal.ZERO);
            boolean changed = initial.compareTo(revised.value()) != 0 && initial.signum() > 0;
            if (changed
                    && limit.compareTo(initial.multiply(own)) == 0
                    && target.operator().downward()) {
                reporter.rule(RuleTest.COST_TARGET_OUTDATED)
                        .ifPresent(each -> outdated.add(sheet.evidence(line, "target")));
            }
        }
    }

    /** A deviation of cost that was reckoned by the budget while the target is another amount. */
    private void deviations(SheetFacts sheet, Figure revised, Figure executed) {
        Optional<Rule> rule = reporter.rule(RuleTest.DEVIATION_OF_BUDGET);
        List<String> names = rule.map(each -> each.words("levels")).orElse(List.of());
        for (Line line : sheet.sheet().indicators()) {
            Optional<Figure> printed = SheetFacts.figure(line, "deviation");
            if (!sheet.isOf(line, names)
                    || !(sheet.target(line) instanceof Value.Quantity target)
                    || !target.unit().isEmpty()
                            && CurrencyUnit.of(target.unit()).isEmpty()
                    || printed.isEmpty()
                    || printed.get().value().signum() == 0
                    || target.number().signum() <= 0
                    || revised.value().signum() <= 0) {
                continue;
            }
            BigDecimal own = sheet.sheet().currencyUnit().yuan();
            BigDecimal aim = target.unit().isEmpty() ? target.number().multiply(own) : yuan(target);
            BigDecimal budget = revised.value().multiply(own);
            BigDecimal spent = executed.value().multiply(own);
            Interval byBudget = Interval.of(deviation(spent, budget));
            Interval byTarget = Interval.of(deviation(spent, aim));
            Interval said = printed.get().literal();
            if (aim.compareTo(budget) != 0 && said.meets(byBudget) && !said.meets(byTarget)) {
                String expected = SheetFacts.plain(byTarget.low(), 2);
                reporter.report(
                        RuleTest.DEVIATION_OF_BUDGET,
                        Map.of(
                                "sheet", sheet.place(),
                                "row", line.label(),
                                "target", SheetFacts.text(line, "target"),
                                "budget", revised.value().toPlainString(),
                                "deviation", SheetFacts.text(line, "deviation"),
                                "expected", expected),
                        List.of(
                                sheet.evidence(line, "target"),
                                sheet.evidence(line, "deviation"),
                                sheet.evidence(sheet.money("total").orElseThrow(), "revised")),
                        Values.of(SheetFacts.text(line, "deviation"), expected));
            }
        }
    }

    private static BigDecimal deviation(BigDecimal spent, BigDecimal aim) {
        return spent.subtract(aim).multiply(HUNDRED).divide(aim, MathContext.DECIMAL128);
    }

    private static BigDecimal yuan(Value.Quantity quantity) {
        return quantity.number()
                .multiply(
                        CurrencyUnit.of(quantity.unit()).map(CurrencyUnit::yuan).orElse(BigDecimal.ONE));
    }

    /** Problems are told, and yet everything has full marks. */
    private void problems(SheetFacts sheet) {
        Optional<Rule> rule = reporter.rule(RuleTest.PROBLEM_WITH_FULL_MARKS);
        List<String> none = rule.map(each -> each.words("none")).orElse(List.of());
        List<Line> told = sheet.sheet().management().stream()
                .filter(line -> !SheetFacts.text(line, "problem").isBlank()
                        && !none.contains(SheetFacts.text(line, "problem").replaceAll("[\\s。；;，,]+", "")))
                .filter(SheetFacts::full)
                .toList();
        if (!told.isEmpty()) {
            reporter.report(
                    RuleTest.PROBLEM_WITH_FULL_MARKS,
                    Map.of(
                            "sheet",
                            sheet.place(),
                            "row",
                            told.getFirst().label(),
                            "count",
                            Integer.toString(told.size())),
                    told.stream().map(line -> sheet.evidence(line, "problem")).toList(),
                    Values.NONE);
        }
    }
}

package org.mingzhang.audit.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.money.Decimals;
import org.mingzhang.performance.Value;

/** Cost targets against the amount of the project: the total, what a month costs, unit price times quantity. */
final class CostChecks {
    private static final BigDecimal TWELVE = new BigDecimal("12");

    private final Reporter reporter;

    CostChecks(Reporter reporter) {
        this.reporter = reporter;
    }

    void run(SheetFacts sheet) {
        Optional<BigDecimal> budget = TargetChecks.budget(sheet);
        if (!sheet.sheet().ofProject() || budget.isEmpty() || budget.get().signum() <= 0) {
            return;
        }
        total(sheet, budget.get());
        monthly(sheet, budget.get());
        unitPrice(sheet, budget.get());
    }

    /** An amount in yuan as the sheet would print it. */
    static String inUnit(SheetFacts sheet, BigDecimal yuan) {
        return Decimals.atLeast(yuan.divide(sheet.sheet().currencyUnit().yuan()), 2)
                        .toPlainString()
                + sheet.sheet().currencyUnit().printed();
    }

    private void total(SheetFacts sheet, BigDecimal budget) {
        Optional<Rule> rule = reporter.rule(RuleTest.TOTAL_COST);
        for (Line line : sheet.sheet().indicators()) {
            Value target = sheet.target(line);
            Optional<BigDecimal> yuan = TargetChecks.yuan(target);
            boolean named = rule.map(each -> each.patterns("pattern").stream()
                            .anyMatch(pattern -> pattern.matcher(name(line)).find()))
                    .orElse(false);
            if (named && yuan.isPresent() && yuan.get().compareTo(budget) > 0) {
                reporter.report(
                        RuleTest.TOTAL_COST,
                        Map.of(
                                "sheet", sheet.place(),
                                "row", line.label(),
                                "target", SheetFacts.text(line, "target"),
                                "budget", inUnit(sheet, budget)),
                        List.of(sheet.evidence(line, "target"), sheet.evidence()),
                        Values.of(SheetFacts.text(line, "target"), inUnit(sheet, budget)));
            }
        }
    }

    /** What the months cost, twelve times, is more than there is. */
    private void monthly(SheetFacts sheet, BigDecimal budget) {
        Optional<Rule> rule = reporter.rule(RuleTest.MONTHLY_COST);
        if (rule.isEmpty()) {
            return;
        }
        BigDecimal month = BigDecimal.ZERO;
        List<Evidence> evidence = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (Line line : sheet.sheet().indicators()) {
            Optional<BigDecimal> yuan = TargetChecks.yuan(sheet.target(line));
            boolean named = rule.get().patterns("pattern").stream()
                            .anyMatch(pattern -> pattern.matcher(name(line)).find())
                    && rule.get().patterns("except").stream()
                            .noneMatch(pattern -> pattern.matcher(name(line)).find());
            if (named && yuan.isPresent()) {
                month = month.add(yuan.get());
                evidence.add(sheet.evidence(line, "target"));
                terms.add(SheetFacts.text(line, "target"));
            }
        }
        BigDecimal year = month.multiply(TWELVE);
        if (!evidence.isEmpty() && year.compareTo(budget) > 0) {
            evidence.add(sheet.evidence());
            reporter.report(
                    RuleTest.MONTHLY_COST,
                    Map.of(
                            "sheet", sheet.place(),
                            "terms", String.join("、", terms),
                            "year", inUnit(sheet, year),
                            "budget", inUnit(sheet, budget),
                            "difference", inUnit(sheet, year.subtract(budget))),
                    evidence,
                    new Values(
                            Optional.of(inUnit(sheet, year)),
                            Optional.of(inUnit(sheet, budget)),
                            Optional.of(inUnit(sheet, year.subtract(budget)))));
        }
    }

    /** One price for each of something, and one count of it: their product is the amount, or a part of it is told. */
    private void unitPrice(SheetFacts sheet, BigDecimal budget) {
        Optional<Rule> rule = reporter.rule(RuleTest.UNIT_PRICE);
        if (rule.isEmpty()) {
            return;
        }
        Pattern each = Pattern.compile(String.join("|", rule.get().words("pattern")));
        List<Line> prices = new ArrayList<>();
        for (Line line : sheet.sheet().indicators()) {
            if (TargetChecks.yuan(sheet.target(line)).isPresent()
                    && each.matcher(name(line)).find()) {
                prices.add(line);
            }
        }
        if (prices.size() != 1) {
            return;
        }
        Line price = prices.getFirst();
        Matcher counted = each.matcher(name(price));
        String unit = counted.find() && counted.groupCount() > 0 && counted.group(1) != null
                ? counted.group(1)
                : slashed(sheet.target(price));
        List<Line> counts = sheet.sheet().indicators().stream()
                .filter(line -> sheet.target(line) instanceof Value.Quantity quantity
                        && quantity.unit().equals(unit))
                .toList();
        List<Line> costs = sheet.sheet().indicators().stream()
                .filter(line -> !line.equals(price)
                        && TargetChecks.yuan(sheet.target(line)).isPresent()
                        && TargetChecks.yuan(sheet.target(line)).get().compareTo(budget) < 0)
                .toList();
        if (unit.isEmpty() || counts.size() != 1 || !costs.isEmpty()) {
            return;
        }
        BigDecimal one = TargetChecks.yuan(sheet.target(price)).orElseThrow();
        BigDecimal number = sheet.target(counts.getFirst()) instanceof Value.Quantity quantity
                ? quantity.number()
                : BigDecimal.ZERO;
        boolean explained = rule.get().words("periods").stream()
                .map(BigDecimal::new)
                .anyMatch(periods -> one.multiply(number).multiply(periods).compareTo(budget) == 0);
        BigDecimal product = one.multiply(number);
        if (!explained) {
            reporter.report(
                    RuleTest.UNIT_PRICE,
                    Map.of(
                            "sheet", sheet.place(),
                            "price", name(price) + SheetFacts.text(price, "target"),
                            "count", counts.getFirst().label() + SheetFacts.text(counts.getFirst(), "target"),
                            "product", inUnit(sheet, product),
                            "budget", inUnit(sheet, budget),
                            "difference", inUnit(sheet, product.subtract(budget))),
                    List.of(
                            sheet.evidence(price, "target"),
                            sheet.evidence(counts.getFirst(), "target"),
                            sheet.evidence()),
                    new Values(
                            Optional.of(inUnit(sheet, product)),
                            Optional.of(inUnit(sheet, budget)),
                            Optional.of(inUnit(sheet, product.subtract(budget)))));
        }
    }

    private static String name(Line line) {
        return line.label().replaceAll("\\s+", "");
    }

    private static String slashed(Value value) {
        return value instanceof Value.Quantity quantity && quantity.unit().contains("/")
                ? quantity.unit().replaceFirst("[^/]*/", "")
                : "";
    }
}

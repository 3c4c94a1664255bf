package org.mingzhang.audit.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Funding;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;
import org.mingzhang.performance.Operator;
import org.mingzhang.performance.Value;

/** Targets as they are set: whether there are any, with operator and unit, in a direction that makes sense. */
final class TargetChecks {
    /** A name of so many characters is no mere noun. */
    private static final int CLEAR = 4;
    /** A word before a name that still is the same indicator has at most so many characters. */
    private static final int QUALIFIER = 2;

    private final Reporter reporter;
    private final List<SheetFacts> sheets;
    private final List<Evidence> withoutOperator = new ArrayList<>();
    private final List<Evidence> withoutUnit = new ArrayList<>();
    private final List<Evidence> withoutExplanation = new ArrayList<>();

    TargetChecks(Reporter reporter, List<SheetFacts> sheets) {
        this.reporter = reporter;
        this.sheets = sheets;
    }

    void run() {
        List<SheetFacts> projects = sheets.stream()
                .filter(sheet -> sheet.sheet().setsTargets() && isProject(sheet.sheet()))
                .toList();
        List<SheetFacts> without = projects.stream()
                .filter(sheet -> sheet.sheet().indicators().isEmpty())
                .toList();
        boolean any = projects.size() > without.size();
        if (any) {
            without.forEach(this::missing);
            completeness(projects.size(), without);
        }
        for (SheetFacts sheet : sheets) {
            for (Line line : sheet.sheet().indicators()) {
                operator(sheet, line);
                direction(sheet, line);
            }
            groups(sheet);
            explanations(sheet);
        }
        once(RuleTest.TARGET_WITHOUT_OPERATOR, withoutOperator);
        once(RuleTest.TARGET_WITHOUT_UNIT, withoutUnit);
        once(RuleTest.TARGET_WITHOUT_EXPLANATION, withoutExplanation);
        sameIndicators(projects);
    }

    /** A row of a list that is a total or a unit is no project. */
    private static boolean isProject(PerformanceSheet sheet) {
        return switch (sheet.funding()) {
            case Funding.BySource bySource -> sheet.ofProject();
            case Funding.Listed listed -> sheet.projectCode().isPresent();
        };
    }

    private void missing(SheetFacts sheet) {
        Map<String, String> slots = Map.of(
                "form",
                sheet.sheet().number(),
                "name",
                sheet.sheet().name(),
                "code",
                sheet.sheet().projectCode().orElse(""),
                "amount",
                sheet.budget().map(figure -> figure.value().toPlainString()).orElse(""));
        if (sheet.hasGaps()) {
            reporter.reportInReading(RuleTest.PROJECT_WITHOUT_TARGET, slots, List.of(sheet.evidence()), Values.NONE);
        } else {
            reporter.report(RuleTest.PROJECT_WITHOUT_TARGET, slots, List.of(sheet.evidence()), Values.NONE);
        }
    }

    /** The department aims at targets for all projects, and some have none. */
    private void completeness(int projects, List<SheetFacts> without) {
        Optional<Rule> rule = reporter.rule(RuleTest.TARGET_COMPLETENESS);
        for (SheetFacts sheet : sheets) {
            for (Line line : sheet.sheet().indicators()) {
                boolean named = rule.map(each -> each.words("words").contains(line.label()))
                        .orElse(false);
                boolean all = sheet.target(line) instanceof Value.Quantity quantity
                        && quantity.percentage()
                        && quantity.number().compareTo(new BigDecimal("100")) == 0;
                if (named && all && !sheet.sheet().ofProject() && !without.isEmpty()) {
                    List<Evidence> evidence = new ArrayList<>();
                    evidence.add(sheet.evidence(line, "target"));
                    without.forEach(each -> evidence.add(each.evidence()));
                    reporter.report(
                            RuleTest.TARGET_COMPLETENESS,
                            Map.of(
                                    "sheet", sheet.place(),
                                    "row", line.label(),
                                    "target", SheetFacts.text(line, "target"),
                                    "projects", Integer.toString(projects),
                                    "with", Integer.toString(projects - without.size())),
                            evidence,
                            Values.NONE);
                }
            }
        }
    }

    private void operator(SheetFacts sheet, Line line) {
        if (!(sheet.target(line) instanceof Value.Quantity quantity)) {
            return;
        }
        Optional<Rule> rule = reporter.rule(RuleTest.TARGET_WITHOUT_OPERATOR);
        List<String> levels = rule.map(each -> each.words("levels")).orElse(List.of());
        if (quantity.operator() == Operator.NONE && sheet.isOf(line, levels)) {
            withoutOperator.add(sheet.evidence(line, "target"));
        }
        reporter.rule(RuleTest.TARGET_WITHOUT_UNIT);
        if (quantity.unit().isEmpty() && quantity.number().signum() != 0) {
            withoutUnit.add(sheet.evidence(line, "target"));
        }
    }

    /** A limit from above on what there should be much of. */
    private void direction(SheetFacts sheet, Line line) {
        Optional<Rule> rule = reporter.rule(RuleTest.DIRECTION);
        if (rule.isEmpty()
                || !(sheet.target(line) instanceof Value.Quantity quantity)
                || !quantity.operator().downward()) {
            return;
        }
        String name = line.label().replaceAll("\\s+", "");
        boolean counted = rule.get().words("units").contains(quantity.unit())
                && sheet.isOf(line, rule.get().words("levels"))
                && rule.get().words("few").stream().noneMatch(name::contains);
        boolean named = rule.get().patterns("pattern").stream()
                .anyMatch(pattern -> pattern.matcher(name).find());
        if (counted || named) {
            reporter.report(
                    RuleTest.DIRECTION,
                    Map.of(
                            "sheet", sheet.place(),
                            "row", line.label(),
                            "target", SheetFacts.text(line, "target")),
                    List.of(sheet.evidence(line, "target")),
                    Values.NONE);
        }
    }

    /** Every project has indicators of output, of benefit and of satisfaction. */
    private void groups(SheetFacts sheet) {
        Optional<Rule> rule = reporter.rule(RuleTest.GROUP_MISSING);
        boolean levelled = sheet.sheet().indicators().stream()
                .anyMatch(line -> !SheetFacts.text(line, "level1").isBlank());
        if (rule.isEmpty() || !sheet.sheet().ofProject() || !levelled) {
            return;
        }
        List<String> absent = rule.get().words("groups").stream()
                .filter(group -> sheet.sheet().indicators().stream()
                        .noneMatch(line ->
                                sheet.isOf(line, List.of(group)) || line.label().contains(group)))
                .toList();
        if (!absent.isEmpty()) {
            reporter.report(
                    RuleTest.GROUP_MISSING,
                    Map.of("sheet", sheet.place(), "groups", String.join("、", absent)),
                    List.of(sheet.evidence()),
                    Values.NONE);
        }
    }

    /** The column of explanations is filled for some indicators and blank for others. */
    private void explanations(SheetFacts sheet) {
        List<Line> blank = sheet.sheet().indicators().stream()
                .filter(line -> SheetFacts.isBlank(line, "explanation"))
                .toList();
        boolean some = sheet.sheet().indicators().stream()
                .anyMatch(line -> !SheetFacts.text(line, "explanation").isBlank());
        if (some) {
            reporter.rule(RuleTest.TARGET_WITHOUT_EXPLANATION);
            blank.forEach(line -> withoutExplanation.add(sheet.evidence(line, "explanation")));
        }
    }

    /** The department and a project aim at different values for the indicator of one name. */
    private void sameIndicators(List<SheetFacts> projects) {
        for (SheetFacts department : sheets) {
            if (department.sheet().ofProject()) {
                continue;
            }
            for (Line whole : department.sheet().indicators()) {
                for (SheetFacts project : projects) {
                    project.sheet().indicators().stream()
                            .filter(part -> isSame(
                                    whole.label(), part.label(), project.sheet().name()))
                            .forEach(part -> sameIndicator(department, whole, project, part));
                }
            }
        }
    }

    /** One name, or one with a short word before it, or the department's is the project's with the end of the indicator's. */
    private static boolean isSame(String whole, String part, String project) {
        String name = whole.replaceAll("\\s+", "");
        String own = part.replaceAll("\\s+", "");
        if (name.equals(own)
                || name.length() >= CLEAR && own.endsWith(name) && own.length() <= name.length() + QUALIFIER) {
            return true;
        }
        for (int cut = 4; cut <= name.length() - 3; cut++) {
            if (project.contains(name.substring(0, cut)) && own.endsWith(name.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private void sameIndicator(SheetFacts department, Line whole, SheetFacts project, Line part) {
        reporter.rule(RuleTest.SAME_INDICATOR);
        Value one = department.target(whole);
        Value other = project.target(part);
        boolean differ = one instanceof Value.Quantity a && other instanceof Value.Quantity b
                ? a.unit().equals(b.unit())
                        && a.operator() == b.operator()
                        && a.number().compareTo(b.number()) != 0
                : one instanceof Value.Quantity quantity && quantity.percentage() && other instanceof Value.Quality
                        || other instanceof Value.Quantity rate && rate.percentage() && one instanceof Value.Quality;
        if (differ) {
            reporter.report(
                    RuleTest.SAME_INDICATOR,
                    Map.of(
                            "whole", whole.label(),
                            "one", SheetFacts.text(whole, "target"),
                            "part", part.label(),
                            "name", project.sheet().name(),
                            "other", SheetFacts.text(part, "target")),
                    List.of(department.evidence(whole, "target"), project.evidence(part, "target")),
                    Values.NONE);
        }
    }

    private void once(RuleTest rule, List<Evidence> evidence) {
        if (!evidence.isEmpty()) {
            Map<String, String> slots = new LinkedHashMap<>();
            slots.put("count", Integer.toString(evidence.size()));
            slots.put("row", evidence.getFirst().label().orElse(""));
            slots.put("target", evidence.getFirst().text());
            reporter.report(rule, slots, evidence, Values.NONE);
        }
    }

    /** The amount of a target of money in yuan; empty where it is none. */
    static Optional<BigDecimal> yuan(Value value) {
        return value instanceof Value.Quantity quantity
                ? CurrencyUnit.of(quantity.unit().replaceFirst("/.*", ""))
                        .map(unit -> quantity.number().multiply(unit.yuan()))
                : Optional.empty();
    }

    /** The budget of a project in yuan. */
    static Optional<BigDecimal> budget(SheetFacts sheet) {
        return sheet.budget()
                .map(Figure::value)
                .map(sheet.sheet().currencyUnit().yuan()::multiply);
    }
}

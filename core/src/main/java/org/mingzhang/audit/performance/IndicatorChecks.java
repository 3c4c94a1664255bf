package org.mingzhang.audit.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.money.Figure;
import org.mingzhang.money.Interval;
import org.mingzhang.performance.Attainment;
import org.mingzhang.performance.Attainment.Outcome;
import org.mingzhang.performance.Operator;
import org.mingzhang.performance.Value;

/** Each indicator of a self-evaluation: what was reached against the target, the score, the deviation, the reason. */
final class IndicatorChecks {
    private final Reporter reporter;
    private final List<Evidence> otherKind = new ArrayList<>();
    private final List<Evidence> percentOfWords = new ArrayList<>();

    IndicatorChecks(Reporter reporter) {
        this.reporter = reporter;
    }

    void run(SheetFacts sheet) {
        List<Line> unexplained = new ArrayList<>();
        for (Line line : sheet.sheet().indicators()) {
            Attainment attainment = sheet.attainment(line);
            if (!saved(sheet, line, attainment)) {
                score(sheet, line, attainment);
                deviation(sheet, line, attainment);
            }
            kind(sheet, line, attainment);
            if (SheetFacts.lost(line) && SheetFacts.isBlank(line, "reason")) {
                unexplained.add(line);
            }
        }
        reasons(sheet, unexplained);
    }

    /** A cost below the one that was to be equalled is no target missed. */
    private boolean saved(SheetFacts sheet, Line line, Attainment attainment) {
        List<String> costs = reporter.rule(RuleTest.MISSED_BUT_FULL)
                .map(rule -> rule.words("levels"))
                .orElse(List.of());
        return attainment.outcome() == Outcome.MISSED
                && sheet.target(line) instanceof Value.Quantity target
                && target.operator() == Operator.EQUAL
                && sheet.isOf(line, costs);
    }

    /** What was gathered over all sheets is said once. */
    void finish() {
        once(RuleTest.ACTUAL_OF_OTHER_KIND, otherKind);
        once(RuleTest.ACTUAL_PERCENT_OF_WORDS, percentOfWords);
    }

    private void once(RuleTest rule, List<Evidence> evidence) {
        if (!evidence.isEmpty()) {
            Evidence first = evidence.getFirst();
            reporter.report(
                    rule,
                    Map.of(
                            "count",
                            Integer.toString(evidence.size()),
                            "row",
                            first.label().orElse(""),
                            "actual",
                            first.text()),
                    evidence,
                    Values.NONE);
        }
    }

    private void score(SheetFacts sheet, Line line, Attainment attainment) {
        switch (attainment.outcome()) {
            case MET -> {
                reporter.rule(RuleTest.MET_BUT_MARKED_DOWN);
                if (SheetFacts.lost(line) && SheetFacts.text(line, "reason").isBlank()) {
                    report(RuleTest.MET_BUT_MARKED_DOWN, sheet, line, SheetFacts.text(line, "weight"));
                }
            }
            case MISSED -> {
                reporter.rule(RuleTest.MISSED_BUT_FULL);
                if (SheetFacts.full(line)) {
                    report(RuleTest.MISSED_BUT_FULL, sheet, line, "");
                } else {
                    proportion(sheet, line, attainment);
                }
            }
            case OTHER_NUMBER, OTHER_KIND, UNKNOWN -> {}
        }
    }

    /** A missed target scores nothing, or in proportion to what was reached. */
    private void proportion(SheetFacts sheet, Line line, Attainment attainment) {
        Optional<Figure> weight = SheetFacts.figure(line, "weight");
        Optional<Figure> score = SheetFacts.figure(line, "score");
        if (weight.isEmpty()
                || score.isEmpty()
                || attainment.ratio().isEmpty()
                || score.get().value().signum() == 0) {
            return;
        }
        if (!(sheet.target(line) instanceof Value.Quantity target)
                || target.operator().downward()) {
            return;
        }
        reporter.rule(RuleTest.SCORE_IN_PROPORTION);
        Interval due = attainment.ratio().get().times(weight.get().value());
        if (!due.meets(score.get().literal())) {
            String expected = SheetFacts.plain(
                    due.low().add(due.high()).divide(new BigDecimal("2")),
                    Math.max(2, score.get().decimals()));
            report(RuleTest.SCORE_IN_PROPORTION, sheet, line, expected);
        }
    }

    private void deviation(SheetFacts sheet, Line line, Attainment attainment) {
        Optional<Figure> printed = SheetFacts.figure(line, "deviation");
        if (printed.isEmpty()) {
            return;
        }
        if (attainment.outcome() == Outcome.MET
                && SheetFacts.lost(line)
                && printed.get().value().signum() == 0) {
            return;
        }
        if (attainment.deviation().isEmpty()) {
            return;
        }
        Interval due = attainment.deviation().get();
        Interval said = printed.get().literal();
        boolean agrees = said.meets(due) || said.times(BigDecimal.ONE.negate()).meets(due);
        boolean none = printed.get().value().signum() == 0;
        String expected = SheetFacts.plain(due.low().add(due.high()).divide(new BigDecimal("2")), 2);
        if (attainment.outcome() == Outcome.MISSED) {
            reporter.rule(RuleTest.MISSED_WITHOUT_DEVIATION);
            if (none) {
                report(RuleTest.MISSED_WITHOUT_DEVIATION, sheet, line, expected);
            } else if (!agrees) {
                report(RuleTest.DEVIATION, sheet, line, expected);
            }
        } else if (attainment.outcome() == Outcome.MET && !none && !agrees) {
            report(RuleTest.DEVIATION, sheet, line, "0.00");
        }
    }

    private void kind(SheetFacts sheet, Line line, Attainment attainment) {
        Value target = sheet.target(line);
        boolean percent = sheet.actual(line) instanceof Value.Quantity actual && actual.percentage();
        if (attainment.outcome() == Outcome.OTHER_KIND) {
            reporter.rule(RuleTest.ACTUAL_OF_OTHER_KIND)
                    .ifPresent(rule -> otherKind.add(sheet.evidence(line, "actual")));
        } else if (target instanceof Value.Quality && percent) {
            boolean counted = target.text().matches(".*(?:\\d|[一二三四五六七八九十两]+[次个名项场期]).*");
            RuleTest rule = counted ? RuleTest.ACTUAL_OF_OTHER_KIND : RuleTest.ACTUAL_PERCENT_OF_WORDS;
            List<Evidence> where = counted ? otherKind : percentOfWords;
            boolean sameNumber = target.text().contains("%");
            if (!sameNumber) {
                reporter.rule(rule).ifPresent(each -> where.add(sheet.evidence(line, "actual")));
            }
        }
    }

    private void reasons(SheetFacts sheet, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Line line : lines) {
            evidence.add(sheet.evidence(line, "reason"));
            evidence.add(sheet.evidence(line, "score"));
            names.add("“" + line.label() + "”");
        }
        reporter.report(
                RuleTest.REASON_MISSING,
                Map.of("sheet", sheet.place(), "rows", String.join("、", names)),
                evidence,
                Values.NONE);
    }

    private void report(RuleTest rule, SheetFacts sheet, Line line, String expected) {
        Map<String, String> slots = new HashMap<>();
        slots.put("sheet", sheet.place());
        slots.put("row", line.label());
        for (String key : List.of("target", "actual", "weight", "score", "deviation")) {
            slots.put(key, SheetFacts.text(line, key));
        }
        slots.put("expected", expected);
        boolean ofDeviation = rule == RuleTest.DEVIATION || rule == RuleTest.MISSED_WITHOUT_DEVIATION;
        String culprit = ofDeviation ? "deviation" : "score";
        Values values = expected.isEmpty() ? Values.NONE : Values.of(SheetFacts.text(line, culprit), expected);
        reporter.report(
                rule,
                slots,
                List.of(sheet.evidence(line, culprit), sheet.evidence(line, "target"), sheet.evidence(line, "actual")),
                values);
    }
}

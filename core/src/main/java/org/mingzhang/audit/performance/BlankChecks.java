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
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.performance.Operator;
import org.mingzhang.performance.Value;

/** Values left out, copied from the target, or given without what the column asks for. */
final class BlankChecks {
    private final Reporter reporter;
    private final Map<String, List<Evidence>> blank = new LinkedHashMap<>();
    private final List<Evidence> copied = new ArrayList<>();
    private final List<Evidence> withoutMeasure = new ArrayList<>();

    BlankChecks(Reporter reporter) {
        this.reporter = reporter;
    }

    void run(SheetFacts sheet) {
        List<String> keys = sheet.sheet().setsTargets() ? List.of("target") : List.of("target", "actual");
        Optional<Rule> measures = reporter.rule(RuleTest.MEASURE_MISSING);
        for (Line line : sheet.sheet().indicators()) {
            reporter.rule(RuleTest.VALUE_BLANK);
            for (String key : keys) {
                if (!line.label().isBlank() && SheetFacts.isBlank(line, key)) {
                    blank.computeIfAbsent(key, each -> new ArrayList<>()).add(sheet.evidence(line, key));
                }
            }
            if (isCopied(sheet.target(line), sheet.actual(line))) {
                copied.add(sheet.evidence(line, "actual"));
            }
            String reason = SheetFacts.text(line, "reason");
            boolean told = measures.stream()
                    .flatMap(rule -> rule.patterns("pattern").stream())
                    .anyMatch(pattern -> pattern.matcher(reason).find());
            if (measures.isPresent() && SheetFacts.lost(line) && !reason.isBlank() && !told) {
                withoutMeasure.add(sheet.evidence(line, "reason"));
            }
        }
    }

    /** The actual is exactly the limit that the target sets, where it could be anything on its right side. */
    private static boolean isCopied(Value target, Value actual) {
        return target instanceof Value.Quantity limit
                && actual instanceof Value.Quantity reached
                && limit.operator() != Operator.NONE
                && limit.operator() != Operator.EQUAL
                && limit.unit().equals(reached.unit())
                && limit.number().compareTo(reached.number()) == 0
                && !(limit.percentage() && limit.number().compareTo(new BigDecimal("100")) == 0);
    }

    /** What was gathered over all sheets is said once. */
    void finish() {
        blank.values().forEach(evidence -> report(RuleTest.VALUE_BLANK, evidence));
        Optional<Rule> rule = reporter.rule(RuleTest.ACTUAL_COPIED);
        int least = rule.flatMap(each -> each.words("limit").stream().findFirst())
                .map(Integer::parseInt)
                .orElse(1);
        if (copied.size() >= least) {
            report(RuleTest.ACTUAL_COPIED, copied);
        }
        report(RuleTest.MEASURE_MISSING, withoutMeasure);
    }

    private void report(RuleTest test, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        Evidence first = evidence.getFirst();
        reporter.report(
                test,
                Map.of(
                        "count", Integer.toString(evidence.size()),
                        "row", first.label().orElse(""),
                        "column", first.column().orElse(""),
                        "text", first.text()),
                evidence,
                Values.NONE);
    }
}

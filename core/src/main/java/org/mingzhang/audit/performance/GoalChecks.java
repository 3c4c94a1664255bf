package org.mingzhang.audit.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.PerformanceSheet.Line;

/** What was reached, told in the words of what was to be reached. */
final class GoalChecks {
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{P}\\p{S}]+");

    private final Reporter reporter;
    private final List<Evidence> copied = new ArrayList<>();

    GoalChecks(Reporter reporter) {
        this.reporter = reporter;
    }

    void run(SheetFacts sheet) {
        Optional<Rule> rule = reporter.rule(RuleTest.GOAL_COPIED);
        List<String> beside = rule.map(each -> each.words("except")).orElse(List.of());
        for (Line goal : sheet.sheet().goals()) {
            String target = bare(SheetFacts.text(goal, "target"), beside);
            String actual = bare(SheetFacts.text(goal, "actual"), beside);
            if (!target.isEmpty() && target.equals(actual)) {
                copied.add(sheet.evidence(goal, "actual"));
            }
        }
    }

    void finish() {
        if (!copied.isEmpty()) {
            reporter.report(
                    RuleTest.GOAL_COPIED, Map.of("count", Integer.toString(copied.size())), copied, Values.NONE);
        }
    }

    /** The words without signs, the year, and what turns a plan into a report. */
    private static String bare(String text, List<String> beside) {
        String bare = SIGNS.matcher(text).replaceAll("");
        for (String pattern : beside) {
            bare = bare.replaceAll(pattern, "");
        }
        return bare;
    }
}

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

/** Indicators whose name belongs to another dimension than the one that they stand under, such as a rate of quality among quantities. */
final class DimensionCheck {
    private final Reporter reporter;

    DimensionCheck(Reporter reporter) {
        this.reporter = reporter;
    }

    private record Misplaced(SheetFacts sheet, Line line, String level, String due) {}

    void run(List<SheetFacts> sheets) {
        Optional<Rule> rule = reporter.rule(RuleTest.DIMENSION);
        List<Misplaced> misplaced = rule.stream()
                .flatMap(each -> sheets.stream().flatMap(sheet -> in(sheet, each).stream()))
                .toList();
        if (misplaced.isEmpty()) {
            return;
        }
        Misplaced first = misplaced.getFirst();
        List<Evidence> evidence = misplaced.stream()
                .map(each -> each.sheet().evidence(each.line(), "level2"))
                .toList();
        reporter.report(
                RuleTest.DIMENSION,
                Map.of(
                        "count", Integer.toString(misplaced.size()),
                        "row", first.line().label(),
                        "level", first.level(),
                        "due", first.due()),
                evidence,
                Values.NONE);
    }

    private static List<Misplaced> in(SheetFacts sheet, Rule rule) {
        List<Pattern> names = rule.patterns("where");
        List<String> groups = rule.words("groups");
        List<Misplaced> misplaced = new ArrayList<>();
        for (Line line : sheet.sheet().indicators()) {
            String level = SheetFacts.text(line, "level2").replaceAll("\\s+", "");
            String name = line.label().replaceAll("\\s+", "");
            boolean known = groups.stream().anyMatch(level::contains);
            for (int at = 0; known && at < Math.min(names.size(), groups.size()); at++) {
                if (names.get(at).matcher(name).find()) {
                    if (!level.contains(groups.get(at))) {
                        misplaced.add(new Misplaced(sheet, line, level, groups.get(at)));
                    }
                    break;
                }
            }
        }
        return misplaced;
    }
}

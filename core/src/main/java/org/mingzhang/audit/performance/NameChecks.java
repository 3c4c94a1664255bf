package org.mingzhang.audit.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Likeness;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.PerformanceSheet.Line;

/** What the sheets call one project, and when they are dated against the cover. */
final class NameChecks {
    private static final Pattern YEAR = Pattern.compile("[(（]?\\d{4}年?度?[)）]?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Reporter reporter;
    private final Disclosure disclosure;

    NameChecks(Reporter reporter, Disclosure disclosure) {
        this.reporter = reporter;
        this.disclosure = disclosure;
    }

    void run(List<SheetFacts> evaluations) {
        List<SheetFacts> projects =
                evaluations.stream().filter(sheet -> sheet.sheet().ofProject()).toList();
        for (SheetFacts sheet : evaluations) {
            if (!sheet.sheet().ofProject()) {
                tasks(sheet, projects);
            }
        }
        dates(evaluations);
    }

    /** A task that no project is called, and one project is called almost so. */
    private void tasks(SheetFacts sheet, List<SheetFacts> projects) {
        Optional<Rule> rule = reporter.rule(RuleTest.TASK_NAME);
        int least = rule.flatMap(each -> each.words("limit").stream().findFirst())
                .map(Integer::parseInt)
                .orElse(100);
        List<Line> tasks = sheet.sheet().goals().stream()
                .filter(goal -> !goal.label().isBlank())
                .toList();
        for (Line task : tasks) {
            String name = bare(task.label());
            if (projects.stream()
                    .anyMatch(project -> sameName(name, bare(project.sheet().name())))) {
                continue;
            }
            List<SheetFacts> alike = projects.stream()
                    .filter(project ->
                            Likeness.percent(name, bare(project.sheet().name())) >= least)
                    .filter(project -> tasks.stream()
                            .noneMatch(other -> sameName(
                                    bare(other.label()), bare(project.sheet().name()))))
                    .toList();
            if (alike.size() == 1) {
                reporter.report(
                        RuleTest.TASK_NAME,
                        Map.of(
                                "sheet", sheet.place(),
                                "task", task.label(),
                                "name", alike.getFirst().sheet().name()),
                        List.of(sheet.evidence(task, "name"), alike.getFirst().evidence()),
                        Values.of(task.label(), alike.getFirst().sheet().name()));
            }
        }
    }

    private static String bare(String name) {
        return YEAR.matcher(BLANKS.matcher(name).replaceAll("")).replaceAll("");
    }

    private static boolean sameName(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    /** Sheets dated later than the document that they are part of. */
    private void dates(List<SheetFacts> sheets) {
        Optional<Rule> rule = reporter.rule(RuleTest.DATE_AFTER_COVER);
        Optional<Pattern> pattern =
                rule.flatMap(each -> each.patterns("pattern").stream().findFirst());
        if (pattern.isEmpty() || disclosure.sections().isEmpty()) {
            return;
        }
        List<Evidence> cover = new ArrayList<>();
        disclosure.sections().stream()
                .limit(1)
                .filter(section -> section.no().isEmpty() && section.title().isBlank())
                .flatMap(section -> section.lines().stream())
                .filter(line -> pattern.get()
                        .matcher(BLANKS.matcher(line.text()).replaceAll(""))
                        .matches())
                .forEach(line -> cover.add(new Evidence(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        line.text().strip(),
                        Optional.empty(),
                        line.origin())));
        if (cover.size() != 1) {
            return;
        }
        int published = month(pattern.get(), cover.getFirst().text());
        List<Evidence> later = sheets.stream()
                .filter(sheet -> sheet.date()
                        .filter(date -> month(pattern.get(), date) > published)
                        .isPresent())
                .map(SheetFacts::dateEvidence)
                .toList();
        if (!later.isEmpty()) {
            List<Evidence> evidence = new ArrayList<>(cover);
            evidence.addAll(later);
            reporter.report(
                    RuleTest.DATE_AFTER_COVER,
                    Map.of(
                            "cover", cover.getFirst().text(),
                            "count", Integer.toString(later.size()),
                            "date", later.getFirst().text()),
                    evidence,
                    Values.NONE);
        }
    }

    /** The months since the year nought; zero where the words are no month. */
    private static int month(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(BLANKS.matcher(text).replaceAll(""));
        return matcher.matches() ? 12 * Integer.parseInt(matcher.group(1)) + Integer.parseInt(matcher.group(2)) : 0;
    }
}

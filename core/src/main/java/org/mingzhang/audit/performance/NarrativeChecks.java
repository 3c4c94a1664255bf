package org.mingzhang.audit.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.performance.Reporter.Values;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.catalogue.Scoring.Claim;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Section;
import org.mingzhang.money.Figure;
import org.mingzhang.money.FigureParser;
import org.mingzhang.money.Interval;
import org.mingzhang.performance.Grade;

/** Sentences of the narrative that give figures of the performance sheets. */
final class NarrativeChecks {
    private static final String GRADE_OF = "grade-of ";

    private final Reporter reporter;
    private final Scoring scoring;
    private final Disclosure disclosure;
    private final Measures measures;

    NarrativeChecks(Reporter reporter, Scoring scoring, Disclosure disclosure, List<SheetFacts> sheets) {
        this.reporter = reporter;
        this.scoring = scoring;
        this.disclosure = disclosure;
        measures = new Measures(sheets, scoring);
    }

    void run() {
        for (Section section : disclosure.sections()) {
            String text = section.text().replaceAll("\\s+", "");
            for (Claim claim : scoring.claims()) {
                Matcher found = claim.pattern().matcher(text);
                while (found.find()) {
                    check(section, claim, found);
                }
            }
        }
    }

    private void check(Section section, Claim claim, Matcher found) {
        List<String> wrong = new ArrayList<>();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        boolean any = false;
        for (Map.Entry<String, String> each : claim.measures().entrySet()) {
            String said = found.group(each.getKey());
            if (said == null) {
                continue;
            }
            if (each.getValue().startsWith(GRADE_OF)) {
                any = true;
                grade(found, each.getValue().substring(GRADE_OF.length()), said).ifPresent(wrong::add);
                continue;
            }
            Optional<Measures.Measure> measure = measures.of(each.getValue());
            Optional<BigDecimal> number = FigureParser.parse(said);
            if (measure.isEmpty() || number.isEmpty()) {
                continue;
            }
            any = true;
            if (!Figure.of(number.get()).literal().meets(measure.get().spread())) {
                wrong.add(said + "，按表应为" + measure.get().text());
                measure.get().evidence().forEach(one -> evidence.put(one.toString(), one));
            }
        }
        if (any) {
            reporter.rule(claim.test());
        }
        boolean sums = claim.sum().isEmpty() || adds(claim, found);
        if (wrong.isEmpty() && sums) {
            return;
        }
        List<Evidence> all = new ArrayList<>();
        all.add(said(section, found.group()));
        all.addAll(evidence.values());
        if (!sums) {
            reporter.report(
                    RuleTest.NARRATIVE_COUNTS_ADD,
                    Map.of(
                            "quote",
                            found.group(),
                            "count",
                            measures.of(Measures.PROJECTS)
                                    .map(Measures.Measure::text)
                                    .orElse("")),
                    List.of(said(section, found.group())),
                    Values.NONE);
        }
        if (!wrong.isEmpty()) {
            Map<String, String> slots = new HashMap<>();
            slots.put("quote", found.group());
            slots.put("wrong", String.join("；", wrong));
            reporter.report(claim.test(), slots, all, Values.NONE);
        }
    }

    /** The grade that the sentence itself gives its score. */
    private Optional<String> grade(Matcher found, String scoreGroup, String said) {
        Optional<BigDecimal> score = FigureParser.parse(found.group(scoreGroup));
        Optional<Grade> due = score.flatMap(scoring::grade);
        return due.filter(grade -> !grade.isCalled(said))
                .map(grade -> found.group(scoreGroup) + "分的等级" + said + "，应为" + grade.name());
    }

    /** Whether the counts of the sentence make up all projects. */
    private boolean adds(Claim claim, Matcher found) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String group : claim.sum()) {
            sum = sum.add(Optional.ofNullable(found.group(group))
                    .flatMap(FigureParser::parse)
                    .orElse(BigDecimal.ZERO));
        }
        BigDecimal total = sum;
        Optional<Measures.Measure> all = measures.of(Measures.PROJECTS);
        return all.isEmpty() || all.get().spread().meets(Interval.of(total));
    }

    private static Evidence said(Section section, String quote) {
        return new Evidence(
                Optional.empty(),
                Optional.empty(),
                Optional.of(section.no()),
                Optional.empty(),
                Optional.of(section.title()),
                Optional.empty(),
                quote,
                Optional.empty(),
                section.origin().quoting(quote));
    }

    /** What the sheets come to. */
    private static final class Measures {
        static final String PROJECTS = "projects";

        private final List<SheetFacts> projects;
        private final List<SheetFacts> targets;
        private final Optional<SheetFacts> department;
        private final Scoring scoring;

        record Measure(Interval spread, String text, List<Evidence> evidence) {
            static Measure count(long count, List<Evidence> evidence) {
                return new Measure(Interval.of(BigDecimal.valueOf(count)), Long.toString(count), evidence);
            }
        }

        Measures(List<SheetFacts> sheets, Scoring scoring) {
            this.scoring = scoring;
            projects = sheets.stream()
                    .filter(sheet -> sheet.sheet().form().equals("project-self-evaluation"))
                    .toList();
            targets = sheets.stream()
                    .filter(sheet -> sheet.sheet().form().equals("project-target")
                            && (sheet.sheet().projectCode().isPresent()
                                    || sheet.sheet().funding() instanceof org.mingzhang.disclosure.Funding.BySource))
                    .toList();
            department = sheets.stream()
                    .filter(sheet -> sheet.sheet().form().equals("department-self-evaluation"))
                    .findFirst();
        }

        Optional<Measure> of(String name) {
            if (name.startsWith("graded ")) {
                String grade = name.substring("graded ".length());
                return count(projects, sheet -> grade(sheet)
                        .filter(each -> each.isCalled(grade))
                        .isPresent());
            }
            return switch (name) {
                case PROJECTS -> count(projects, sheet -> true);
                case "completed" -> count(projects, sheet -> !deviates(sheet));
                case "deviating" -> count(projects, Measures::deviates);
                case "budget" -> sum("revised");
                case "executed" -> sum("executed");
                case "rate" -> rate();
                case "department-score" -> department.flatMap(Measures::score);
                case "targeted" ->
                    count(targets, sheet -> !sheet.sheet().indicators().isEmpty());
                default -> Optional.empty();
            };
        }

        private interface Test {
            boolean holds(SheetFacts sheet);
        }

        private static Optional<Measure> count(List<SheetFacts> sheets, Test test) {
            if (sheets.isEmpty()) {
                return Optional.empty();
            }
            List<SheetFacts> counted = sheets.stream().filter(test::holds).toList();
            return Optional.of(Measure.count(
                    counted.size(),
                    counted.stream().limit(3).map(SheetFacts::evidence).toList()));
        }

        private Optional<Grade> grade(SheetFacts sheet) {
            return sheet.sheet()
                    .total()
                    .flatMap(line -> SheetFacts.figure(line, "score"))
                    .flatMap(score -> scoring.grade(score.value()));
        }

        private static Optional<Measure> score(SheetFacts sheet) {
            return sheet.sheet().total().flatMap(line -> SheetFacts.figure(line, "score")
                    .map(score -> new Measure(
                            score.literal(), SheetFacts.text(line, "score"), List.of(sheet.evidence(line, "score")))));
        }

        /** Whether an indicator lost marks or tells of a deviation. */
        private static boolean deviates(SheetFacts sheet) {
            return sheet.sheet().indicators().stream().anyMatch(line -> {
                Optional<Figure> weight = SheetFacts.figure(line, "weight");
                Optional<Figure> score = SheetFacts.figure(line, "score");
                return weight.isPresent()
                        && score.isPresent()
                        && score.get().value().compareTo(weight.get().value()) < 0;
            });
        }

        private Optional<Measure> sum(String key) {
            List<Figure> figures = projects.stream()
                    .flatMap(sheet -> sheet.total(key).stream())
                    .toList();
            if (figures.isEmpty() || figures.size() < projects.size()) {
                return Optional.empty();
            }
            Interval spread = Interval.ZERO;
            BigDecimal sum = BigDecimal.ZERO;
            for (Figure figure : figures) {
                spread = spread.plus(figure.conventional());
                sum = sum.add(figure.value());
            }
            return Optional.of(new Measure(
                    spread,
                    sum.toPlainString(),
                    projects.stream()
                            .flatMap(sheet -> sheet.money("total").stream().map(line -> sheet.evidence(line, key)))
                            .toList()));
        }

        private Optional<Measure> rate() {
            Optional<Measure> budget = sum("revised");
            Optional<Measure> executed = sum("executed");
            if (budget.isEmpty()
                    || executed.isEmpty()
                    || budget.get().spread().low().signum() <= 0) {
                return Optional.empty();
            }
            BigDecimal hundred = new BigDecimal("100");
            Interval rate = new Interval(
                    executed.get()
                            .spread()
                            .low()
                            .multiply(hundred)
                            .divide(budget.get().spread().high(), MathContext.DECIMAL128),
                    executed.get()
                            .spread()
                            .high()
                            .multiply(hundred)
                            .divide(budget.get().spread().low(), MathContext.DECIMAL128));
            BigDecimal middle = rate.low().add(rate.high()).divide(new BigDecimal("2"), MathContext.DECIMAL128);
            return Optional.of(new Measure(
                    rate, SheetFacts.plain(middle, 2) + "%", budget.get().evidence()));
        }
    }
}

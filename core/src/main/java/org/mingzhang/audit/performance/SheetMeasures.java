package org.mingzhang.audit.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mingzhang.audit.Evidence;
import org.mingzhang.catalogue.Measure;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.disclosure.Funding;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.money.Figure;
import org.mingzhang.money.Interval;
import org.mingzhang.performance.Grade;
import org.mingzhang.performance.Value;

/** What the sheets together come to, as the narrative sums it up. */
final class SheetMeasures {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    /** The name of a level is told by so many of its characters. */
    private static final int TELLING = 4;
    /** So many sheets are shown for a count. */
    private static final int SHOWN = 3;

    private final List<SheetFacts> projects;
    private final List<SheetFacts> targets;
    private final Optional<SheetFacts> department;
    private final Scoring scoring;

    /** What a measure comes to: what it can be, how it is printed, where it stands. */
    record Spread(Interval interval, String text, List<Evidence> evidence) {
        static Spread count(long count, List<Evidence> evidence) {
            return new Spread(Interval.of(BigDecimal.valueOf(count)), Long.toString(count), evidence);
        }
    }

    SheetMeasures(List<SheetFacts> sheets, Scoring scoring) {
        this.scoring = scoring;
        projects = sheets.stream()
                .filter(sheet -> sheet.sheet().form().equals("project-self-evaluation"))
                .toList();
        targets = sheets.stream()
                .filter(sheet -> sheet.sheet().form().equals("project-target"))
                .filter(sheet -> switch (sheet.sheet().funding()) {
                    case Funding.BySource bySource -> true;
                    case Funding.Listed listed -> sheet.sheet().projectCode().isPresent();
                })
                .toList();
        department = sheets.stream()
                .filter(sheet -> sheet.sheet().form().equals("department-self-evaluation"))
                .findFirst();
    }

    /** The measure; empty where the sheets do not say. */
    Optional<Spread> of(Measure measure) {
        return switch (measure) {
            case PROJECTS -> count(projects, sheet -> true);
            case COMPLETED -> count(projects, sheet -> !deviates(sheet));
            case DEVIATING -> count(projects, SheetMeasures::deviates);
            case BUDGET -> sum("revised");
            case EXECUTED -> sum("executed");
            case RATE -> rate();
            case DEPARTMENT_SCORE -> department.flatMap(SheetMeasures::score);
            case TARGETED -> count(targets, sheet -> !sheet.sheet().indicators().isEmpty());
            case TARGETABLE -> count(targets, sheet -> true);
            case GRADED, GRADE_OF, GROUP_COUNT, GROUP_WEIGHT, ACTUAL -> Optional.empty();
        };
    }

    /** The measure as the catalogue words it, where it refers to no group of a match. */
    Optional<Spread> of(String said) {
        String argument = Measure.argument(said);
        return Measure.of(said).flatMap(measure -> switch (measure) {
            case GRADED -> graded(argument);
            case ACTUAL -> actual(Pattern.compile(argument));
            case PROJECTS,
                    COMPLETED,
                    DEVIATING,
                    BUDGET,
                    EXECUTED,
                    RATE,
                    DEPARTMENT_SCORE,
                    TARGETED,
                    TARGETABLE,
                    GRADE_OF,
                    GROUP_COUNT,
                    GROUP_WEIGHT -> of(measure);
        });
    }

    /** The measure as a claim words it, the match giving the groups that it refers to. */
    Optional<Spread> of(String said, MatchResult match) {
        String argument = Measure.argument(said);
        return Measure.of(said).flatMap(measure -> switch (measure) {
            case GROUP_COUNT ->
                Optional.of(group(match.group(argument)))
                        .filter(lines -> !lines.isEmpty())
                        .map(lines -> Spread.count(lines.size(), evidence(lines)));
            case GROUP_WEIGHT -> weight(group(match.group(argument)));
            case PROJECTS,
                    GRADED,
                    COMPLETED,
                    DEVIATING,
                    BUDGET,
                    EXECUTED,
                    RATE,
                    DEPARTMENT_SCORE,
                    TARGETED,
                    TARGETABLE,
                    GRADE_OF,
                    ACTUAL -> of(said);
        });
    }

    private static Optional<Spread> count(List<SheetFacts> sheets, Predicate<SheetFacts> test) {
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        List<SheetFacts> counted = sheets.stream().filter(test).toList();
        return Optional.of(Spread.count(
                counted.size(),
                counted.stream().limit(SHOWN).map(SheetFacts::evidence).toList()));
    }

    /** How many projects have that grade; only where every sheet has a total. */
    private Optional<Spread> graded(String grade) {
        return projects.stream().allMatch(sheet -> grade(sheet).isPresent())
                ? count(projects, sheet -> grade(sheet)
                        .filter(each -> each.isCalled(grade))
                        .isPresent())
                : Optional.empty();
    }

    private Optional<Grade> grade(SheetFacts sheet) {
        return sheet.sheet()
                .total()
                .flatMap(line -> SheetFacts.figure(line, "score"))
                .flatMap(score -> scoring.grade(score.value()));
    }

    private static Optional<Spread> score(SheetFacts sheet) {
        return sheet.sheet().total().flatMap(line -> SheetFacts.figure(line, "score")
                .map(score -> new Spread(
                        score.literal(), SheetFacts.text(line, "score"), List.of(sheet.evidence(line, "score")))));
    }

    /** Whether an indicator lost marks. */
    private static boolean deviates(SheetFacts sheet) {
        return sheet.sheet().indicators().stream().anyMatch(SheetFacts::lost);
    }

    private Optional<Spread> sum(String key) {
        List<Figure> figures =
                projects.stream().flatMap(sheet -> sheet.total(key).stream()).toList();
        if (figures.isEmpty() || figures.size() < projects.size()) {
            return Optional.empty();
        }
        Interval spread = Interval.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : figures) {
            spread = spread.plus(figure.conventional());
            sum = sum.add(figure.value());
        }
        return Optional.of(new Spread(
                spread,
                sum.toPlainString(),
                projects.stream()
                        .flatMap(sheet -> sheet.money("total").stream().map(line -> sheet.evidence(line, key)))
                        .toList()));
    }

    private Optional<Spread> rate() {
        Optional<Spread> budget = sum("revised");
        Optional<Spread> executed = sum("executed");
        if (budget.isEmpty()
                || executed.isEmpty()
                || budget.get().interval().low().signum() <= 0) {
            return Optional.empty();
        }
        Interval over = budget.get().interval();
        Interval spent = executed.get().interval();
        Interval rate = new Interval(
                spent.low().multiply(HUNDRED).divide(over.high(), MathContext.DECIMAL128),
                spent.high().multiply(HUNDRED).divide(over.low(), MathContext.DECIMAL128));
        BigDecimal middle = rate.low().add(rate.high()).divide(new BigDecimal("2"), MathContext.DECIMAL128);
        return Optional.of(
                new Spread(rate, SheetFacts.plain(middle, 2) + "%", budget.get().evidence()));
    }

    /** The department's indicators of the level that the words name, perhaps with other words before it. */
    private List<Line> group(String words) {
        List<Line> none = List.of();
        if (department.isEmpty()) {
            return none;
        }
        List<Line> all = department.get().sheet().indicators();
        for (int cut = 0; cut + TELLING <= words.length(); cut++) {
            String name = words.substring(cut);
            for (String level : List.of("level1", "level2")) {
                List<Line> lines = all.stream()
                        .filter(line -> SheetFacts.text(line, level).startsWith(name))
                        .toList();
                if (!lines.isEmpty()) {
                    return lines;
                }
            }
        }
        return none;
    }

    private Optional<Spread> weight(List<Line> lines) {
        boolean weighted = !lines.isEmpty()
                && lines.stream()
                        .allMatch(line -> SheetFacts.figure(line, "weight").isPresent());
        if (!weighted) {
            return Optional.empty();
        }
        BigDecimal sum = lines.stream()
                .flatMap(line -> SheetFacts.figure(line, "weight").stream())
                .map(Figure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Spread(Interval.of(sum), sum.toPlainString(), evidence(lines)));
    }

    private List<Evidence> evidence(List<Line> lines) {
        return department.stream()
                .flatMap(sheet -> lines.stream().map(line -> sheet.evidence(line, "weight")))
                .toList();
    }

    /** The actual value of the one indicator of projects whose name matches. */
    private Optional<Spread> actual(Pattern name) {
        List<Spread> found = projects.stream()
                .flatMap(sheet -> sheet.sheet().indicators().stream()
                        .filter(line -> name.matcher(line.label()).find())
                        .flatMap(line -> sheet.actual(line) instanceof Value.Quantity quantity && !quantity.percentage()
                                ? java.util.stream.Stream.of(new Spread(
                                        Interval.of(quantity.number()),
                                        quantity.text(),
                                        List.of(sheet.evidence(line, "actual"))))
                                : java.util.stream.Stream.empty()))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}

package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.facts.Fact;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.WholeCompiler.Whole;
import org.mingzhang.ledger.performance.Chain;
import org.mingzhang.ledger.performance.Chain.Evaluated;
import org.mingzhang.ledger.performance.Evaluator;
import org.mingzhang.ledger.performance.Monitoring;
import org.mingzhang.ledger.performance.Performances;
import org.mingzhang.ledger.performance.Stated;
import org.mingzhang.ledger.performance.Subject;
import org.mingzhang.ledger.performance.Verdict;
import org.mingzhang.ledger.registry.Department;
import org.mingzhang.money.Fen;

/** Puts together what the ledger knows of the performance of a department and its projects, scores as they will be published. */
public final class Chains {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final String TOTAL = "total";

    private final Catalogue catalogue;
    private final Ledger ledger;

    /** The chains of this ledger. */
    public Chains(Catalogue catalogue, Ledger ledger) {
        this.catalogue = catalogue;
        this.ledger = ledger;
    }

    /** The department's chain and those of its projects that have targets; none that is secret. */
    public List<Chain> of(String region, String department, int year) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        Optional<String> name = ledger.registry().department(department, end).map(Department::name);
        Order order = new Order(region, Kind.FINAL_ACCOUNT, year, department, name);
        List<Fact> facts = ledger.facts().of(department, year);
        Names names = new RegistryNames(ledger.registry(), end);
        Optional<Whole> whole = new WholeCompiler(catalogue, ledger).compile(order);
        List<String> codes = Stream.concat(
                        Stream.of(department),
                        facts.stream()
                                .flatMap(fact -> fact.project().stream())
                                .distinct()
                                .sorted())
                .toList();
        Map<String, Stated> statements = ledger.performances().of(year, codes);
        Scoring scoring = catalogue.scoring(region, year);
        Map<LocalDate, List<Fact>> days = new HashMap<>();
        Function<LocalDate, List<Fact>> factsUntil =
                until -> days.computeIfAbsent(until, day -> ledger.facts().until(department, year, day));
        List<Chain> chains = new ArrayList<>();
        for (String code : codes) {
            Subject subject = new Subject(year, code);
            Stated stated = statements.getOrDefault(code, Stated.NOTHING);
            if (!stated.targets().isEmpty()) {
                String called = subject.isProject()
                        ? names.project(code).map(Names.ProjectName::name).orElse(code)
                        : name.orElse(code);
                chains.add(chain(subject, called, stated, scoring, sheet(whole, code), factsUntil));
            }
        }
        return chains;
    }

    private static Optional<PerformanceSheet> sheet(Optional<Whole> whole, String code) {
        return whole.stream()
                .flatMap(each -> each.sheets().stream())
                .filter(laid -> laid.code().equals(Optional.of(code)))
                .findFirst()
                .map(LaidSheet::sheet);
    }

    private Chain chain(
            Subject subject,
            String name,
            Stated stated,
            Scoring scoring,
            Optional<PerformanceSheet> sheet,
            Function<LocalDate, List<Fact>> factsUntil) {
        Performances performances = ledger.performances();
        Optional<BigDecimal> score = sheet.flatMap(PerformanceSheet::total)
                .flatMap(line -> cell(line, "score"))
                .flatMap(Cell::value);
        Optional<BigDecimal> execution = sheet.flatMap(each -> each.funding().lines().stream()
                        .filter(line -> line.key().filter(TOTAL::equals).isPresent())
                        .findFirst())
                .flatMap(line -> cell(line, "rate"))
                .map(Cell::text)
                .filter(text -> text.endsWith("%"))
                .map(text -> new BigDecimal(text.substring(0, text.length() - 1)));
        List<Evaluated> evaluations = evaluations(performances.verdicts(subject), scoring, score);
        Monitoring monitoring =
                new Monitoring(scoring.values(), until -> Spending.share(subject, factsUntil.apply(until)));
        return new Chain(
                subject,
                name,
                stated.targets(),
                performances.steps(subject),
                monitoring.warnings(stated.targets(), stated.progress()),
                !stated.results().isEmpty(),
                execution,
                score,
                score.flatMap(scoring::grade).map(grade -> grade.name()),
                evaluations,
                performances.rectifications(subject),
                performances.requested(new Subject(subject.year() + 1, subject.code())).stream()
                        .mapToObj(Fen::new)
                        .findFirst(),
                decisive(evaluations)
                        .or(() -> score)
                        .flatMap(of -> execution.flatMap(rate -> scoring.proposals().stream()
                                .filter(proposal -> proposal.fits(of, rate))
                                .findFirst())));
    }

    private static Optional<Cell> cell(PerformanceSheet.Line line, String key) {
        return Optional.ofNullable(line.cells().get(key));
    }

    /** What others found counts for the next budget, the finance side's word most. */
    private static Optional<BigDecimal> decisive(List<Evaluated> evaluations) {
        return evaluations.stream()
                .filter(each -> each.grade().isPresent())
                .max(Comparator.comparing(Evaluated::evaluator))
                .map(Evaluated::score);
    }

    private static List<Evaluated> evaluations(List<Verdict> verdicts, Scoring scoring, Optional<BigDecimal> self) {
        List<Evaluated> evaluations = new ArrayList<>();
        for (Evaluator evaluator : Evaluator.values()) {
            List<Verdict> own = verdicts.stream()
                    .filter(verdict -> verdict.evaluator() == evaluator)
                    .toList();
            if (!own.isEmpty()) {
                BigDecimal score = own.stream().map(Verdict::score).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal weight = own.stream().map(Verdict::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
                boolean whole = weight.compareTo(HUNDRED) == 0;
                evaluations.add(new Evaluated(
                        evaluator,
                        score,
                        weight,
                        whole ? scoring.grade(score).map(grade -> grade.name()) : Optional.empty(),
                        whole ? self.map(score::subtract) : Optional.empty()));
            }
        }
        return evaluations;
    }
}

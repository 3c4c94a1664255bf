package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.ReportSpec;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.disclosure.SheetStage;
import org.mingzhang.facts.Fact;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.DisclosureCompiler.Compiled;
import org.mingzhang.ledger.compile.SheetCompiler.Parts;
import org.mingzhang.ledger.performance.Chain;
import org.mingzhang.ledger.performance.Chain.Evaluated;
import org.mingzhang.ledger.performance.Evaluator;
import org.mingzhang.ledger.performance.Rectification;
import org.mingzhang.ledger.performance.Verdict;
import org.mingzhang.money.Decimals;

/** The report on what evaluators found at a department and its projects, with a sheet for each project. */
public final class EvaluationReports {
    private static final int DECIMALS = 2;

    private final Catalogue catalogue;
    private final Ledger ledger;

    /** The reports of this ledger. */
    public EvaluationReports(Catalogue catalogue, Ledger ledger) {
        this.catalogue = catalogue;
        this.ledger = ledger;
    }

    /**
     * The report.
     *
     * @param order of the final account, whose forms the sheets are of
     * @return none where those evaluators evaluated nothing, or the catalogue words no such report
     */
    public Optional<Reported> of(Order order, Evaluator evaluator) {
        Scoring scoring = catalogue.scoring(order.region(), order.year());
        Optional<ReportSpec> spec = scoring.report(ReportSpec.Kind.EVALUATION);
        Lines lines = new Lines(order, evaluator, scoring);
        new Chains(catalogue, ledger)
                .of(order.region(), order.department(), order.year())
                .forEach(chain -> {
                    Optional<Evaluated> evaluated = chain.evaluations().stream()
                            .filter(each -> each.evaluator() == evaluator)
                            .findFirst();
                    evaluated.ifPresent(of -> lines.add(chain, of, verdicts(chain, evaluator)));
                });
        if (spec.isEmpty() || lines.compared.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> facts = ledger.facts().of(order.department(), order.year());
        Names names = new RegistryNames(ledger.registry(), LocalDate.of(order.year(), Month.DECEMBER, 31));
        Compiled compiled = new DisclosureCompiler(catalogue)
                .compile(order, facts, names, new SheetSubjects(SheetStage.EVALUATION, false, lines.projects()));
        EvaluationSheet layout =
                new EvaluationSheet(catalogue.words().list("sheet-total").getFirst());
        List<LaidSheet> laid = new ArrayList<>();
        for (Parts parts :
                DepartmentSheets.of(order, catalogue, ledger, facts, names).parts(compiled)) {
            laid.add(layout.lay(parts, lines.verdicts(parts.code().orElse(""))));
        }
        return Optional.of(Reported.of(spec.get(), catalogue, order, compiled.disclosure(), lines.said(), laid));
    }

    private List<Verdict> verdicts(Chain chain, Evaluator evaluator) {
        return ledger.performances().verdicts(chain.subject()).stream()
                .filter(verdict -> verdict.evaluator() == evaluator)
                .toList();
    }

    /** Gathers what the report says. */
    private static final class Lines {
        private final Order order;
        private final Evaluator evaluator;
        private final Scoring scoring;
        private final Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
        private final List<Map<String, String>> compared = new ArrayList<>();
        private final List<Map<String, String>> opinions = new ArrayList<>();
        private final List<Map<String, String>> rectifications = new ArrayList<>();
        private final List<Map<String, String>> proposals = new ArrayList<>();
        private final List<Evaluated> whole = new ArrayList<>();

        Lines(Order order, Evaluator evaluator, Scoring scoring) {
            this.order = order;
            this.evaluator = evaluator;
            this.scoring = scoring;
        }

        List<String> projects() {
            return List.copyOf(verdicts.keySet());
        }

        List<Verdict> verdicts(String project) {
            return verdicts.getOrDefault(project, List.of());
        }

        void add(Chain chain, Evaluated evaluated, List<Verdict> own) {
            if (chain.subject().isProject()) {
                verdicts.put(chain.subject().code(), own);
            }
            if (evaluated.grade().isPresent()) {
                whole.add(evaluated);
            }
            compared.add(compared(chain, evaluated));
            own.stream()
                    .filter(verdict -> verdict.score().compareTo(verdict.weight()) < 0)
                    .forEach(verdict -> opinions.add(opinion(chain, verdict)));
            chain.rectifications().forEach(each -> rectifications.add(rectification(chain, each)));
            chain.requested().ifPresent(asked -> chain.proposal().ifPresent(rule -> chain.proposed()
                    .ifPresent(proposed -> proposals.add(Map.of(
                            "subject", chain.name(),
                            "requested", asked.yuan().toPlainString(),
                            "rule", rule.title(),
                            "proposed", proposed.yuan().toPlainString())))));
        }

        private static Map<String, String> compared(Chain chain, Evaluated evaluated) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("subject", chain.name());
            line.put("score", plain(evaluated.score()));
            evaluated.grade().ifPresent(grade -> line.put("grade", grade));
            chain.score().ifPresent(score -> line.put("self", plain(score)));
            chain.grade().ifPresent(grade -> line.put("self-grade", grade));
            evaluated
                    .difference()
                    .filter(of -> of.signum() != 0)
                    .ifPresent(of -> line.put(of.signum() > 0 ? "higher" : "lower", plain(of.abs())));
            return line;
        }

        private static Map<String, String> opinion(Chain chain, Verdict verdict) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("subject", chain.name());
            line.put("criterion", verdict.criterion());
            line.put("weight", plain(verdict.weight()));
            line.put("score", plain(verdict.score()));
            if (!verdict.opinion().isEmpty()) {
                line.put("opinion", MonitoringReports.open(verdict.opinion()));
            }
            return line;
        }

        private static Map<String, String> rectification(Chain chain, Rectification each) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("subject", chain.name());
            line.put("problem", MonitoringReports.open(each.problem()));
            line.put("measure", MonitoringReports.open(each.measure()));
            line.put("due", MonitoringSheet.day(each.due()));
            each.checked().ifPresent(day -> line.put(each.state().id(), MonitoringSheet.day(day)));
            return line;
        }

        Reported.Said said() {
            Map<String, String> words = new LinkedHashMap<>();
            words.put("department", order.name().orElse(order.department()));
            words.put("year", Integer.toString(order.year()));
            words.put("evaluator", evaluator.chinese());
            words.put("evaluated", Integer.toString(compared.size()));
            if (!whole.isEmpty()) {
                BigDecimal sum = whole.stream().map(Evaluated::score).reduce(BigDecimal.ZERO, BigDecimal::add);
                words.put(
                        "average", plain(sum.divide(BigDecimal.valueOf(whole.size()), DECIMALS, RoundingMode.HALF_UP)));
                scoring.grades()
                        .forEach(grade -> words.put(
                                ReportSpec.GRADED + " " + grade.name(),
                                Long.toString(whole.stream()
                                        .filter(each -> each.grade().equals(Optional.of(grade.name())))
                                        .count())));
            }
            return new Reported.Said(
                    words,
                    Map.of(
                            "compared", compared,
                            "opinions", opinions,
                            "rectifications", rectifications,
                            "proposals", proposals));
        }

        private static String plain(BigDecimal value) {
            return Decimals.plain(value).toPlainString();
        }
    }
}

package org.mingzhang.audit.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Values;
import org.mingzhang.audit.performance.Narrative.Found;
import org.mingzhang.catalogue.Measure;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.catalogue.Scoring.Claim;
import org.mingzhang.money.Figure;
import org.mingzhang.money.FigureParser;
import org.mingzhang.money.Interval;
import org.mingzhang.performance.Grade;

/** Sentences of the narrative that give figures of the performance sheets. */
final class NarrativeChecks {
    private final Reporter reporter;
    private final Scoring scoring;
    private final Narrative narrative;
    private final SheetMeasures measures;
    /** The most projects that the narrative counts; empty where it counts none. */
    private Optional<BigDecimal> told = Optional.empty();

    NarrativeChecks(Reporter reporter, Scoring scoring, Narrative narrative, List<SheetFacts> sheets) {
        this.reporter = reporter;
        this.scoring = scoring;
        this.narrative = narrative;
        measures = new SheetMeasures(sheets, scoring);
    }

    void run() {
        told = told();
        for (Claim claim : scoring.claims()) {
            narrative.find(claim.pattern()).forEach(found -> check(claim, found));
        }
        contradictions();
    }

    /** Where the narrative says that figure of that measure; a total that is wrong is wrong there too. */
    List<Evidence> quoting(Measure measure, BigDecimal figure) {
        List<Evidence> quotes = new ArrayList<>();
        for (Claim claim : scoring.claims()) {
            claim.measures().forEach((group, said) -> {
                if (Measure.of(said).filter(measure::equals).isPresent()) {
                    narrative.find(claim.pattern()).stream()
                            .filter(found -> FigureParser.parse(found.match().group(group))
                                    .filter(value -> value.compareTo(figure) == 0)
                                    .isPresent())
                            .forEach(found -> quotes.add(found.evidence()));
                }
            });
        }
        return quotes;
    }

    /** How many projects the narrative speaks of: a document may show the sheets of some of them only. */
    private Optional<BigDecimal> told() {
        List<BigDecimal> counts = new ArrayList<>();
        for (Claim claim : scoring.claims()) {
            for (Found found : narrative.find(claim.pattern())) {
                if (!claim.sum().isEmpty()) {
                    counts.add(sum(claim, found));
                }
                claim.measures().forEach((group, said) -> {
                    if (Measure.of(said).filter(Measure.PROJECTS::equals).isPresent()) {
                        FigureParser.parse(found.match().group(group)).ifPresent(counts::add);
                    }
                });
            }
        }
        return counts.stream().max(BigDecimal::compareTo);
    }

    /** Whether the document shows fewer sheets than the count speaks of. */
    private boolean isPartial(Measure all, Optional<BigDecimal> count) {
        return count.isPresent()
                && measures.of(all)
                        .filter(shown -> shown.interval().high().compareTo(count.get()) < 0)
                        .isPresent();
    }

    private void check(Claim claim, Found found) {
        List<String> wrong = new ArrayList<>();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        Matcher match = found.match();
        boolean any = false;
        boolean whole = true;
        for (Map.Entry<String, String> each : claim.measures().entrySet()) {
            Optional<String> said = Optional.ofNullable(match.group(each.getKey()));
            if (said.isEmpty()) {
                continue;
            }
            if (Measure.of(each.getValue()).filter(Measure.GRADE_OF::equals).isPresent()) {
                any = true;
                grade(match.group(Measure.argument(each.getValue())), said.get())
                        .ifPresent(wrong::add);
                continue;
            }
            Optional<SheetMeasures.Spread> due = measures.of(each.getValue(), match);
            Optional<BigDecimal> number = said.flatMap(FigureParser::parse);
            Measure measure = Measure.of(each.getValue()).orElseThrow();
            boolean partial = measure == Measure.TARGETED
                    ? isPartial(Measure.TARGETABLE, number)
                    : measure.ofProjects() && isPartial(Measure.PROJECTS, told);
            if (due.isEmpty() || number.isEmpty() || partial) {
                continue;
            }
            whole &= !measure.ofProjects() || told.isPresent();
            any = true;
            if (!Figure.of(number.get()).literal().meets(due.get().interval())) {
                wrong.add(said.get() + "，按表应为" + due.get().text());
                due.get().evidence().forEach(one -> evidence.put(one.toString(), one));
            }
        }
        if (any) {
            reporter.rule(claim.test());
        }
        sums(claim, found);
        if (!wrong.isEmpty()) {
            List<Evidence> all = new ArrayList<>();
            all.add(found.evidence());
            all.addAll(evidence.values());
            Map<String, String> slots = new HashMap<>();
            slots.put("quote", match.group());
            slots.put("wrong", String.join("；", wrong));
            if (whole) {
                reporter.report(claim.test(), slots, all, Values.NONE);
            } else {
                reporter.reportIfComplete(claim.test(), slots, all, Values.NONE);
            }
        }
    }

    /** The grade that the sentence itself gives its score. */
    private Optional<String> grade(String printedScore, String said) {
        Optional<Grade> due = FigureParser.parse(printedScore).flatMap(scoring::grade);
        return due.filter(grade -> !grade.isCalled(said))
                .map(grade -> printedScore + "分的等级" + said + "，应为" + grade.name());
    }

    private static BigDecimal sum(Claim claim, Found found) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String group : claim.sum()) {
            sum = sum.add(Optional.ofNullable(found.match().group(group))
                    .flatMap(FigureParser::parse)
                    .orElse(BigDecimal.ZERO));
        }
        return sum;
    }

    /** The counts of the sentence make up all projects. */
    private void sums(Claim claim, Found found) {
        Optional<SheetMeasures.Spread> all = measures.of(Measure.PROJECTS);
        if (claim.sum().isEmpty() || all.isEmpty() || isPartial(Measure.PROJECTS, told)) {
            return;
        }
        BigDecimal sum = sum(claim, found);
        reporter.rule(RuleTest.NARRATIVE_COUNTS_ADD);
        if (!all.get().interval().meets(Interval.of(sum))) {
            reporter.report(
                    RuleTest.NARRATIVE_COUNTS_ADD,
                    Map.of("quote", found.match().group(), "count", all.get().text()),
                    List.of(found.evidence()),
                    Values.of(sum.toPlainString(), all.get().text()));
        }
    }

    /** Two sentences that cannot both be true: the first of a pair of patterns and the second. */
    private void contradictions() {
        Optional<Rule> rule = reporter.rule(RuleTest.NARRATIVE_CONTRADICTION);
        List<Pattern> ones = rule.map(each -> each.patterns("pattern")).orElse(List.of());
        List<Pattern> others = rule.map(each -> each.patterns("where")).orElse(List.of());
        for (int pair = 0; pair < Math.min(ones.size(), others.size()); pair++) {
            List<Found> one = narrative.find(ones.get(pair));
            List<Found> other = narrative.find(others.get(pair));
            if (!one.isEmpty() && !other.isEmpty()) {
                reporter.report(
                        RuleTest.NARRATIVE_CONTRADICTION,
                        Map.of(
                                "one", one.getFirst().match().group(),
                                "other", other.getFirst().match().group()),
                        List.of(one.getFirst().evidence(), other.getFirst().evidence()),
                        Values.NONE);
            }
        }
    }
}

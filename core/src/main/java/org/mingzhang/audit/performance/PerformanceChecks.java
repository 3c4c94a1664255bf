package org.mingzhang.audit.performance;

import java.util.List;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Tally;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.SheetStage;

/** Checks the performance sheets of a disclosure and what its narrative says of them. */
public final class PerformanceChecks {
    private final Disclosure disclosure;
    private final RuleSet rules;
    private final Scoring scoring;
    private final ReadingWords words;
    private final Tally tally;

    /**
     * The checks of one disclosure.
     *
     * @param rules   the rules in force for it
     * @param scoring the scoring standards, grades and wordings in force for it
     * @param words   the words that documents are read by
     * @param tally   where the rules are counted
     */
    public PerformanceChecks(Disclosure disclosure, RuleSet rules, Scoring scoring, ReadingWords words, Tally tally) {
        this.disclosure = disclosure;
        this.rules = rules;
        this.scoring = scoring;
        this.words = words;
        this.tally = tally;
    }

    /** Runs every check that the region and year have. */
    public List<Finding> find() {
        Reporter reporter = new Reporter(rules, tally);
        List<SheetFacts> sheets = SheetFigures.facts(disclosure, scoring, words);
        List<SheetFacts> later =
                sheets.stream().filter(sheet -> !sheet.sheet().setsTargets()).toList();
        List<SheetFacts> targets = at(SheetStage.TARGET, sheets);
        List<SheetFacts> evaluations = at(SheetStage.SELF_EVALUATION, sheets);
        new MoneyChecks(reporter, scoring, later).run();
        Narrative text = new Narrative(disclosure);
        NarrativeChecks narrative = new NarrativeChecks(reporter, scoring, text, sheets);
        ScoreChecks scores = new ScoreChecks(reporter, narrative);
        sheets.forEach(scores::run);
        IndicatorChecks indicators = new IndicatorChecks(reporter);
        ExecutionChecks execution = new ExecutionChecks(reporter);
        RateChecks rates = new RateChecks(reporter, scoring, disclosure);
        for (SheetFacts sheet : evaluations) {
            indicators.run(sheet);
            execution.run(sheet);
            if (!sheet.sheet().ofProject()) {
                rates.run(sheet);
            }
        }
        indicators.finish();
        execution.finish();
        MonitoringChecks monitoring = new MonitoringChecks(reporter);
        at(SheetStage.MONITORING, sheets).forEach(monitoring::run);
        GoalChecks goals = new GoalChecks(reporter);
        evaluations.forEach(goals::run);
        goals.finish();
        new TargetChecks(reporter, targets).run();
        new DimensionCheck(reporter).run(targets);
        CostChecks costs = new CostChecks(reporter);
        targets.forEach(costs::run);
        new AccountCostChecks(reporter, disclosure).run(targets);
        BlankChecks blanks = new BlankChecks(reporter);
        sheets.forEach(blanks::run);
        blanks.finish();
        new NameChecks(reporter, disclosure).run(later);
        new ProjectNameCheck(reporter, text).run(sheets);
        narrative.run();
        new ProjectTotals(reporter, disclosure).run(evaluations);
        return reporter.findings();
    }

    private static List<SheetFacts> at(SheetStage stage, List<SheetFacts> sheets) {
        return sheets.stream().filter(sheet -> sheet.sheet().isAt(stage)).toList();
    }
}

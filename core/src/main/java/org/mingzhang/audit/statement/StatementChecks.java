package org.mingzhang.audit.statement;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Tally;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Statement;

/** Holds every statement of the narrative against the tables, against itself and against the others. */
public final class StatementChecks {
    private final FormSet set;
    private final TableFigures tables;
    private final RuleSet rules;
    private final Tally tally;

    /**
     * Checks by the sentences of the set.
     *
     * @param tally where the rules are counted
     */
    public StatementChecks(FormSet set, TableFigures tables, RuleSet rules, Tally tally) {
        this.set = set;
        this.tables = tables;
        this.rules = rules;
        this.tally = tally;
    }

    /** What is wrong with them. */
    public List<Finding> find(List<Statement> statements) {
        List<Said> said =
                statements.stream().flatMap(each -> Said.of(set, each).stream()).toList();
        List<Finding> findings = new ArrayList<>();
        AmountCheck amounts = new AmountCheck(tables, rules);
        RateCheck rates = new RateCheck(tables, rules);
        NameCheck names = new NameCheck(set, rules);
        for (Said each : said) {
            findings.addAll(amounts.find(each));
            findings.addAll(rates.find(each, said));
            names.find(each).ifPresent(findings::add);
        }
        findings.addAll(new PartsCheck(tables, rules).find(said));
        findings.addAll(new ReasonCheck(rules).find(said));
        count(said);
        return findings;
    }

    private void count(List<Said> said) {
        for (Rule rule : rules.rules()) {
            if (rule.test().heard()) {
                tally.count(rule.id(), said.stream().anyMatch(each -> concerns(rule.test(), each)));
            }
        }
    }

    private static boolean concerns(RuleTest test, Said said) {
        return switch (test) {
            case STATEMENT_BUDGET ->
                said.slot(Facet.INITIAL).isPresent() || said.slot(Facet.REVISED).isPresent();
            case STATEMENT_SHARE -> said.slot(Facet.SHARE).isPresent();
            case STATEMENT_GROWTH, STATEMENT_DIRECTION, STATEMENT_MISNAMED ->
                said.slot(Facet.GROWTH).isPresent();
            case STATEMENT_COMPLETION -> said.slot(Facet.COMPLETION).isPresent();
            case STATEMENT_REASON, STATEMENT_REASON_SHARED ->
                said.statement().reason().isPresent();
            default -> said.slot(Facet.AMOUNT).isPresent();
        };
    }
}

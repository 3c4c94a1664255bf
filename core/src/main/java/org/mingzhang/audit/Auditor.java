package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.audit.document.DocumentChecks;
import org.mingzhang.audit.performance.PerformanceChecks;
import org.mingzhang.audit.statement.StatementChecks;
import org.mingzhang.audit.statement.TableFigures;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Predecessor;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Source;
import org.mingzhang.expression.Comparison;

/** Audits disclosures against the catalogue. Safe for use by many threads. */
public final class Auditor {
    /**
     * Steps of the search for causes in each connected component unless told otherwise; what they were chosen by is in
     * {@code docs/decisions/0006}.
     */
    public static final long SEARCH_STEPS = 10_000;

    private final Catalogue catalogue;
    private final long searchSteps;

    /** An auditor by this catalogue. */
    public Auditor(Catalogue catalogue) {
        this(catalogue, SEARCH_STEPS);
    }

    /**
     * An auditor by this catalogue.
     *
     * @param searchSteps how many steps the search for causes may take in each connected component; beyond them it makes do with an
     *                    explanation that may not be the smallest, and the findings say so
     */
    public Auditor(Catalogue catalogue, long searchSteps) {
        this.catalogue = catalogue;
        this.searchSteps = searchSteps;
    }

    /** Runs every check that the disclosure's kind, region and year have. */
    public AuditReport audit(Disclosure disclosure) {
        return audit(disclosure, Map.of());
    }

    /**
     * Runs them, and those that hold the disclosure against older documents of the same department.
     *
     * @param older the documents by what they are to the disclosure, see {@link org.mingzhang.audit.years.Ancestors}
     */
    public AuditReport audit(Disclosure disclosure, Map<Predecessor, Disclosure> older) {
        Equations equations = equations(disclosure);
        RuleSet rules = catalogue.ruleSet(disclosure.regionId(), disclosure.kind(), year(disclosure));
        Tally tally = equations.tally();
        List<Finding> findings = new ArrayList<>(new TableChecks(disclosure, rules, tally).find(formSet(disclosure)));
        List<Finding> ofTables =
                new ArithmeticFindings(equations.figures(), equations.verdicts(), rules, searchSteps).find();
        TableFigures tables = new ExpressionFigures(equations);
        List<Finding> ofSentences =
                new StatementChecks(formSet(disclosure), tables, rules, tally).find(disclosure.statements());
        findings.addAll(new Corroboration(ofTables).with(ofSentences));
        AccountChecks accounts = new AccountChecks(rules, equations.figures(), disclosure.year());
        for (TableIndex index : equations.sides()) {
            accounts.count(index, tally);
            findings.addAll(accounts.of(index));
        }
        Ruling.on(rules, RuleTest.TABLE_DECIMALS)
                .map(ruling -> new TableDecimals(equations.figures(), tally).find(disclosure.tables(), ruling))
                .ifPresent(findings::addAll);
        findings.addAll(new DocumentChecks(catalogue, disclosure, formSet(disclosure), rules, tally).find());
        findings.addAll(performance(disclosure, rules, tally));
        if (!older.isEmpty()) {
            findings.addAll(new YearChecks(catalogue, disclosure, rules, tables).find(older, tally));
        }
        findings.sort(Comparator.comparing(Finding::severity).thenComparingInt(Auditor::table));
        return new AuditReport(disclosure, findings, tally.rulesRun(), tally.rulesNotApplicable(), sources(older));
    }

    /** Runs the checks of the performance sheets alone, for who is still writing them. */
    public List<Finding> performance(Disclosure disclosure) {
        RuleSet rules = catalogue.ruleSet(disclosure.regionId(), disclosure.kind(), year(disclosure));
        return performance(disclosure, rules, new Tally());
    }

    private List<Finding> performance(Disclosure disclosure, RuleSet rules, Tally tally) {
        return new PerformanceChecks(
                        disclosure,
                        rules,
                        catalogue.scoring(disclosure.regionId(), year(disclosure)),
                        catalogue.words(),
                        tally)
                .find();
    }

    /**
     * How many equations of a disclosure fail, those of its forms' shapes and those declared: what a reader needs that
     * must choose between readings of a damaged table.
     */
    public int failures(Disclosure disclosure) {
        return equations(disclosure).failed().size();
    }

    /**
     * The figures that others determine: those in an equality that follows from the forms and holds. A wrong figure
     * among them cannot pass unseen; used to measure the audit with planted faults.
     */
    public Set<CellAddress> determined(Disclosure disclosure) {
        Equations equations = equations(disclosure);
        Set<CellAddress> determined = new LinkedHashSet<>();
        equations.verdicts().forEach((equation, verdict) -> {
            boolean holds = verdict == Verdict.HOLDS || verdict == Verdict.ROUNDED;
            if (holds
                    && equation.relation() == Comparison.Relation.EQUAL
                    && equation.certainty() == Certainty.CERTAIN) {
                determined.addAll(equation.cells());
            }
        });
        determined.removeIf(cell -> !equations.figures().isPrinted(cell));
        return determined;
    }

    /** What the tables say of the quantities that sentences name. */
    public TableFigures figures(Disclosure disclosure) {
        return new ExpressionFigures(equations(disclosure));
    }

    private Equations equations(Disclosure disclosure) {
        return new Equations(disclosure, formSet(disclosure), catalogue, year(disclosure));
    }

    private FormSet formSet(Disclosure disclosure) {
        return catalogue.formSet(disclosure.regionId(), disclosure.kind(), year(disclosure));
    }

    private static List<Source> sources(Map<Predecessor, Disclosure> older) {
        return Stream.of(Predecessor.values())
                .flatMap(each -> Optional.ofNullable(older.get(each)).stream())
                .map(Disclosure::source)
                .toList();
    }

    static int year(Disclosure disclosure) {
        return disclosure.year().orElse(Catalogue.LATEST_YEAR);
    }

    private static int table(Finding finding) {
        return finding.culprit().map(CellAddress::table).orElse(-1);
    }
}

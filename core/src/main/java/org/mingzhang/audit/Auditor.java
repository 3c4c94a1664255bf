package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.accounts.Classification;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.expression.Comparison;

/** Audits disclosures against the catalogue. Safe for use by many threads. */
public final class Auditor {
    /** Stands for a year that the document does not say: what is in force last. */
    private static final int LATEST_YEAR = 9999;

    private final Catalogue catalogue;

    /** An auditor by this catalogue. */
    public Auditor(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Runs every check that the disclosure's kind, region and year have. */
    public AuditReport audit(Disclosure disclosure) {
        int year = disclosure.year().orElse(LATEST_YEAR);
        FormSet set = catalogue.formSet(disclosure.regionId(), disclosure.kind(), year);
        Equations equations = new Equations(disclosure, set, catalogue, year);
        List<Finding> findings = new ArrayList<>(new TableChecks(disclosure).find(set));
        findings.addAll(new ArithmeticFindings(equations.figures(), equations.verdicts()).find());
        for (TableIndex index : equations.sides()) {
            Classification classification = index.side().rows() instanceof RowsSpec.Accounts accounts
                    ? catalogue.classification(accounts.classification(), year)
                    : catalogue.classification(ClassificationKind.FUNCTIONAL, year);
            findings.addAll(new AccountChecks(equations.figures(), year).of(index, classification));
        }
        findings.sort(Comparator.comparing(Finding::severity).thenComparingInt(Auditor::table));
        return new AuditReport(disclosure, findings, equations.applicable(), equations.notApplicable());
    }

    /**
     * How many equations of a disclosure fail, those of its forms' shapes and those declared: what a reader needs that
     * must choose between readings of a damaged table.
     */
    public int failures(Disclosure disclosure) {
        int year = disclosure.year().orElse(LATEST_YEAR);
        FormSet set = catalogue.formSet(disclosure.regionId(), disclosure.kind(), year);
        return new Equations(disclosure, set, catalogue, year).failed().size();
    }

    /**
     * The figures that others determine: those in an equality that follows from the forms and holds. A wrong figure
     * among them cannot pass unseen; used to measure the audit with planted faults.
     */
    public Set<CellAddress> determined(Disclosure disclosure) {
        int year = disclosure.year().orElse(LATEST_YEAR);
        FormSet set = catalogue.formSet(disclosure.regionId(), disclosure.kind(), year);
        Equations equations = new Equations(disclosure, set, catalogue, year);
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

    private static int table(Finding finding) {
        return finding.culprit().map(CellAddress::table).orElse(-1);
    }
}

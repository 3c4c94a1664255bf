package org.mingzhang.audit;

import java.util.List;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Source;

/**
 * What the audit of one disclosure came to.
 *
 * @param disclosure         the disclosure
 * @param findings           the findings, errors first, then in the order of the document
 * @param rulesRun           checks that had something to check
 * @param rulesNotApplicable checks whose forms or rows the document does not have
 * @param against            the older documents that it was held against
 */
public record AuditReport(
        Disclosure disclosure, List<Finding> findings, int rulesRun, int rulesNotApplicable, List<Source> against) {
    public AuditReport {
        findings = List.copyOf(findings);
        against = List.copyOf(against);
    }

    /** What the audit of one disclosure alone came to. */
    public AuditReport(Disclosure disclosure, List<Finding> findings, int rulesRun, int rulesNotApplicable) {
        this(disclosure, findings, rulesRun, rulesNotApplicable, List.of());
    }

    /** How many findings are of that severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}

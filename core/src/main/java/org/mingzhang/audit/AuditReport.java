package org.mingzhang.audit;

import java.util.List;
import org.mingzhang.disclosure.Disclosure;

/**
 * What the audit of one disclosure came to.
 *
 * @param disclosure         the disclosure
 * @param findings           the findings, errors first, then in the order of the document
 * @param rulesRun           checks that had something to check
 * @param rulesNotApplicable checks whose forms or rows the document does not have
 */
public record AuditReport(Disclosure disclosure, List<Finding> findings, int rulesRun, int rulesNotApplicable) {
    public AuditReport {
        findings = List.copyOf(findings);
    }

    /** How many findings are of that severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}

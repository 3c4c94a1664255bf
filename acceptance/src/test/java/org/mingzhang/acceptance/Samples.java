package org.mingzhang.acceptance;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Auditor;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.UnreadableException;

/** The real documents, each read and audited once for all tests: neither changes what was read. */
final class Samples {
    private static final ConcurrentMap<Path, Disclosure> READ = new ConcurrentHashMap<>();
    private static final ConcurrentMap<Path, AuditReport> AUDITED = new ConcurrentHashMap<>();

    private Samples() {}

    /** What the file says. */
    static Disclosure read(Path file) {
        return READ.computeIfAbsent(file, Samples::reading);
    }

    /** What the audit makes of it, as the command would. */
    static AuditReport audited(Path file) {
        return AUDITED.computeIfAbsent(file, each -> new Auditor(RealCatalogue.get()).audit(read(each)));
    }

    private static Disclosure reading(Path file) {
        Catalogue catalogue = RealCatalogue.get();
        try {
            return new DisclosureReader(catalogue).read(file, file.getFileName().toString());
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }
}

package org.mingzhang.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Auditor;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.CatalogueException;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.UnreadableException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All rules on one disclosure that is read already, beside reading it. One thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Auditing {
    /** The folder of the catalogue; {@link AuditFiles} sets it. */
    @Param("")
    public String catalogue = "";

    /** The document; {@link AuditFiles} sets it. */
    @Param("")
    public String file = "";

    private Optional<Loaded> loaded = Optional.empty();

    /** What one measurement works with. */
    private record Loaded(DisclosureReader reader, Auditor auditor, Disclosure disclosure) {}

    /** Loads the catalogue and reads the document once. */
    @Setup
    public void read() throws CatalogueException, UnreadableException {
        Catalogue known = Catalogue.load(Path.of(catalogue));
        DisclosureReader reader = new DisclosureReader(known);
        loaded = Optional.of(new Loaded(reader, new Auditor(known), reader.read(Path.of(file), file)));
    }

    /** Every rule, the search for causes included. */
    @Benchmark
    public AuditReport audit() {
        return loaded.orElseThrow().auditor.audit(loaded.orElseThrow().disclosure);
    }

    /** Opening the file and reading it. */
    @Benchmark
    public Disclosure readAgain() throws UnreadableException {
        return loaded.orElseThrow().reader.read(Path.of(file), file);
    }
}

package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.CellAddress;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Severity;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.read.DisclosureReader;

/**
 * Plants one wrong figure at a time in the tables of every sample, where other figures determine it, and asks whether
 * the audit finds it and names the very cell.
 */
class PlantedFaultsTest {
    private static final int PLANTS_PER_SAMPLE = 120;
    private static final long SEED = 20_261_121L;

    /** Fewer than the audit takes of itself: one sample has faults of its own whose search is long, and it is audited often. */
    private static final long STEPS = 200;

    private static final int RUNS = 3;

    private final Catalogue catalogue = Shared.catalogue();
    private final Auditor auditor = new Auditor(catalogue, STEPS);

    @Test
    void findsAWrongFigureThatOthersDetermine() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("text", "pdf")) {
            try (Stream<Path> found = Files.list(Shared.samples().resolve(folder))) {
                found.filter(path -> !path.toString().contains("template"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        int planted = 0;
        int found = 0;
        int located = 0;
        List<String> missed = new ArrayList<>();
        for (Path file : files) {
            Disclosure disclosure = new DisclosureReader(catalogue).read(file, file.getFileName() + "");
            Tally tally = plant(disclosure, missed);
            System.out.printf(
                    Locale.ROOT,
                    "%s: audited in %d ms; planted %d, found %d, located %d%n",
                    file.getFileName(),
                    milliseconds(disclosure),
                    tally.planted,
                    tally.found,
                    tally.located);
            planted += tally.planted;
            found += tally.found;
            located += tally.located;
        }
        System.out.printf(
                Locale.ROOT,
                "all: planted %d, found %d (%.4f), located %d (%.4f)%n",
                planted,
                found,
                (double) found / planted,
                located,
                (double) located / planted);
        missed.stream().limit(20).forEach(miss -> System.out.println("  missed " + miss));
        assertThat(planted).isGreaterThanOrEqualTo(500);
        assertThat((double) found / planted).as("found").isGreaterThanOrEqualTo(0.99);
        assertThat((double) located / planted).as("located").isGreaterThanOrEqualTo(0.9);
    }

    /** What one audit as it stands takes, with all steps; the quickest of a few. */
    private long milliseconds(Disclosure disclosure) {
        Auditor full = new Auditor(catalogue);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            full.audit(disclosure);
            best = Math.min(best, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
        return best;
    }

    private Tally plant(Disclosure disclosure, List<String> missed) {
        Random random = new Random(SEED);
        List<CellAddress> cells = new ArrayList<>(auditor.determined(disclosure).stream()
                .filter(cell -> cell.table() < disclosure.tables().size())
                .toList());
        Set<String> before = signatures(auditor.audit(disclosure).findings());
        Tally tally = new Tally();
        for (int plant = 0; plant < PLANTS_PER_SAMPLE && !cells.isEmpty(); plant++) {
            CellAddress cell = cells.get(random.nextInt(cells.size()));
            Cell now = cell(disclosure, cell);
            String text = Changed.figure(now.text(), random);
            Disclosure changed = with(disclosure, cell, text);
            List<Finding> raised = auditor.audit(changed).findings().stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .filter(finding -> !before.contains(signature(finding)))
                    .toList();
            boolean seen = raised.stream().anyMatch(finding -> names(finding, cell));
            tally.planted++;
            tally.found += seen ? 1 : 0;
            tally.located += raised.stream()
                            .anyMatch(finding ->
                                    finding.culprit().filter(cell::equals).isPresent())
                    ? 1
                    : 0;
            if (!seen) {
                missed.add(disclosure.source().file() + " "
                        + disclosure.tables().get(cell.table()).number() + " row " + cell.row() + " " + cell.column()
                        + ": " + now.text() + " became " + text);
            }
        }
        return tally;
    }

    private static boolean names(Finding finding, CellAddress cell) {
        return finding.evidence().stream()
                .anyMatch(evidence -> evidence.at().filter(cell::equals).isPresent());
    }

    private static Set<String> signatures(List<Finding> findings) {
        Set<String> signatures = new LinkedHashSet<>();
        findings.forEach(finding -> signatures.add(signature(finding)));
        return signatures;
    }

    private static String signature(Finding finding) {
        return finding.message();
    }

    private static Cell cell(Disclosure disclosure, CellAddress address) {
        Cell cell = disclosure
                .tables()
                .get(address.table())
                .rows()
                .get(address.row())
                .cells()
                .get(address.column());
        if (cell == null) {
            throw new AssertionError("no cell at " + address);
        }
        return cell;
    }

    private static Disclosure with(Disclosure disclosure, CellAddress address, String text) {
        Row row = disclosure.tables().get(address.table()).rows().get(address.row());
        Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
        cells.put(address.column(), Changed.cell(cell(disclosure, address), text));
        return Changed.row(disclosure, address.table(), address.row(), row.withCells(cells));
    }

    private static final class Tally {
        private int planted;
        private int found;
        private int located;
    }
}

package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.CellAddress;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Severity;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;

/**
 * Plants one wrong figure at a time in the tables of every sample, where other figures determine it, and asks whether
 * the audit finds it and names the very cell.
 */
class PlantedFaultsTest {
    private static final int PLANTS_PER_SAMPLE = 85;
    private static final long SEED = 20_261_121L;

    /** Fewer than the audit takes of itself: one sample has faults of its own whose search is long, and it is audited often. */
    private static final long STEPS = 200;

    private final Catalogue catalogue = RealCatalogue.get();
    private final Auditor auditor = new Auditor(catalogue, STEPS);

    @Test
    void findsAWrongFigureThatOthersDetermine() throws Exception {
        int planted = 0;
        int found = 0;
        int located = 0;
        List<String> missed = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (Path file : Shared.documents()) {
            Disclosure disclosure = Samples.read(file);
            Tally tally = plant(disclosure, missed);
            rows.add(row(file.getFileName() + "", tally.planted, tally.found, tally.located));
            planted += tally.planted;
            found += tally.found;
            located += tally.located;
        }
        rows.add(row("all", planted, found, located));
        Measured.table("planted", "| sample | planted | found | located |", rows);
        missed.stream().limit(20).forEach(miss -> System.out.println("  missed " + miss));
        assertThat(planted).isGreaterThanOrEqualTo(500);
        assertThat((double) found / planted).as("found").isGreaterThanOrEqualTo(0.99);
        assertThat((double) located / planted).as("located").isGreaterThanOrEqualTo(0.9);
    }

    private static String row(String sample, int planted, int found, int located) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d (%.3f) | %d (%.3f) |",
                sample,
                planted,
                found,
                (double) found / planted,
                located,
                (double) located / planted);
    }

    private Tally plant(Disclosure disclosure, List<String> missed) {
        Random random = new Random(SEED);
        List<CellAddress> cells = auditor.determined(disclosure).stream()
                .filter(cell -> cell.table() < disclosure.tables().size())
                .toList();
        List<Plant> plants = new ArrayList<>();
        for (int plant = 0; plant < PLANTS_PER_SAMPLE && !cells.isEmpty(); plant++) {
            CellAddress cell = cells.get(random.nextInt(cells.size()));
            plants.add(new Plant(cell, Changed.figure(cell(disclosure, cell).text(), random)));
        }
        Set<String> before = signatures(auditor.audit(disclosure).findings());
        List<Outcome> outcomes = plants.parallelStream()
                .map(plant -> outcome(disclosure, plant, before))
                .toList();
        outcomes.stream().filter(outcome -> !outcome.found).forEach(outcome -> {
            CellAddress cell = outcome.plant.cell;
            missed.add(disclosure.source().file() + " "
                    + disclosure.tables().get(cell.table()).number() + " row " + cell.row() + " " + cell.column() + ": "
                    + cell(disclosure, cell).text() + " became " + outcome.plant.text);
        });
        return new Tally(
                outcomes.size(), (int) outcomes.stream().filter(Outcome::found).count(), (int)
                        outcomes.stream().filter(Outcome::located).count());
    }

    private Outcome outcome(Disclosure disclosure, Plant plant, Set<String> before) {
        CellAddress cell = plant.cell;
        List<Finding> raised = auditor.audit(with(disclosure, cell, plant.text)).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .filter(finding -> !before.contains(signature(finding)))
                .toList();
        return new Outcome(
                plant,
                raised.stream().anyMatch(finding -> names(finding, cell)),
                raised.stream()
                        .anyMatch(finding ->
                                finding.culprit().filter(cell::equals).isPresent()));
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

    /** How many faults were planted in a sample, found and located. */
    private record Tally(int planted, int found, int located) {}

    /** Another figure in a cell. */
    private record Plant(CellAddress cell, String text) {}

    /** Whether a finding names the cell, and whether one holds it to be wrong. */
    private record Outcome(Plant plant, boolean found, boolean located) {}
}

package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.acceptance.LedgerComparison.Outcome;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.Order;
import org.mingzhang.ledger.compile.WholeCompiler;
import org.mingzhang.ledger.compile.WholeCompiler.Whole;
import org.mingzhang.ledger.registry.Department;
import org.mingzhang.read.DisclosureReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The text samples, transcribed into ledgers: what is compiled from them, tables and narrative, is what was published, but for
 * figures that the findings key calls wrong.
 */
class SampleLedgersTest {
    /** The samples, and the codes of their departments in the ledgers. */
    private static final Map<String, String> SAMPLES = Map.of(
            "luolong-shequ-2024-final-account", "301",
            "luolong-zhengfuban-2023-final-account", "302",
            "xigong-jiedao-2023-budget", "151");

    private static final Path LEDGERS = Path.of("src", "test", "resources", "ledgers");

    private final Catalogue catalogue = RealCatalogue.get();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void compilesWhatWasPublished() throws Exception {
        Shared.samples();
        List<String> rows = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        try (Ledger ledger = Ledger.embedded(folder.resolve("data"), catalogue)) {
            for (String sample : SAMPLES.keySet().stream().sorted().toList()) {
                assertThat(ledger.importer().run(LEDGERS.resolve(sample)).faults())
                        .isEmpty();
                ReviewedFigures reviewed = new ReviewedFigures(sample);
                LedgerComparison comparison = compare(ledger, sample, reviewed);
                rows.add(row(sample, comparison));
                comparison.listed().forEach(each -> System.out.println("  " + sample + " " + each));
                comparison.different().forEach(each -> wrong.add(sample + "\t" + each));
                reviewed.unfounded().forEach(each -> wrong.add(sample + " unfounded " + each));
            }
            assertThat(ledger.check().sound()).isTrue();
        }
        Measured.table(
                "ledgers",
                "| sample | table figures equal | zero against blank | as the key expects | following from those | different"
                        + " | form not compiled | narrative figures equal | as the key expects | following from those |"
                        + " different | not said | not heard |",
                rows);
        assertThat(wrong).isEmpty();
    }

    private LedgerComparison compare(Ledger ledger, String sample, ReviewedFigures reviewed) {
        Path samples = Shared.samples();
        Disclosure read = Samples.read(samples.resolve("text").resolve(sample + ".txt"));
        JsonNode key = new ObjectMapper()
                .readTree(
                        samples.resolve("keys").resolve(sample + ".tables.json").toFile());
        int year = read.year().orElseThrow();
        LedgerComparison comparison = new LedgerComparison(compile(ledger, sample, year, read.kind()), reviewed);
        comparison.compare(new KeyTables(key, read, catalogue.formSet(read.regionId(), read.kind(), year)));
        comparison.compare(new KeyNarrative(key, read));
        return comparison;
    }

    private static String row(String sample, LedgerComparison comparison) {
        Stream<Integer> tables = Stream.of(
                        Outcome.EQUAL,
                        Outcome.NOTHING,
                        Outcome.EXPECTED,
                        Outcome.FOLLOWS,
                        Outcome.DIFFERENT,
                        Outcome.UNSAID)
                .map(comparison::tables);
        Stream<Integer> narrative = Stream.of(
                        Outcome.EQUAL,
                        Outcome.EXPECTED,
                        Outcome.FOLLOWS,
                        Outcome.DIFFERENT,
                        Outcome.UNSAID,
                        Outcome.UNHEARD)
                .map(comparison::narrative);
        return Stream.concat(tables, narrative)
                .map(String::valueOf)
                .collect(Collectors.joining(" | ", "| " + sample + " | ", " |"));
    }

    /** Tables and narrative, compared with the year before, as the command compiles them. */
    private Disclosure compile(Ledger ledger, String sample, int year, Kind kind) {
        String department = SAMPLES.getOrDefault(sample, "");
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        Whole whole = new WholeCompiler(catalogue, ledger)
                .compile(new Order(
                        "luoyang",
                        kind,
                        year,
                        department,
                        ledger.registry().department(department, end).map(Department::name)))
                .orElseThrow();
        assertThat(whole.tooFar()).isZero();
        return new DisclosureReader(catalogue).hear(whole.disclosure());
    }
}

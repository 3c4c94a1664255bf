package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.Order;
import org.mingzhang.ledger.compile.WholeCompiler;
import org.mingzhang.ledger.registry.Department;
import org.mingzhang.money.FigureParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The self-evaluations of the text samples, entered as facts (targets, actual values, executed amounts): the scores, deviations
 * and totals that follow are the printed ones, but for those that the findings key calls wrong.
 */
class SelfEvaluationsTest {
    private static final Map<String, String> SAMPLES = new TreeMap<>(Map.of(
            "luolong-shequ-2024-final-account", "301",
            "luolong-zhengfuban-2023-final-account", "302"));

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private final Catalogue catalogue = RealCatalogue.get();

    @TempDir
    private Path folder = Path.of("");

    /** What differs: the sample, the sheet, the row, the column, as printed, as computed. */
    private record Difference(String sample, int sheet, int row, String column, String printed, String computed) {
        String text() {
            return String.join("\t", sample, "" + sheet, "" + row, column, printed, computed);
        }
    }

    @Test
    void scoresFollowFromFacts() throws Exception {
        Shared.samples();
        List<Difference> differences = new ArrayList<>();
        try (Ledger ledger = Ledger.embedded(folder.resolve("data"), catalogue)) {
            for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
                assertThat(ledger.importer()
                                .run(RESOURCES.resolve("ledgers").resolve(sample.getKey()))
                                .faults())
                        .isEmpty();
                differences.addAll(compare(ledger, sample.getKey(), sample.getValue()));
            }
        }
        differences.forEach(difference -> System.out.println("  " + difference.text()));
        Map<String, String> expected = expected();
        assertThat(differences.stream().map(Difference::text).toList())
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        for (Map.Entry<String, String> each : expected.entrySet()) {
            String[] columns = each.getKey().split("\t", -1);
            if (each.getValue().equals("rounding")) {
                assertThat(new BigDecimal(columns[4])
                                .subtract(new BigDecimal(columns[5]))
                                .abs())
                        .as(each.getKey())
                        .isEqualByComparingTo("0.01");
                continue;
            }
            assertThat(keys(each.getKey().substring(0, each.getKey().indexOf('\t'))))
                    .as(each.getKey())
                    .contains(each.getValue());
        }
    }

    private List<Difference> compare(Ledger ledger, String sample, String department) {
        List<PerformanceSheet> printed = Samples.read(
                        Shared.samples().resolve("text").resolve(sample + ".txt"))
                .performance();
        int year = Integer.parseInt(sample.replaceAll("\\D+", ""));
        LocalDate end = LocalDate.of(year, 12, 31);
        List<PerformanceSheet> computed = new WholeCompiler(catalogue, ledger)
                .compile(new Order(
                        "luoyang",
                        Kind.FINAL_ACCOUNT,
                        year,
                        department,
                        ledger.registry().department(department, end).map(Department::name)))
                .orElseThrow()
                .disclosure()
                .performance();
        assertThat(computed).hasSameSizeAs(printed);
        List<Difference> differences = new ArrayList<>();
        for (int sheet = 0; sheet < printed.size(); sheet++) {
            PerformanceSheet theirs = printed.get(sheet);
            PerformanceSheet ours = computed.get(sheet);
            List<Line> left = rows(theirs);
            List<Line> right = rows(ours);
            assertThat(right).hasSameSizeAs(left);
            List<String> said = new ArrayList<>();
            for (int row = 0; row < left.size(); row++) {
                for (String column : List.of("executed", "revised", "rate", "score", "deviation")) {
                    String print = figure(left.get(row), column);
                    String value = figure(right.get(row), column);
                    if (!print.isEmpty() && !same(print, value)) {
                        differences.add(new Difference(sample, sheet, row, column, print, value));
                        said.add(column + " " + print + "→" + value);
                    }
                }
            }
            System.out.println("  " + sample + " " + sheet + " total " + figure(left.getLast(), "score") + " computed "
                    + figure(right.getLast(), "score") + " " + said);
        }
        return differences;
    }

    /** The row of all money, the rows of management and of indicators, and the total. */
    private static List<Line> rows(PerformanceSheet sheet) {
        List<Line> rows = new ArrayList<>();
        rows.add(sheet.funding().lines().getFirst());
        rows.addAll(sheet.management());
        rows.addAll(sheet.indicators());
        rows.add(sheet.total().orElseThrow());
        return rows;
    }

    private static String figure(Line line, String column) {
        return Optional.ofNullable(line.cells().get(column))
                .map(Cell::text)
                .orElse("")
                .replaceAll("[%％\\s]", "");
    }

    private static boolean same(String printed, String computed) {
        return FigureParser.parse(printed)
                .flatMap(one -> FigureParser.parse(computed)
                        .map(other ->
                                one.compareTo(other.setScale(Math.max(0, one.scale()), RoundingMode.HALF_UP)) == 0))
                .orElse(printed.equals(computed));
    }

    /** Differences with the id of the finding that explains each. */
    private static Map<String, String> expected() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(RESOURCES.resolve("self-evaluations.tsv"), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                int last = line.lastIndexOf('\t');
                expected.put(line.substring(0, last), line.substring(last + 1));
            }
        }
        return expected;
    }

    private static Set<String> keys(String sample) {
        Set<String> ids = new LinkedHashSet<>();
        JsonNode key = new ObjectMapper()
                .readTree(Shared.samples()
                        .resolve("keys")
                        .resolve(sample + ".findings.json")
                        .toFile());
        JsonNode findings = key.isArray() ? key : key.path("findings");
        findings.forEach(finding -> ids.add(finding.path("id").asString()));
        return ids;
    }
}

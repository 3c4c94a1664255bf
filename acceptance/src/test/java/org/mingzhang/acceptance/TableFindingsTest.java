package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.FindingKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The faults of tables that careful reviewers established in the text samples, held against what the audit raises. */
class TableFindingsTest {
    private static final Set<String> OF_TABLES = Set.of("row-sum", "column-sum", "hierarchy-sum", "cross-table");
    private static final Set<FindingKind> ARITHMETIC = Set.of(
            FindingKind.ROW_SUM,
            FindingKind.COLUMN_SUM,
            FindingKind.HIERARCHY_SUM,
            FindingKind.CROSS_TABLE,
            FindingKind.MISSING_CONTENT);

    /** The cell held to be wrong and the first that it is held against. */
    private static final int CELLS = 2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "luolong-shequ-2024-final-account",
                "luolong-zhengfuban-2023-final-account",
                "xigong-jiedao-2023-budget"
            })
    void findsEveryCertainFaultOfTheTables(String sample) throws Exception {
        Path samples = Shared.samples();
        AuditReport report = Samples.audited(samples.resolve("text").resolve(sample + ".txt"));
        ObjectMapper json = new ObjectMapper();
        List<String> missed = new ArrayList<>();
        int certain = 0;
        for (JsonNode fault : json.readTree(
                samples.resolve("keys").resolve(sample + ".findings.json").toFile())) {
            boolean ofTables = OF_TABLES.contains(fault.get("kind").asString());
            if (ofTables && fault.get("certainty").asString().equals("certain")) {
                certain++;
                Set<Integer> lines = lines(fault);
                if (report.findings().stream().noneMatch(finding -> isAbout(finding, lines))) {
                    missed.add(fault.get("id").asString() + " "
                            + fault.get("where").asString());
                }
            }
        }
        JsonNode document = json.readTree(
                        samples.resolve("keys").resolve(sample + ".tables.json").toFile())
                .get("doc");
        for (JsonNode missing : document.path("missing_tables")) {
            certain++;
            String number = missing.asString().substring(0, 4);
            if (report.findings().stream().noneMatch(finding -> finding.rule().equals("missing-table." + number))) {
                missed.add(missing.asString());
            }
        }
        System.out.println(sample + ": certain faults of tables " + certain + ", missed " + missed.size());
        assertThat(missed).isEmpty();
        assertThat(report.findings())
                .as("the search for causes comes to its end")
                .noneMatch(finding -> finding.message().contains("未能排除"));
    }

    private static Set<Integer> lines(JsonNode fault) {
        Set<Integer> lines = new LinkedHashSet<>();
        fault.path("lines").forEach(line -> lines.add(line.asInt()));
        fault.path("src_lines").forEach(range -> {
            for (int line = range.get(0).asInt(); line <= range.get(1).asInt(); line++) {
                lines.add(line);
            }
        });
        return lines;
    }

    /** Whether the finding is one of arithmetic and one of its equations has a cell on one of those lines. */
    private static boolean isAbout(Finding finding, Set<Integer> lines) {
        return ARITHMETIC.contains(finding.kind())
                && finding.culprit().isPresent()
                && finding.evidence().stream().limit(CELLS).anyMatch(evidence -> evidence.origin().line().stream()
                        .anyMatch(lines::contains));
    }
}

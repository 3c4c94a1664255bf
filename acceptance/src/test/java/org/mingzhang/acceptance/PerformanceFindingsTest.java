package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Severity;

/**
 * The certain errors and warnings of performance sheets that careful reviewers established in the text samples, each
 * with the rule that must raise it and a line that it must show; and how many more were judged right by hand.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerformanceFindingsTest {
    private static final String PREFIX = "performance.";

    private final List<String> rows = new ArrayList<>();

    @AfterAll
    void leaveFigures() {
        Measured.table(
                "performance",
                "| sample | certain in the key | missed | errors and warnings raised | judged right |",
                rows);
    }

    /**
     * A sample.
     *
     * @param keys   fault of the key, rule, line
     * @param judged errors and warnings of performance raised and judged right, those of the key included
     */
    record Sample(String name, List<String> keys, int judged) {}

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(
                        "luolong-shequ-2024-final-account",
                        List.of(
                                "037 performance.narrative-figure 437",
                                "039 performance.narrative-counts-add 494",
                                "040 performance.narrative-figure 494",
                                "041 performance.date-after-cover 516",
                                "047 performance.total-score 568",
                                "048 performance.total-score 427",
                                "050 performance.rate-over-nothing 541",
                                "054 performance.missed-without-deviation 539",
                                "056 performance.cost-against-execution 685",
                                "057 performance.achieved-without-execution 687",
                                "062 performance.actual-of-other-kind 589",
                                "063 performance.deviation-of-budget 589"),
                        16),
                new Sample(
                        "luolong-zhengfuban-2023-final-account",
                        List.of(
                                "001 performance.narrative-figure 527",
                                "002 performance.narrative-figure 527",
                                "003 performance.narrative-figure 529",
                                "004 performance.narrative-figure 529",
                                "005 performance.narrative-contradiction 529",
                                "006 performance.narrative-contradiction 531",
                                "010 self-evaluation-executed 552",
                                "017 performance.task-name 574",
                                "018 performance.task-name 575",
                                "022 performance.achieved-without-execution 613",
                                "023 performance.met-but-marked-down 627",
                                "024 performance.reason-missing 627",
                                "058 performance.narrative-actual 495"),
                        17),
                new Sample(
                        "xigong-jiedao-2023-budget",
                        List.of(
                                "013 performance.project-without-target 1926",
                                "014 performance.project-without-target 1938",
                                "015 performance.narrative-targets 231",
                                "016 performance.target-completeness 1384",
                                "017 performance.unit-price 1612",
                                "018 performance.monthly-cost 1715",
                                "019 performance.cost-against-account 1738",
                                "023 performance.same-indicator 1430",
                                "024 performance.same-indicator 1424",
                                "043 performance.project-name 235"),
                        11));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsEveryCertainFaultOfPerformanceAndRaisesNothingUnjudged(Sample sample) throws Exception {
        Path file = Shared.samples().resolve("text").resolve(sample.name() + ".txt");
        AuditReport report = Samples.audited(file);
        List<String> missed = new ArrayList<>();
        for (String key : sample.keys()) {
            String[] parts = key.split(" ", -1);
            int line = Integer.parseInt(parts[2]);
            if (report.findings().stream().noneMatch(finding -> isAt(finding, parts[1], line))) {
                missed.add(key);
            }
        }
        List<String> raised = report.findings().stream()
                .filter(finding -> finding.rule().startsWith(PREFIX) && finding.severity() != Severity.INFO)
                .map(finding -> finding.rule() + ": " + finding.message())
                .toList();
        rows.add("| " + sample.name() + " | " + sample.keys().size() + " | " + missed.size() + " | " + raised.size()
                + " | " + sample.judged() + " |");
        assertThat(missed).isEmpty();
        assertThat(raised).hasSize(sample.judged());
    }

    private static boolean isAt(Finding finding, String rule, int line) {
        return finding.rule().startsWith(rule)
                && finding.evidence().stream()
                        .anyMatch(evidence -> evidence.origin().line().stream().anyMatch(at -> at == line));
    }
}

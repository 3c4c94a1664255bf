package org.mingzhang.audit.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.FindingKind;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.PerformanceRule;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.catalogue.Region;

/** Every rule of performance sheets raises its bad examples and not its good ones. */
class PerformanceExamplesTest {
    private final Catalogue catalogue = RealCatalogue.get();

    @TestFactory
    Stream<DynamicTest> everyRuleDoesAsItsExamplesSay() {
        return catalogue.regions().stream()
                .map(Region::id)
                .flatMap(region -> catalogue.performance(region, Catalogue.LATEST_YEAR).rules().values().stream()
                        .map(rule -> DynamicTest.dynamicTest(region + " " + rule.id(), () -> examples(rule, region))));
    }

    private void examples(PerformanceRule rule, String region) {
        assertThat(FindingKind.values()).extracting(FindingKind::id).contains(rule.kind());
        for (String good : rule.good()) {
            assertThat(of(rule, good, region)).as(good).isEmpty();
        }
        for (String bad : rule.bad()) {
            assertThat(of(rule, bad, region)).as(bad).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.message()).doesNotContain("{", "}").endsWith("。");
                assertThat(finding.severity().id()).isEqualTo(rule.severity());
                assertThat(finding.evidence()).isNotEmpty();
            });
        }
    }

    private List<Finding> of(PerformanceRule rule, String example, String region) {
        return new PerformanceChecks(catalogue)
                .of(new ExampleSheets(catalogue.words()).of(example, region)).findings().stream()
                        .filter(finding -> finding.rule().equals("performance." + rule.id()))
                        .toList();
    }

    @org.junit.jupiter.api.Test
    void gradesDescend() {
        var grades = catalogue.performance("nation", Catalogue.LATEST_YEAR).grades();
        assertThat(grades).extracting(grade -> grade.from().intValueExact()).isSortedAccordingTo((a, b) -> b - a);
        assertThat(Arrays.asList("优", "良", "中", "差"))
                .isEqualTo(grades.stream().map(grade -> grade.name()).toList());
    }
}

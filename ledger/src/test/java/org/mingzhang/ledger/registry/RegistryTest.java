package org.mingzhang.ledger.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingzhang.facts.Category;
import org.mingzhang.ledger.TestLedger;
import org.mingzhang.ledger.count.Count;
import org.mingzhang.ledger.count.Counts;
import org.mingzhang.ledger.count.Measures;
import org.mingzhang.ledger.count.Stage;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryTest {
    private static final LocalDate SPRING = LocalDate.of(2024, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2024, 9, 1);

    private final TestLedger test = TestLedger.start();
    private final Registry registry = test.ledger().registry();

    @AfterAll
    void close() {
        test.close();
    }

    @Test
    void aUnitIsWhatItWasOnTheDay() {
        Unit spring = unit("909002", SPRING, "云溪区档案服务中心", false);
        Unit autumn = unit("909002", AUTUMN, "云溪区档案服务中心", true);
        assertThat(registry.record(spring)).isTrue();
        assertThat(registry.record(autumn)).isTrue();
        assertThat(registry.record(autumn)).isFalse();
        assertThat(registry.unit("909002", SPRING.minusDays(1))).isEmpty();
        assertThat(registry.unit("909002", AUTUMN.minusDays(1))).contains(spring);
        assertThat(registry.unit("909002", AUTUMN)).contains(autumn);
        assertThat(registry.units(TestLedger.DEPARTMENT, SPRING)).contains(spring);
        assertThat(registry.units(TestLedger.DEPARTMENT, AUTUMN)).doesNotContain(autumn);
    }

    @Test
    void aMistakeIsCorrectedByRecordingTheDayAgain() {
        Unit wrong = unit("909003", SPRING, "云溪区方志馆（误）", false);
        Unit right = unit("909003", SPRING, "云溪区方志馆", false);
        registry.record(wrong);
        assertThat(registry.record(right)).isTrue();
        assertThat(registry.unit("909003", SPRING)).contains(right);
        assertThat(registry.history("909003")).containsExactly(right);
    }

    @Test
    void bodiesAreFoundByTheNameOfTheDay() {
        registry.record(new Department("919", SPRING, "云溪区信访局", false));
        registry.record(new Department("919", AUTUMN, "云溪区社会工作局", false));
        assertThat(registry.bodiesNamed("云溪区信访局", SPRING)).containsExactly("919");
        assertThat(registry.bodiesNamed("云溪区信访局", AUTUMN)).isEmpty();
        assertThat(registry.bodiesNamed("云溪区社会工作局", AUTUMN)).containsExactly("919");
    }

    @Test
    void aProjectKeepsItsCode() {
        ProjectCode code = ProjectCode.parse("990909240000000000017").orElseThrow();
        assertThat(code.division()).isEqualTo("990909");
        assertThat(code.setUp()).isEqualTo(2024);
        assertThat(ProjectCode.parse("99090924000000000001")).isEmpty();
        assertThat(ProjectCode.parse("99090924000000000001a")).isEmpty();
        Project project =
                new Project(code, TestLedger.UNIT, "档案数字化", Category.SPECIFIC_PURPOSE, 2024, OptionalInt.of(2026));
        assertThat(registry.record(project)).isTrue();
        assertThat(registry.record(project)).isFalse();
        assertThat(registry.project(code)).contains(project);
    }

    @Test
    void aCountIsStatedAndStatedAgain() {
        Counts counts = test.ledger().counts();
        Count vehicles = new Count(TestLedger.UNIT, 2024, Stage.ACTUAL, "vehicles.leader");
        assertThat(counts.get(vehicles)).isEmpty();
        assertThat(counts.state(vehicles, 3, "李四", "")).isTrue();
        assertThat(counts.state(vehicles, 3, "李四", "")).isFalse();
        assertThat(counts.state(vehicles, 2, "李四", "报废一辆")).isTrue();
        assertThat(counts.get(vehicles)).hasValue(2);
        assertThat(test.jdbc()
                        .sql("select count(*) from fact where measure = 'vehicles.leader'")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void everyMeasureHasANameOfItsOwn() {
        Measures measures = Measures.shipped();
        assertThat(measures.all()).extracting("name").doesNotHaveDuplicates();
        assertThat(measures.all()).extracting("id").doesNotHaveDuplicates();
        assertThat(measures.named("采购货物金额").orElseThrow().money()).isTrue();
    }

    private static Unit unit(String code, LocalDate from, String name, boolean dissolved) {
        return new Unit(code, from, TestLedger.DEPARTMENT, name, false, true, UnitNature.PUBLIC_INSTITUTION, dissolved);
    }
}

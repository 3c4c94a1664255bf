package org.mingzhang.audit.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.Predecessor;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.Source;
import org.mingzhang.money.CurrencyUnit;

/** Which older documents are those of the department and adjoin the year. */
class AncestorsTest {
    private static final String REGION = "某省甲市乙区";

    @Test
    void theYearBeforeAndTheBudgetOfTheYearAdjoin() {
        Disclosure now = document(Kind.FINAL_ACCOUNT, 2024, "档案馆");
        Disclosure last = document(Kind.FINAL_ACCOUNT, 2023, "档案馆");
        Disclosure budget = document(Kind.BUDGET, 2024, "档案馆");
        Disclosure lastBudget = document(Kind.BUDGET, 2023, "档案馆");
        Ancestors ancestors = Ancestors.of(now, List.of(budget, lastBudget, last));
        assertThat(ancestors.found())
                .containsOnly(
                        Map.entry(Predecessor.LAST_FINAL_ACCOUNT, last),
                        Map.entry(Predecessor.BUDGET, budget),
                        Map.entry(Predecessor.LAST_BUDGET, lastBudget));
        assertThat(ancestors.rejected()).isEmpty();
    }

    @Test
    void aBudgetHasNoFinalAccountOfItsOwnYearBeforeIt() {
        Disclosure now = document(Kind.BUDGET, 2024, "档案馆");
        Ancestors ancestors = Ancestors.of(
                now,
                List.of(
                        document(Kind.FINAL_ACCOUNT, 2024, "档案馆"),
                        document(Kind.BUDGET, 2024, "档案馆"),
                        document(Kind.BUDGET, 2025, "档案馆")));
        assertThat(ancestors.found()).isEmpty();
        assertThat(ancestors.rejected()).hasSize(3).allMatch(reason -> reason.contains("不相衔接"));
    }

    @Test
    void theRegionBeforeTheNameMakesNoOtherDepartment() {
        Disclosure now = document(Kind.FINAL_ACCOUNT, 2024, "乙区档案馆");
        assertThat(found(now, "甲市乙区档案馆")).isTrue();
        assertThat(found(now, "档案馆")).isTrue();
        assertThat(found(now, "乙区图书馆")).isFalse();
        assertThat(found(now, "乙区档案馆服务中心")).isFalse();
    }

    @Test
    void aDocumentWithoutNameOrYearIsNotTaken() {
        Disclosure now = document(Kind.FINAL_ACCOUNT, 2024, "档案馆");
        Disclosure nameless = document(Kind.FINAL_ACCOUNT, OptionalInt.of(2023), Optional.empty());
        Disclosure yearless = document(Kind.FINAL_ACCOUNT, OptionalInt.empty(), Optional.of("档案馆"));
        Ancestors ancestors = Ancestors.of(now, List.of(nameless, yearless));
        assertThat(ancestors.found()).isEmpty();
        assertThat(ancestors.rejected().getFirst()).contains("没有读出部门名称");
        assertThat(ancestors.rejected().getLast()).contains("年份不明");
    }

    private static boolean found(Disclosure now, String name) {
        return !Ancestors.of(now, List.of(document(Kind.FINAL_ACCOUNT, 2023, name)))
                .found()
                .isEmpty();
    }

    private static Disclosure document(Kind kind, int year, String name) {
        return document(kind, OptionalInt.of(year), Optional.of(name));
    }

    private static Disclosure document(Kind kind, OptionalInt year, Optional<String> name) {
        return new Disclosure(
                new Source("file.txt", "", "txt", OptionalInt.empty()),
                kind,
                year,
                Optional.of(REGION),
                "nation",
                name,
                Optional.empty(),
                CurrencyUnit.TEN_THOUSAND_YUAN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}

package org.mingzhang.ledger.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fact;
import org.mingzhang.facts.FactKind;
import org.mingzhang.facts.Fund;
import org.mingzhang.money.Fen;

/** Agency operating expenditure as a column of a form (Shanghai's budgets). */
class AgencyColumnTest {
    @Test
    void countsPublicFundsOfAgenciesOnly() {
        List<Fact> facts = List.of(
                fact("909001", Category.PUBLIC_FUNDS, "30201", 3_000_000),
                fact("909001", Category.PERSONNEL, "30101", 5_000_000),
                fact("909002", Category.PUBLIC_FUNDS, "30201", 7_000_000),
                fact("909001", Category.PUBLIC_FUNDS, "30217", 1_000_000));
        Order order = new Order("shanghai", Kind.BUDGET, 2024, "909", Optional.of("上海市云溪区档案局"));

        assertThat(new DisclosureCompiler(RealCatalogue.get())
                                .compile(order, facts, new CodesAsNames("909001"::equals), SheetSubjects.NONE)
                                .disclosure()
                                .tables()
                                .stream()
                                .filter(table -> table.formId().equals("budget-three-public"))
                                .flatMap(table -> table.rows().stream())
                                .map(row -> Optional.ofNullable(row.cells().get("operating-expenses"))
                                        .map(Cell::text)))
                .containsExactly(Optional.of("4.00"));
    }

    private static Fact fact(String unit, Category category, String economic, long fen) {
        return new Fact(
                FactKind.INITIAL,
                unit + economic,
                unit,
                Fund.GENERAL_PUBLIC_BUDGET,
                "2012601",
                Optional.of(economic),
                Optional.of("50201"),
                Optional.of(category),
                Optional.empty(),
                new Fen(fen));
    }
}

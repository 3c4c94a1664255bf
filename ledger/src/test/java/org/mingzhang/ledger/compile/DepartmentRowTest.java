package org.mingzhang.ledger.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.Row;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fact;
import org.mingzhang.facts.FactKind;
import org.mingzhang.facts.Fund;
import org.mingzhang.money.Fen;

/** The row that the department itself has below the total, in the forms of regions that print one. */
class DepartmentRowTest {
    private static final String ITEM = "2012604";

    @Test
    void standsBelowTheTotalAndSaysTheSame() {
        List<Row> rows = rows("909", "budget-expenditure", "909001", "909002");

        assertThat(rows.get(1).label()).isEqualTo("云溪区档案馆");
        assertThat(rows.get(1).code()).contains("909");
        assertThat(figures(rows.get(1))).isEqualTo(figures(rows.getFirst())).containsEntry("total", "4.00");
    }

    @Test
    void standsAboveItsUnits() {
        assertThat(rows("909", "budget-income", "909001", "909002").stream().flatMap(row -> row.code().stream()))
                .containsExactly("909", "909001", "909002");
    }

    @Test
    void isLeftOutWhereUnitsDoNotCarryItsCode() {
        assertThat(rows("909", "budget-income", "112001").stream().flatMap(row -> row.code().stream()))
                .containsExactly("112001");
    }

    @Test
    void isLeftOutWhereItIsTheUnit() {
        assertThat(rows("909001", "budget-income", "909001").stream().flatMap(row -> row.code().stream()))
                .containsExactly("909001");
    }

    @Test
    void doesNotShowACodeThatIsAnAccounts() {
        Row row = rows("201", "budget-expenditure", "201001").get(1);

        assertThat(row.label()).isEqualTo("云溪区档案馆");
        assertThat(row.code()).isEmpty();
    }

    private static Map<String, String> figures(Row row) {
        return row.cells().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue()
                .text()));
    }

    private static List<Row> rows(String department, String form, String... units) {
        List<Fact> facts = Stream.of(units)
                .flatMap(unit -> Stream.of(fact(FactKind.INITIAL, unit), fact(FactKind.PLANNED, unit)))
                .toList();
        Order order = new Order("luoyang", Kind.BUDGET, 2024, department, Optional.of("云溪区档案馆"));
        return new DisclosureCompiler(RealCatalogue.get())
                        .compile(order, facts, new CodesAsNames(unit -> true), SheetSubjects.NONE)
                        .disclosure()
                        .tables()
                        .stream()
                        .filter(table -> table.formId().equals(form))
                        .findFirst()
                        .orElseThrow()
                        .rows();
    }

    private static Fact fact(FactKind kind, String unit) {
        boolean spending = kind == FactKind.INITIAL;
        return new Fact(
                kind,
                unit + kind,
                unit,
                Fund.GENERAL_PUBLIC_BUDGET,
                ITEM,
                Optional.of("30101").filter(any -> spending),
                Optional.of("50101").filter(any -> spending),
                Optional.of(Category.PERSONNEL).filter(any -> spending),
                Optional.empty(),
                new Fen(2_000_000));
    }
}

package org.mingzhang.audit.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.Decimals;
import org.mingzhang.money.Figure;
import org.mingzhang.money.Interval;

/** The projects together against the project expenditure of the final account. */
final class ProjectTotals {
    private static final String FORM = "expenditure";
    private static final String COLUMN = "project";
    private static final String TOTAL = "total";

    private final Reporter reporter;
    private final Disclosure disclosure;

    ProjectTotals(Reporter reporter, Disclosure disclosure) {
        this.reporter = reporter;
        this.disclosure = disclosure;
    }

    void run(List<SheetFacts> evaluations) {
        List<SheetFacts> projects = evaluations.stream()
                .filter(sheet -> sheet.sheet().form().equals("project-self-evaluation")
                        && sheet.total("executed").isPresent())
                .toList();
        Optional<Table> table = disclosure.tables().stream()
                .filter(each -> each.formId().equals(FORM))
                .findFirst();
        Optional<Row> total = table.flatMap(each -> each.rows().stream()
                .filter(row -> row.key().filter(TOTAL::equals).isPresent())
                .findFirst());
        Optional<Cell> cell =
                total.flatMap(row -> Optional.ofNullable(row.cells().get(COLUMN)));
        if (projects.isEmpty() || cell.isEmpty() || !(cell.get().content() instanceof Content.Amount amount)) {
            return;
        }
        reporter.rule(RuleTest.EXECUTION_BEYOND_PROJECTS);
        Interval spread = Interval.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        List<Evidence> evidence = new ArrayList<>();
        for (SheetFacts project : projects) {
            BigDecimal unit = project.sheet().currencyUnit().yuan();
            Figure executed = project.total("executed").orElseThrow();
            spread = spread.plus(executed.conventional().times(unit));
            sum = sum.add(executed.value().multiply(unit));
            project.money(TOTAL).ifPresent(line -> evidence.add(project.evidence(line, "executed")));
        }
        BigDecimal own = table.orElseThrow().currencyUnit().yuan();
        Interval spent = amount.figure().conventional().times(own);
        if (spread.low().compareTo(spent.high()) <= 0) {
            return;
        }
        BigDecimal together = Decimals.atLeast(sum.divide(own), 2);
        String printed = together.toPlainString();
        String difference = together.subtract(amount.figure().value()).toPlainString();
        evidence.addFirst(new Evidence(
                Optional.empty(),
                Optional.of(table.orElseThrow().number()),
                Optional.empty(),
                Optional.empty(),
                total.map(Row::label),
                Optional.empty(),
                cell.get().text(),
                cell.get().value(),
                cell.get().origin()));
        reporter.report(
                RuleTest.EXECUTION_BEYOND_PROJECTS,
                Map.of(
                        "sum",
                        printed,
                        "form",
                        table.orElseThrow().number(),
                        "project",
                        cell.get().text(),
                        "difference",
                        difference),
                evidence,
                Values.of(printed, cell.get().text(), difference));
    }
}

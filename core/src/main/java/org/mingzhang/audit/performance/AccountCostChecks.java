package org.mingzhang.audit.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;

/** What a project may spend each month on an economic account against what the whole department has for it. */
final class AccountCostChecks {
    private static final BigDecimal TWELVE = new BigDecimal("12");
    private static final String COLUMN = "total";

    private final Reporter reporter;
    private final Disclosure disclosure;

    AccountCostChecks(Reporter reporter, Disclosure disclosure) {
        this.reporter = reporter;
        this.disclosure = disclosure;
    }

    void run(List<SheetFacts> targets) {
        Optional<Rule> rule = reporter.rule(RuleTest.COST_AGAINST_ACCOUNT);
        Optional<Table> table = disclosure.tables().stream()
                .filter(each -> rule.map(one -> one.words("forms").contains(each.formId()))
                        .orElse(false))
                .findFirst();
        if (rule.isEmpty() || table.isEmpty()) {
            return;
        }
        List<Pattern> monthly = rule.get().patterns("pattern");
        for (SheetFacts sheet : targets) {
            for (Line line : sheet.sheet().indicators()) {
                String name = line.label().replaceAll("\\s+", "");
                if (monthly.stream().anyMatch(pattern -> pattern.matcher(name).find())) {
                    TargetChecks.yuan(sheet.target(line))
                            .ifPresent(month -> check(sheet, line, name, month.multiply(TWELVE), table.get()));
                }
            }
        }
    }

    private void check(SheetFacts sheet, Line line, String name, BigDecimal year, Table table) {
        BigDecimal unit = table.currencyUnit().yuan();
        BigDecimal budget = BigDecimal.ZERO;
        List<Evidence> evidence = new ArrayList<>();
        List<String> accounts = new ArrayList<>();
        evidence.add(sheet.evidence(line, "target"));
        for (Row row : table.rows()) {
            Optional<Cell> cell = Optional.ofNullable(row.cells().get(COLUMN));
            boolean named = row.code().isPresent() && !row.label().isBlank() && name.contains(row.label());
            Optional<BigDecimal> amount = cell.flatMap(Cell::value);
            if (named && amount.isPresent()) {
                budget = budget.add(amount.get().multiply(unit));
                accounts.add(row.label() + amount.get().toPlainString());
                evidence.add(new Evidence(
                        Optional.empty(),
                        Optional.of(table.number()),
                        Optional.empty(),
                        row.code(),
                        Optional.of(row.label()),
                        Optional.empty(),
                        cell.get().text(),
                        amount,
                        cell.get().origin()));
            }
        }
        if (!accounts.isEmpty() && year.compareTo(budget) > 0) {
            reporter.report(
                    RuleTest.COST_AGAINST_ACCOUNT,
                    Map.of(
                            "sheet", sheet.place(),
                            "row", line.label(),
                            "target", SheetFacts.text(line, "target"),
                            "year", CostChecks.inUnit(sheet, year),
                            "form", table.number(),
                            "accounts",
                                    String.join("、", accounts)
                                            + table.currencyUnit().printed()),
                    evidence,
                    Values.of(CostChecks.inUnit(sheet, year), CostChecks.inUnit(sheet, budget)));
        }
    }
}

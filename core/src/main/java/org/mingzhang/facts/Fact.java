package org.mingzhang.facts;

import java.util.Optional;
import org.mingzhang.money.Fen;

/**
 * An amount of one line of the ledger.
 *
 * @param kind               what it is
 * @param line               the code of the line
 * @param unit               the code of the unit
 * @param fund               where the money comes from
 * @param functional         the functional account
 * @param departmentEconomic the department economic account of expenditure, where it is set
 * @param governmentEconomic the government economic account of expenditure, where it is set
 * @param category           what kind of expenditure; none of income
 * @param project            the code of the project, where there is one
 * @param amount             how much
 */
public record Fact(
        FactKind kind,
        String line,
        String unit,
        Fund fund,
        String functional,
        Optional<String> departmentEconomic,
        Optional<String> governmentEconomic,
        Optional<Category> category,
        Optional<String> project,
        Fen amount) {
    /** The same as another kind of fact. */
    public Fact as(FactKind other) {
        return new Fact(
                other, line, unit, fund, functional, departmentEconomic, governmentEconomic, category, project, amount);
    }
}

package org.mingzhang.ledger.book;

import java.util.Optional;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fund;

/** What postings are made on. A line's code names it for ever; what it is of never changes. */
public sealed interface Line {
    /** The line's code, unique in the ledger. */
    String code();

    /** The budget year. */
    int year();

    /** The code of the unit. */
    String unit();

    /** Where the money comes from. */
    Fund fund();

    /** The functional account, an item of 7 digits as a rule. */
    String functional();

    /** The 21-digit code of the project, where there is one. */
    Optional<String> project();

    /**
     * A line of expenditure authority (预算指标).
     *
     * @param departmentEconomic the department economic account, where it is set
     * @param governmentEconomic the government economic account, where it is set
     */
    record Expenditure(
            String code,
            int year,
            String unit,
            Fund fund,
            String functional,
            Optional<String> departmentEconomic,
            Optional<String> governmentEconomic,
            Category category,
            Optional<String> project)
            implements Line {}

    /** A line of income. */
    record Income(String code, int year, String unit, Fund fund, String functional, Optional<String> project)
            implements Line {
        /** The line that these words name, with the code that follows from them. */
        public static Income of(int year, String unit, Fund fund, String functional, Optional<String> project) {
            String code = String.join("/", "income", Integer.toString(year), unit, fund.id(), functional);
            return new Income(project.map(p -> code + "/" + p).orElse(code), year, unit, fund, functional, project);
        }
    }
}

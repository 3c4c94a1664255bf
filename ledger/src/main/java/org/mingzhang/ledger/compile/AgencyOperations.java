package org.mingzhang.ledger.compile;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fact;
import org.mingzhang.facts.FactKind;
import org.mingzhang.facts.Fund;

/**
 * Agency operating expenditure (机关运行经费): what administrative units, and institutions that come under the Civil Servant
 * Law, have of the general public budget as public funds of basic expenditure.
 */
final class AgencyOperations {
    private AgencyOperations() {}

    /** The facts that make it up; none where the department has no such unit. */
    static CellSum of(List<Fact> facts, Kind kind, Names names) {
        FactKind spent =
                switch (kind) {
                    case BUDGET -> FactKind.INITIAL;
                    case FINAL_ACCOUNT -> FactKind.SPENT;
                };
        List<CellSum.Term> terms = new ArrayList<>();
        for (int at = 0; at < facts.size(); at++) {
            Fact fact = facts.get(at);
            if (fact.kind() == spent
                    && fact.fund() == Fund.GENERAL_PUBLIC_BUDGET
                    && fact.category().filter(Category.PUBLIC_FUNDS::equals).isPresent()
                    && names.isAgency(fact.unit())) {
                terms.add(new CellSum.Term(at, 1));
            }
        }
        return new CellSum(terms);
    }
}

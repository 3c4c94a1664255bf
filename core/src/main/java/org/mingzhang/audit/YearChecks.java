package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.audit.statement.TableFigures;
import org.mingzhang.audit.statement.YearClaims;
import org.mingzhang.audit.years.AccountYears;
import org.mingzhang.audit.years.Older;
import org.mingzhang.audit.years.TableYears;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Predecessor;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Disclosure;

/** Runs the checks that take older documents of the same department. */
final class YearChecks {
    private final Catalogue catalogue;
    private final Disclosure disclosure;
    private final FormSet set;
    private final RuleSet rules;
    private final TableFigures tables;
    private final Map<Predecessor, Older> older = new EnumMap<>(Predecessor.class);

    YearChecks(Catalogue catalogue, Disclosure disclosure, RuleSet rules, TableFigures tables) {
        this.catalogue = catalogue;
        this.disclosure = disclosure;
        this.set = set(catalogue, disclosure);
        this.rules = rules;
        this.tables = tables;
    }

    private static FormSet set(Catalogue catalogue, Disclosure disclosure) {
        return catalogue.formSet(disclosure.regionId(), disclosure.kind(), Auditor.year(disclosure));
    }

    /** What is wrong between the years; every rule over years is counted. */
    List<Finding> find(Map<Predecessor, Disclosure> documents, Tally tally) {
        documents.forEach((relation, document) -> {
            FormSet its = set(catalogue, document);
            TableFigures figures =
                    new ExpressionFigures(new Equations(document, its, catalogue, Auditor.year(document)));
            older.put(relation, new Older(relation, document, its, figures));
        });
        List<Finding> findings = new ArrayList<>();
        TableYears ofTables = new TableYears(tables, rules, disclosure.currencyUnit());
        rules.all(RuleTest.YEARS_EQUAL).forEach(rule -> tally.count(rule.id(), false));
        for (Older each : older.values()) {
            findings.addAll(ofTables.find(each));
            ofTables.concerned(each).forEach(rule -> tally.count(rule.id(), true));
        }
        YearClaims claims = new YearClaims(set, tables, rules, older);
        findings.addAll(claims.find(disclosure.statements()));
        for (RuleTest test : List.of(
                RuleTest.YEARS_SAID_BUDGET,
                RuleTest.YEARS_SAID_LAST,
                RuleTest.YEARS_SAID_CHANGE,
                RuleTest.YEARS_SAID_GROWTH)) {
            boolean concerned = claims.concerned(disclosure.statements()).contains(test);
            rules.of(test).ifPresent(rule -> tally.count(rule.id(), concerned));
        }
        findings.addAll(accounts(tally));
        return findings;
    }

    private List<Finding> accounts(Tally tally) {
        Predecessor before = Predecessor.ofYearBefore(disclosure.kind());
        for (RuleTest test :
                List.of(RuleTest.YEARS_ACCOUNT_NAME, RuleTest.YEARS_ACCOUNT_NEW, RuleTest.YEARS_ACCOUNT_GONE)) {
            rules.of(test).ifPresent(rule -> tally.count(rule.id(), older.containsKey(before)));
        }
        Older last = older.get(before);
        return last == null
                ? List.of()
                : new AccountYears(
                                catalogue.classification(ClassificationKind.FUNCTIONAL, Auditor.year(disclosure)),
                                rules)
                        .find(disclosure, set, last);
    }
}

package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.accounts.Classification;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.Check;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.Side;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Table;

/** All equations of one disclosure, with how each fares. */
final class Equations {
    private final Map<String, TableIndex> indexes = new LinkedHashMap<>();
    private final List<TableIndex> sides = new ArrayList<>();
    private final Map<Equation, Verdict> verdicts = new LinkedHashMap<>();
    private final Figures figures;
    private final Tally tally = new Tally();

    Equations(Disclosure disclosure, FormSet set, Catalogue catalogue, int year) {
        RuleSet rules = catalogue.ruleSet(disclosure.regionId(), disclosure.kind(), year);
        figures = new Figures(disclosure);
        for (int table = 0; table < figures.tables().size(); table++) {
            Table printed = figures.tables().get(table);
            Optional<Form> own =
                    set.form(printed.formId()).filter(form -> form.source().equals(printed.formSource()));
            Optional<Form> form = own.or(() -> catalogue.form(set.kind(), printed.formSource(), printed.formId()));
            if (form.isEmpty()) {
                continue;
            }
            for (Side side : form.get().sides()) {
                Classification classification = side.rows() instanceof RowsSpec.Accounts accounts
                        ? catalogue.classification(accounts.classification(), year)
                        : catalogue.classification(ClassificationKind.FUNCTIONAL, year);
                TableIndex index = new TableIndex(table, printed, side, classification);
                sides.add(index);
                if (own.isPresent()) {
                    indexes.putIfAbsent(
                            side.id()
                                    .map(id -> own.get().id() + "." + id)
                                    .orElse(own.get().id()),
                            index);
                }
                judge(new FormEquations(rules).of(index));
            }
        }
        CheckEquations checks = new CheckEquations(indexes, figures);
        for (Check check : set.checks()) {
            tally.count(check.id(), false);
            judge(checks.of(check));
        }
    }

    private void judge(List<Equation> equations) {
        for (Equation equation : equations) {
            Verdict verdict = Verdict.of(equation, figures);
            tally.count(equation.rule(), verdict != Verdict.NOT_APPLICABLE);
            verdicts.put(equation, verdict);
        }
    }

    Figures figures() {
        return figures;
    }

    /** The sides of all tables. */
    List<TableIndex> sides() {
        return sides;
    }

    /** Every equation with its verdict. */
    Map<Equation, Verdict> verdicts() {
        return verdicts;
    }

    /** Which rules of arithmetic had something to judge. */
    Tally tally() {
        return tally;
    }

    /** The equations that failed. */
    List<Equation> failed() {
        List<Equation> failed = new ArrayList<>();
        verdicts.forEach((equation, verdict) -> {
            if (verdict.failed()) {
                failed.add(equation);
            }
        });
        return failed;
    }
}

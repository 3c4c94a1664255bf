package org.mingzhang.audit.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Ruling;
import org.mingzhang.audit.Values;
import org.mingzhang.audit.statement.YearAmounts.Amount;
import org.mingzhang.audit.years.Older;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Predecessor;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.disclosure.Statement;
import org.mingzhang.money.Decimals;
import org.mingzhang.money.Figure;
import org.mingzhang.money.Printed;

/** Holds what the narrative says of the year before, of changes and of initial budgets against the older documents. */
public final class YearClaims {
    private final FormSet set;
    private final RuleSet rules;
    private final YearAmounts amounts;

    /** Checks by the sentences of the set. */
    public YearClaims(FormSet set, TableFigures tables, RuleSet rules, Map<Predecessor, Older> older) {
        this.set = set;
        this.rules = rules;
        this.amounts = new YearAmounts(set, tables, rules, older);
    }

    /** What is wrong with them. */
    public List<Finding> find(List<Statement> statements) {
        List<Finding> findings = new ArrayList<>();
        for (Said said : said(statements)) {
            yearBefore(said).ifPresent(findings::add);
            initial(said).ifPresent(findings::add);
        }
        return findings;
    }

    /** Which of the tests some statement is about. */
    public Set<RuleTest> concerned(List<Statement> statements) {
        Set<RuleTest> tests = EnumSet.noneOf(RuleTest.class);
        for (Said said : said(statements)) {
            said.slot(Facet.LAST)
                    .flatMap(slot -> amounts.then(said, slot))
                    .ifPresent(then -> tests.add(RuleTest.YEARS_SAID_LAST));
            said.slot(Facet.CHANGE)
                    .flatMap(slot -> amounts.then(said, slot))
                    .ifPresent(then -> tests.add(RuleTest.YEARS_SAID_CHANGE));
            said.slot(Facet.GROWTH)
                    .flatMap(slot -> amounts.then(said, slot))
                    .ifPresent(then -> tests.add(RuleTest.YEARS_SAID_GROWTH));
            said.slot(Facet.INITIAL)
                    .flatMap(slot -> amounts.budget(said))
                    .ifPresent(then -> tests.add(RuleTest.YEARS_SAID_BUDGET));
        }
        return tests;
    }

    private List<Said> said(List<Statement> statements) {
        return statements.stream().flatMap(each -> Said.of(set, each).stream()).toList();
    }

    /** What is wrong first: the amount of the year before, the change, the rate; the others follow from it. */
    private Optional<Finding> yearBefore(Said said) {
        return last(said).or(() -> change(said)).or(() -> growth(said));
    }

    private Optional<Finding> last(Said said) {
        return said.slot(Facet.LAST).flatMap(slot -> amounts.then(said, slot)
                .filter(then -> !Said.interval(slot).meets(then.interval()))
                .flatMap(then -> finding(
                        RuleTest.YEARS_SAID_LAST,
                        said,
                        slot,
                        then,
                        List.of(),
                        "所说的上年数为" + Said.shown(slot) + "，" + then.place() + "为" + shown(then, said),
                        then.value())));
    }

    private Optional<Finding> change(Said said) {
        Optional<Slot> change = said.slot(Facet.CHANGE);
        Optional<Amount> then = change.flatMap(slot -> amounts.then(said, slot));
        List<Amount> now = amounts.now(said);
        if (then.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Slot slot = change.get();
        boolean holds = now.stream().anyMatch(amount -> Said.interval(slot)
                .meets(amount.interval().minus(then.get().interval())));
        BigDecimal should = now.getFirst().value().subtract(then.get().value());
        return holds
                ? Optional.empty()
                : finding(
                        RuleTest.YEARS_SAID_CHANGE,
                        said,
                        slot,
                        then.get(),
                        now,
                        "为" + shown(now.getFirst(), said) + "，比上年" + moved(Said.value(slot), slot) + slot.unit() + "，而"
                                + then.get().place() + "为" + shown(then.get(), said) + "，应为" + moved(should, slot)
                                + slot.unit(),
                        should);
    }

    private Optional<Finding> growth(Said said) {
        Optional<Slot> growth = said.slot(Facet.GROWTH);
        Optional<Amount> then = growth.flatMap(slot -> amounts.then(said, slot));
        List<Amount> now = amounts.now(said);
        if (then.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Slot slot = growth.get();
        Figure rate = Said.signed(slot);
        boolean wrong = now.stream()
                .map(amount -> Printed.rate(
                        rate,
                        amount.interval().minus(then.get().interval()),
                        then.get().interval()))
                .allMatch(each -> each == Printed.Rate.WRONG);
        if (!wrong) {
            return Optional.empty();
        }
        BigDecimal should = Printed.percent(
                now.getFirst().value().subtract(then.get().value()),
                then.get().value(),
                Math.max(0, rate.value().scale()));
        return finding(
                RuleTest.YEARS_SAID_GROWTH,
                said,
                slot,
                then.get(),
                now,
                "为" + shown(now.getFirst(), said) + "，比上年" + moved(Said.value(slot), slot) + "%，而"
                        + then.get().place() + "为" + shown(then.get(), said) + "，应为" + moved(should, slot) + "%",
                should);
    }

    private Optional<Finding> initial(Said said) {
        return said.slot(Facet.INITIAL)
                .filter(slot -> slot.unit().equals(said.unit().printed()))
                .flatMap(slot -> amounts.budget(said)
                        .filter(budget -> !Said.interval(slot).meets(budget.interval()))
                        .flatMap(budget -> finding(
                                RuleTest.YEARS_SAID_BUDGET,
                                said,
                                slot,
                                budget,
                                List.of(),
                                "的年初预算为" + Said.shown(slot) + "，" + budget.place() + "为" + shown(budget, said),
                                budget.value())));
    }

    private Optional<Finding> finding(
            RuleTest test, Said said, Slot slot, Amount then, List<Amount> now, String what, BigDecimal should) {
        boolean sure = slot.clean()
                && then.sure()
                && said.slot(Facet.AMOUNT).map(Slot::clean).orElse(true);
        List<Evidence> evidence = Stream.of(
                        Stream.of(said.evidence(slot)),
                        now.stream().limit(1).flatMap(amount -> amount.evidence().stream()),
                        then.evidence().stream())
                .flatMap(each -> each)
                .toList();
        return Ruling.on(rules, test)
                .map(ruling -> sure ? ruling : ruling.unsure())
                .map(ruling ->
                        Finding.of(ruling, said.place() + what + "。", evidence, Values.of(Said.value(slot), should)));
    }

    private static String moved(BigDecimal by, Slot slot) {
        String amount =
                Decimals.atLeast(by.abs(), slot.figure().value().scale()).toPlainString();
        return (by.signum() < 0 ? "减少" : "增加") + amount;
    }

    private static String shown(Amount amount, Said said) {
        return AmountCheck.plain(amount.value()).toPlainString() + said.unit().printed();
    }
}

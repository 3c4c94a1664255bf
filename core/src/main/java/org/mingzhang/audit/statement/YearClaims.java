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
import org.mingzhang.audit.statement.TableFigures.Known;
import org.mingzhang.audit.years.Older;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Predecessor;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.disclosure.Statement;
import org.mingzhang.expression.Comparison;
import org.mingzhang.expression.Expression;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;
import org.mingzhang.money.Interval;
import org.mingzhang.money.Printed;

/** Holds what the narrative says of the year before, of changes and of initial budgets against the older documents. */
public final class YearClaims {
    private static final String LAST = "last";

    private final FormSet set;
    private final TableFigures tables;
    private final RuleSet rules;
    private final Map<Predecessor, Older> older;

    /** Checks by the sentences of the set. */
    public YearClaims(FormSet set, TableFigures tables, RuleSet rules, Map<Predecessor, Older> older) {
        this.set = set;
        this.tables = tables;
        this.rules = rules;
        this.older = Map.copyOf(older);
    }

    /**
     * An amount that a document gives.
     *
     * @param place where, in Chinese
     * @param sure  whether it is of the same form and its place beyond doubt
     */
    private record Amount(BigDecimal value, Interval interval, String place, List<Evidence> evidence, boolean sure) {}

    /** What is wrong with them. */
    public List<Finding> find(List<Statement> statements) {
        List<Finding> findings = new ArrayList<>();
        for (Said said : said(set, statements)) {
            yearBefore(said).ifPresent(findings::add);
            initial(said).ifPresent(findings::add);
        }
        return findings;
    }

    /** Which of the tests some statement is about. */
    public Set<RuleTest> concerned(List<Statement> statements) {
        Set<RuleTest> tests = EnumSet.noneOf(RuleTest.class);
        for (Said said : said(set, statements)) {
            said.slot(Facet.LAST)
                    .flatMap(slot -> then(said, slot))
                    .ifPresent(then -> tests.add(RuleTest.YEARS_SAID_LAST));
            said.slot(Facet.CHANGE)
                    .flatMap(slot -> then(said, slot))
                    .ifPresent(then -> tests.add(RuleTest.YEARS_SAID_CHANGE));
            said.slot(Facet.GROWTH)
                    .flatMap(slot -> then(said, slot))
                    .ifPresent(then -> tests.add(RuleTest.YEARS_SAID_GROWTH));
            said.slot(Facet.INITIAL)
                    .flatMap(slot -> budget(said))
                    .ifPresent(then -> tests.add(RuleTest.YEARS_SAID_BUDGET));
        }
        return tests;
    }

    private static List<Said> said(FormSet set, List<Statement> statements) {
        return statements.stream().flatMap(each -> Said.of(set, each).stream()).toList();
    }

    /** What is wrong first: the amount of the year before, the change, the rate; the others follow from it. */
    private Optional<Finding> yearBefore(Said said) {
        return last(said).or(() -> change(said)).or(() -> growth(said));
    }

    private Optional<Finding> last(Said said) {
        return said.slot(Facet.LAST).flatMap(slot -> then(said, slot)
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
        Optional<Amount> then = change.flatMap(slot -> then(said, slot));
        List<Amount> now = now(said);
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
        Optional<Amount> then = growth.flatMap(slot -> then(said, slot));
        List<Amount> now = now(said);
        if (then.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Slot slot = growth.get();
        Figure rate = new Figure(Said.value(slot), slot.figure().decimals());
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
                .flatMap(slot -> budget(said)
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
                        StatementFindings.of(ruling, said.place() + what + "。", evidence, Said.value(slot), should));
    }

    /** The amount of the year before that the slot is taken against, as the older document says it. */
    private Optional<Amount> then(Said said, Slot slot) {
        boolean comparable =
                slot.unit().equals("%") || slot.unit().equals(said.unit().printed());
        return slot.of()
                .filter(base -> comparable)
                .flatMap(base ->
                        base.equals(LAST) ? Optional.of(Predecessor.ofYearBefore(set.kind())) : Predecessor.named(base))
                .filter(base -> base != Predecessor.BUDGET)
                .flatMap(base -> Optional.ofNullable(older.get(base)))
                .filter(each -> each.relation() == Predecessor.ofYearBefore(set.kind()))
                .flatMap(each -> inTables(said, each).or(() -> inWords(said, each)));
    }

    /** What the same quantity of the same sentence was in the tables of the older document. */
    private static Optional<Amount> inTables(Said said, Older older) {
        return older.set().sentences().stream()
                .filter(sentence -> sentence.id().equals(said.sentence().id()))
                .flatMap(sentence -> sentence.quantity(said.quantity().key()).stream())
                .flatMap(quantity -> quantity.is().stream())
                .findFirst()
                .flatMap(is -> older.tables()
                        .amount(is, said.bound(), said.unit())
                        .filter(Known::isPrinted)
                        .map(known ->
                                amount(known, older, said.quantity().is().equals(Optional.of(is)) && known.isSure())));
    }

    /** What the older narrative says of a quantity that no form holds; nothing where it says it in two ways. */
    private static Optional<Amount> inWords(Said said, Older older) {
        List<Said> before = said(older.set(), older.disclosure().statements()).stream()
                .filter(each -> each.sentence().id().equals(said.sentence().id())
                        && each.quantity().key().equals(said.quantity().key())
                        && each.bound().equals(said.bound())
                        && each.unit() == said.unit())
                .filter(each -> each.slot(Facet.AMOUNT)
                        .filter(slot ->
                                slot.clean() && CurrencyUnit.of(slot.unit()).isPresent())
                        .isPresent())
                .toList();
        List<BigDecimal> values = before.stream()
                .map(each -> Said.value(each.slot(Facet.AMOUNT).orElseThrow()).stripTrailingZeros())
                .distinct()
                .toList();
        if (values.size() != 1 || said.quantity().is().isPresent()) {
            return Optional.empty();
        }
        Said first = before.getFirst();
        Slot slot = first.slot(Facet.AMOUNT).orElseThrow();
        return Optional.of(new Amount(
                Said.value(slot),
                Said.interval(slot),
                older.name() + first.place(),
                older.evidence(List.of(first.evidence(slot))),
                false));
    }

    /** What the budget of the year gives for the quantity. */
    private Optional<Amount> budget(Said said) {
        Older budget = older.get(Predecessor.BUDGET);
        if (budget == null) {
            return Optional.empty();
        }
        return rules.of(RuleTest.YEARS_SAID_BUDGET).stream()
                .flatMap(rule -> rule.comparisons("said").stream())
                .filter(that -> names(that, said))
                .flatMap(that -> budget.tables().amount(that.right(), said.bound(), said.unit()).stream())
                .filter(Known::isPrinted)
                .map(known -> amount(known, budget, known.isSure()))
                .findFirst();
    }

    private static boolean names(Comparison that, Said said) {
        return that.left().leaves().getFirst().expression() instanceof Expression.Named named
                && named.reference()
                        .path()
                        .equals(List.of(said.sentence().id(), said.quantity().key()));
    }

    private static Amount amount(Known known, Older older, boolean sure) {
        return new Amount(
                known.value(), known.interval(), older.name() + known.place(), older.evidence(known.evidence()), sure);
    }

    /** The amount of this year, as the words say it and as the tables do. */
    private List<Amount> now(Said said) {
        List<Amount> now = new ArrayList<>();
        said.slot(Facet.AMOUNT)
                .filter(slot -> slot.unit().equals(said.unit().printed()))
                .ifPresent(slot -> now.add(new Amount(
                        Said.value(slot), Said.interval(slot), "", List.of(said.evidence(slot)), slot.clean())));
        said.known(tables)
                .filter(Known::isPrinted)
                .ifPresent(known -> now.add(
                        new Amount(known.value(), known.interval(), known.place(), known.evidence(), known.isSure())));
        return now;
    }

    private static String moved(BigDecimal by, Slot slot) {
        String amount = by.abs()
                .setScale(Math.max(by.scale(), slot.figure().value().scale()))
                .toPlainString();
        return (by.signum() < 0 ? "减少" : "增加") + amount;
    }

    private static String shown(Amount amount, Said said) {
        return AmountCheck.plain(amount.value()).toPlainString() + said.unit().printed();
    }
}

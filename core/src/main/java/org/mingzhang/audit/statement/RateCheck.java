package org.mingzhang.audit.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Ruling;
import org.mingzhang.audit.Severity;
import org.mingzhang.audit.Values;
import org.mingzhang.audit.statement.TableFigures.Known;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Direction;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.money.Interval;
import org.mingzhang.money.Printed;

/** Holds shares, growth rates and completion rates against the amounts that they are of. */
final class RateCheck {
    private final TableFigures tables;
    private final RuleSet rules;

    RateCheck(TableFigures tables, RuleSet rules) {
        this.tables = tables;
        this.rules = rules;
    }

    /** A quantity that a rate can be taken of: what the words or the tables say that it is. */
    private record Base(String name, BigDecimal value, Interval interval, List<Evidence> evidence) {}

    List<Finding> find(Said said, List<Said> all) {
        List<Finding> findings = new ArrayList<>();
        said.slot(Facet.SHARE).flatMap(slot -> share(said, slot, all)).ifPresent(findings::add);
        said.slot(Facet.GROWTH).flatMap(slot -> growth(said, slot)).ifPresent(findings::add);
        said.slot(Facet.COMPLETION).flatMap(slot -> completion(said, slot)).ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> share(Said said, Slot slot, List<Said> all) {
        Optional<String> key = slot.of().or(() -> said.quantity().of());
        if (key.isEmpty() || said.sentence().quantity(key.get()).isEmpty()) {
            return Optional.empty();
        }
        List<Base> parts = amounts(said);
        List<Base> wholes = wholes(said, key.get(), all);
        String whole = said.sentence().quantity(key.get()).orElseThrow().names().getFirst();
        return judge(said, slot, parts, wholes, RuleTest.STATEMENT_SHARE, "占" + whole + "的比例");
    }

    private Optional<Finding> completion(Said said, Slot slot) {
        List<Base> budgets = new ArrayList<>();
        if (!names(slot, Facet.INITIAL)) {
            said.slot(Facet.REVISED).ifPresent(budget -> budgets.add(base(said, budget, "全年预算")));
        }
        if (!names(slot, Facet.REVISED)) {
            said.slot(Facet.INITIAL).ifPresent(budget -> budgets.add(base(said, budget, "年初预算")));
        }
        said.quantity()
                .initial()
                .flatMap(expression -> tables.amount(expression, said.bound(), said.unit()))
                .map(known -> base(known, "预算数"))
                .ifPresent(budgets::add);
        return judge(said, slot, amounts(said), budgets, RuleTest.STATEMENT_COMPLETION, "完成预算的比例");
    }

    /** Whether the words say which budget was carried out. */
    private static boolean names(Slot slot, Facet budget) {
        return slot.of().filter(budget.id()::equals).isPresent();
    }

    /** The growth rate is of the amount of the year before: this year's less the change. */
    private Optional<Finding> growth(Said said, Slot slot) {
        Optional<Slot> change = said.slot(Facet.CHANGE);
        if (change.isEmpty() || Said.value(change.get()).signum() == 0) {
            return Optional.empty();
        }
        if (opposed(change.get(), slot)) {
            return Ruling.on(rules, RuleTest.STATEMENT_DIRECTION)
                    .map(ruling -> Finding.of(
                            ruling,
                            said.place() + "一面说" + word(change.get()) + Said.shown(change.get()) + "，一面说" + word(slot)
                                    + Said.shown(slot) + "，方向相反。",
                            List.of(said.evidence(change.get()), said.evidence(slot))));
        }
        List<Base> parts = List.of(base(said, change.get(), "增减额"));
        List<Base> before = amounts(said).stream()
                .map(now -> new Base(
                        "上年数",
                        now.value().subtract(Said.value(change.get())),
                        now.interval().minus(Said.interval(change.get())),
                        now.evidence()))
                .toList();
        return judge(said, slot, parts, before, RuleTest.STATEMENT_GROWTH, "增减幅度");
    }

    private static boolean opposed(Slot change, Slot growth) {
        return change.direction() != Direction.NONE
                && growth.direction() != Direction.NONE
                && change.direction() != growth.direction()
                && growth.figure().value().signum() > 0;
    }

    private static String word(Slot slot) {
        return slot.direction() == Direction.UP ? "增加" : "减少";
    }

    /**
     * Right where some pair of part and whole explains the rate, or where the whole is so small that it may be nothing;
     * else the first pair says what it should be.
     */
    private Optional<Finding> judge(
            Said said, Slot slot, List<Base> parts, List<Base> wholes, RuleTest test, String what) {
        if (parts.isEmpty() || wholes.isEmpty()) {
            return Optional.empty();
        }
        boolean cut = false;
        boolean nothing = false;
        for (Base part : parts) {
            for (Base whole : wholes) {
                switch (Printed.rate(Said.signed(slot), part.interval(), whole.interval())) {
                    case ROUNDED -> {
                        return Optional.empty();
                    }
                    case CUT -> cut = true;
                    case NO_BASE -> {
                        if (whole.value().signum() != 0) {
                            return Optional.empty();
                        }
                        nothing = true;
                    }
                    case WRONG -> {}
                }
            }
        }
        Base part = parts.getFirst();
        Base whole = wholes.getFirst();
        List<Evidence> evidence = new ArrayList<>(List.of(said.evidence(slot)));
        part.evidence().forEach(evidence::add);
        whole.evidence().forEach(evidence::add);
        if (nothing) {
            return noBase(said, slot, part, whole, evidence);
        }
        BigDecimal should = Printed.percent(
                part.value(), whole.value(), Math.max(0, slot.figure().value().scale()));
        boolean tail = cut;
        return Ruling.on(rules, test)
                .map(ruling -> tail ? ruling.asRounding() : isClean(said, slot) ? ruling : ruling.unsure())
                .map(ruling -> Finding.of(
                        ruling,
                        said.place() + "的" + what + "为" + Said.shown(slot) + "，按"
                                + AmountCheck.plain(part.value()).toPlainString() + "÷"
                                + AmountCheck.plain(whole.value()).toPlainString() + "（" + whole.name() + "）计算应为"
                                + should.abs().toPlainString() + "%" + (tail ? "，系截尾所致" : wrongBase(slot, part, said))
                                + "。",
                        evidence,
                        Values.of(Said.signed(slot).value(), should)));
    }

    /** The growth rate is often taken of this year's amount. */
    private String wrongBase(Slot slot, Base part, Said said) {
        boolean now = said.slot(Facet.GROWTH).filter(slot::equals).isPresent()
                && amounts(said).stream()
                        .anyMatch(amount -> Printed.rate(Said.signed(slot), part.interval(), amount.interval())
                                == Printed.Rate.ROUNDED);
        return now ? "；文中误以本年数为基数" : "";
    }

    private static boolean isClean(Said said, Slot slot) {
        return slot.clean()
                && said.slot(Facet.AMOUNT).map(Slot::clean).orElse(true)
                && said.slot(Facet.CHANGE).map(Slot::clean).orElse(true);
    }

    private Optional<Finding> noBase(Said said, Slot slot, Base part, Base whole, List<Evidence> evidence) {
        boolean nothingAtAll = part.value().signum() == 0;
        RuleTest test = nothingAtAll ? RuleTest.STATEMENT_NOTHING_OF_NOTHING : RuleTest.STATEMENT_NO_BASE;
        boolean zero = slot.figure().value().signum() == 0;
        return Ruling.on(rules, test)
                .map(ruling -> zero ? ruling.atMost(Severity.WARNING) : ruling)
                .map(ruling -> Finding.of(
                        ruling,
                        said.place() + "的" + whole.name() + "为"
                                + AmountCheck.plain(whole.value()).toPlainString() + "，比率无从计算，文中却写为" + Said.shown(slot)
                                + "。",
                        evidence));
    }

    /** The amount as the words say it, and as the tables do. */
    private List<Base> amounts(Said said) {
        List<Base> amounts = new ArrayList<>();
        said.slot(Facet.AMOUNT)
                .ifPresent(slot -> amounts.add(base(said, slot, said.statement().subject())));
        said.known(tables).map(known -> base(known, said.statement().subject())).ifPresent(amounts::add);
        return amounts;
    }

    private List<Base> wholes(Said said, String key, List<Said> all) {
        List<Base> wholes = new ArrayList<>();
        String name = said.sentence().quantity(key).orElseThrow().names().getFirst();
        all.stream()
                .filter(other -> other.sentence().equals(said.sentence())
                        && other.quantity().key().equals(key)
                        && other.slot(Facet.AMOUNT).isPresent())
                .forEach(
                        other -> wholes.add(base(other, other.slot(Facet.AMOUNT).orElseThrow(), name)));
        said.sentence()
                .quantity(key)
                .flatMap(quantity -> quantity.is())
                .flatMap(is -> tables.amount(is, "", said.unit()))
                .map(known -> base(known, name))
                .ifPresent(wholes::add);
        return wholes;
    }

    private static Base base(Said said, Slot slot, String name) {
        return new Base(name, Said.value(slot), Said.interval(slot), List.of(said.evidence(slot)));
    }

    private static Base base(Known known, String name) {
        return new Base(name, known.value(), known.interval(), known.evidence());
    }
}

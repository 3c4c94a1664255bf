package org.mingzhang.audit.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Ruling;
import org.mingzhang.audit.Values;
import org.mingzhang.audit.statement.TableFigures.Known;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.money.Decimals;
import org.mingzhang.money.Interval;
import org.mingzhang.money.Printed;

/** Holds the amounts and budgets that the narrative says against the cells that hold them. */
final class AmountCheck {
    private final TableFigures tables;
    private final RuleSet rules;

    AmountCheck(TableFigures tables, RuleSet rules) {
        this.tables = tables;
        this.rules = rules;
    }

    List<Finding> find(Said said) {
        List<Finding> findings = new ArrayList<>();
        said.slot(Facet.AMOUNT)
                .flatMap(slot ->
                        said.known(tables).flatMap(known -> compare(said, slot, known, RuleTest.STATEMENT_AMOUNT)))
                .ifPresent(findings::add);
        Optional<Slot> budget = said.slot(Facet.REVISED).or(() -> said.slot(Facet.INITIAL));
        budget.flatMap(slot -> said.quantity()
                        .initial()
                        .flatMap(initial -> tables.amount(initial, said.bound(), said.unit()))
                        .flatMap(known -> compare(said, slot, known, RuleTest.STATEMENT_BUDGET)))
                .ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> compare(Said said, Slot slot, Known known, RuleTest test) {
        BigDecimal text = slot.figure().value();
        Interval allowed = slot.figure().literal();
        boolean holds = allowed.contains(known.value())
                || known.interval().contains(text) && known.value().scale() < text.scale();
        if (holds) {
            return Optional.empty();
        }
        boolean tail = Printed.isCut(slot.figure(), known.value()) || allowed.meets(known.interval());
        return Ruling.on(rules, test)
                .map(ruling -> finding(said, slot, known, weighed(ruling, slot, known, tail), tail));
    }

    private static Ruling weighed(Ruling ruling, Slot slot, Known known, boolean tail) {
        if (tail) {
            return ruling.asRounding();
        }
        if (known.guessed()) {
            return ruling.inReading();
        }
        return slot.clean() ? ruling : ruling.unsure();
    }

    private static Finding finding(Said said, Slot slot, Known known, Ruling ruling, boolean tail) {
        BigDecimal should = plain(known.value());
        BigDecimal difference = slot.figure().value().subtract(should);
        String message = said.place() + "为" + Said.shown(slot) + "，"
                + (known.evidence().isEmpty() ? "表中没有这一项" : known.place() + "为" + should.toPlainString() + slot.unit())
                + "，" + (tail ? "系四舍五入或截尾所致" : "两者不符") + "，相差" + difference.toPlainString() + slot.unit() + "。";
        List<Evidence> evidence = Stream.concat(Stream.of(said.evidence(slot)), known.evidence().stream())
                .toList();
        return Finding.of(ruling, message, evidence, Values.of(slot.figure().value(), should));
    }

    /** Without zeros that a change of unit adds, but with the decimals of money. */
    static BigDecimal plain(BigDecimal value) {
        return Decimals.atLeast(value, 2);
    }
}

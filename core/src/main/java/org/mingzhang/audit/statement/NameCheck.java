package org.mingzhang.audit.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Ruling;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.money.Printed;

/**
 * Finds a change that is told of a quantity by the name of another: its rate shows that it is of the one spoken of
 * before.
 */
final class NameCheck {
    private final RuleSet rules;
    private final List<String> names;

    NameCheck(FormSet set, RuleSet rules) {
        this.rules = rules;
        names = set.sentences().stream()
                .flatMap(sentence -> sentence.quantities().stream())
                .flatMap(quantity -> quantity.names().stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    Optional<Finding> find(Said said) {
        Optional<Slot> amount = said.slot(Facet.AMOUNT);
        Optional<Slot> change = said.slot(Facet.CHANGE).filter(slot -> !slot.clean());
        Optional<Slot> growth = said.slot(Facet.GROWTH);
        if (amount.isEmpty()
                || change.isEmpty()
                || growth.isEmpty()
                || !isOf(amount.get(), change.get(), growth.get())) {
            return Optional.empty();
        }
        return other(said, amount.get(), change.get()).flatMap(name -> Ruling.on(rules, RuleTest.STATEMENT_MISNAMED)
                .map(ruling -> Finding.of(
                        ruling,
                        said.place() + "之后所说的增减" + Said.shown(change.get()) + "、" + Said.shown(growth.get())
                                + "，按数字是它的，名称却写作“" + name + "”。",
                        List.of(said.evidence(change.get()), said.evidence(amount.get())))));
    }

    private static boolean isOf(Slot amount, Slot change, Slot growth) {
        return change.figure().value().signum() != 0
                && Printed.rate(
                                Said.signed(growth),
                                Said.interval(change),
                                Said.interval(amount).minus(Said.interval(change)))
                        == Printed.Rate.ROUNDED;
    }

    /** The name of another quantity that stands between the amount and the change. */
    private Optional<String> other(Said said, Slot amount, Slot change) {
        String quote = said.statement().quote();
        String told = amount.text() + amount.unit();
        int from = quote.indexOf(told);
        int to = from < 0 ? from : quote.indexOf(change.text() + change.unit(), from + told.length());
        if (to < 0) {
            return Optional.empty();
        }
        String between = quote.substring(from, to);
        return names.stream().filter(between::contains).findFirst().filter(name -> !said.quantity()
                .names()
                .contains(name));
    }
}

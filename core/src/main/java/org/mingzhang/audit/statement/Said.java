package org.mingzhang.audit.statement;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.statement.TableFigures.Known;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Quantity;
import org.mingzhang.catalogue.Sentence;
import org.mingzhang.disclosure.Direction;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.disclosure.Statement;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;
import org.mingzhang.money.Interval;

/**
 * A statement with the catalogue's quantity and what the tables say of it.
 *
 * @param statement the statement
 * @param sentence  the sentence of the catalogue
 * @param quantity  the quantity in it
 */
record Said(Statement statement, Sentence sentence, Quantity quantity) {
    /** The statement with the quantity that the set has for it; none where it has none. */
    static Optional<Said> of(FormSet set, Statement statement) {
        return set.sentences().stream()
                .filter(sentence -> sentence.id().equals(statement.sentence()))
                .findFirst()
                .flatMap(sentence -> sentence.quantities().stream()
                        .filter(quantity -> quantity.each()
                                .map(range -> range.fits(statement.quantity()))
                                .orElse(quantity.key().equals(statement.quantity())))
                        .findFirst()
                        .map(quantity -> new Said(statement, sentence, quantity)));
    }

    /** The class or account that it is of; empty where it is of none. */
    String bound() {
        return quantity.each().isPresent() ? statement.quantity() : "";
    }

    /** The unit of its money. */
    CurrencyUnit unit() {
        return statement.slots().values().stream()
                .flatMap(slot -> CurrencyUnit.of(slot.unit()).stream())
                .findFirst()
                .orElse(CurrencyUnit.TEN_THOUSAND_YUAN);
    }

    /** What the tables say of the quantity. */
    Optional<Known> known(TableFigures tables) {
        return quantity.is().flatMap(is -> tables.amount(is, bound(), unit()));
    }

    Optional<Slot> slot(Facet facet) {
        return statement.slot(facet);
    }

    /** What the slot allows the figure to be; a count is exact, a decrease is below nothing. */
    static Interval interval(Slot slot) {
        boolean money = CurrencyUnit.of(slot.unit()).isPresent() || slot.unit().equals("%");
        Interval interval =
                money ? slot.figure().literal() : Interval.of(slot.figure().value());
        return slot.direction() == Direction.DOWN ? interval.times(BigDecimal.ONE.negate()) : interval;
    }

    /** The figure with the sign that its direction gives it. */
    static BigDecimal value(Slot slot) {
        BigDecimal value = slot.figure().value();
        return slot.direction() == Direction.DOWN ? value.negate() : value;
    }

    /** The figure with its sign and the decimals that it is printed with. */
    static Figure signed(Slot slot) {
        return new Figure(value(slot), slot.figure().decimals());
    }

    /** The place in the narrative. */
    Evidence evidence(Slot slot) {
        return new Evidence(
                Optional.empty(),
                Optional.empty(),
                Optional.of(statement.section()).filter(no -> !no.isEmpty()),
                Optional.empty(),
                Optional.of(statement.subject()),
                Optional.empty(),
                slot.text(),
                Optional.of(slot.figure().value()),
                slot.origin().quoting(statement.quote()));
    }

    /** Where it is said, in Chinese. */
    String place() {
        return section() + "中“" + statement.subject() + "”";
    }

    /** The section that it is said in, in Chinese. */
    String section() {
        String no = statement.section();
        return "情况说明" + (no.isEmpty() ? "" : "“" + no + "”");
    }

    static String shown(Slot slot) {
        return slot.text() + slot.unit();
    }
}

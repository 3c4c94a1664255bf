package org.mingzhang.audit.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.statement.TableFigures.Known;
import org.mingzhang.audit.years.Older;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Predecessor;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.expression.Comparison;
import org.mingzhang.expression.Expression;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Interval;
import org.mingzhang.order.InOrder;

/** What the documents of several years say of the quantities that a narrative names. */
final class YearAmounts {
    private static final String LAST = "last";

    private final FormSet set;
    private final TableFigures tables;
    private final RuleSet rules;
    private final Map<Predecessor, Older> older;

    /**
     * The amounts of a document and of older ones.
     *
     * @param set    the forms and sentences of the document
     * @param tables its tables
     */
    YearAmounts(FormSet set, TableFigures tables, RuleSet rules, Map<Predecessor, Older> older) {
        this.set = set;
        this.tables = tables;
        this.rules = rules;
        this.older = InOrder.map(older);
    }

    /**
     * An amount that a document gives.
     *
     * @param place where, in Chinese
     * @param sure  whether it is of the same form and its place beyond doubt
     */
    record Amount(BigDecimal value, Interval interval, String place, List<Evidence> evidence, boolean sure) {}

    /** The amount of the year before that the slot is taken against, as the older document says it. */
    Optional<Amount> then(Said said, Slot slot) {
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
        List<Said> before = older.disclosure().statements().stream()
                .flatMap(each -> Said.of(older.set(), each).stream())
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
    Optional<Amount> budget(Said said) {
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
    List<Amount> now(Said said) {
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
}

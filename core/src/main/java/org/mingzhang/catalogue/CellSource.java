package org.mingzhang.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fact;
import org.mingzhang.facts.FactKind;
import org.mingzhang.facts.Fund;
import org.mingzhang.order.InOrder;

/**
 * Which facts of the ledger a cell of a form is the sum of (取数口径). A restriction that is empty lets everything pass; a
 * list of accounts names them by what their codes begin with.
 *
 * @param kinds      what is added ({@code true}) and what is taken off; empty where it is yet to be said
 * @param funds      where the money comes from
 * @param categories what kind of expenditure; lets no income pass
 * @param functional lists of functional accounts; each must have the fact's
 * @param economic   lists of department economic accounts
 * @param government lists of government economic accounts
 * @param agencies   whether only units count that have agency operating expenditure
 */
public record CellSource(
        Map<FactKind, Boolean> kinds,
        Optional<Set<Fund>> funds,
        Optional<Set<Category>> categories,
        List<List<String>> functional,
        List<List<String>> economic,
        List<List<String>> government,
        boolean agencies) {
    /** Restricts nothing, and says nothing. */
    public static final CellSource ANYTHING =
            new CellSource(Map.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), false);

    public CellSource {
        EnumMap<FactKind, Boolean> copy = new EnumMap<>(FactKind.class);
        copy.putAll(kinds);
        kinds = copy;
        functional = List.copyOf(functional);
        economic = List.copyOf(economic);
        government = List.copyOf(government);
    }

    /** This and the inner one: what the inner one says is added counts, and every restriction of both. */
    public CellSource and(CellSource inner) {
        return new CellSource(
                inner.kinds.isEmpty() ? kinds : inner.kinds,
                both(funds, inner.funds),
                both(categories, inner.categories),
                joined(functional, inner.functional),
                joined(economic, inner.economic),
                joined(government, inner.government),
                agencies || inner.agencies);
    }

    /** This for one functional account and those below it. */
    public CellSource ofFunctional(String code) {
        return new CellSource(
                kinds, funds, categories, joined(functional, List.of(List.of(code))), economic, government, agencies);
    }

    /** This for one department economic account and those below it. */
    public CellSource ofEconomic(String code) {
        return new CellSource(
                kinds, funds, categories, functional, joined(economic, List.of(List.of(code))), government, agencies);
    }

    /** This for one government economic account and those below it. */
    public CellSource ofGovernment(String code) {
        return new CellSource(
                kinds, funds, categories, functional, economic, joined(government, List.of(List.of(code))), agencies);
    }

    /** 1 where the fact is added, -1 where it is taken off, 0 where it is not of the cell; which units count is not known here. */
    public int sign(Fact fact) {
        Boolean added = kinds.get(fact.kind());
        boolean passes = added != null
                && funds.map(each -> each.contains(fact.fund())).orElse(true)
                && categories
                        .map(each -> fact.category().filter(each::contains).isPresent())
                        .orElse(true)
                && pass(functional, Optional.of(fact.functional()))
                && pass(economic, fact.departmentEconomic())
                && pass(government, fact.governmentEconomic());
        if (!passes) {
            return 0;
        }
        return Boolean.TRUE.equals(added) ? 1 : -1;
    }

    private static boolean pass(List<List<String>> lists, Optional<String> code) {
        return lists.stream().allMatch(list -> code.filter(each -> list.stream().anyMatch(each::startsWith))
                .isPresent());
    }

    private static <T> Optional<Set<T>> both(Optional<Set<T>> outer, Optional<Set<T>> inner) {
        if (outer.isEmpty() || inner.isEmpty()) {
            return outer.or(() -> inner);
        }
        return Optional.of(
                InOrder.set(outer.get().stream().filter(inner.get()::contains).toList()));
    }

    private static List<List<String>> joined(List<List<String>> outer, List<List<String>> inner) {
        List<List<String>> joined = new ArrayList<>(outer);
        joined.addAll(inner);
        return joined;
    }
}

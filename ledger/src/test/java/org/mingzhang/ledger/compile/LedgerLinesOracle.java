package org.mingzhang.ledger.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.LineRuns;
import org.mingzhang.disclosure.Table;
import org.mingzhang.facts.Fact;
import org.mingzhang.facts.FactKind;

/** Adds up the lines that a figure names, by what kinds of facts columns of the forms are made of; the compiler has no part in it. */
final class LedgerLinesOracle {
    private static final List<Map<FactKind, Integer>> COLUMNS = List.of(
            Map.of(FactKind.INITIAL, 1),
            Map.of(FactKind.CARRIED_IN, 1),
            Map.of(FactKind.INITIAL, 1, FactKind.CARRIED_IN, 1),
            Map.of(FactKind.REVISED, 1),
            Map.of(FactKind.SPENT, 1),
            Map.of(FactKind.PLANNED, 1),
            Map.of(FactKind.RECEIVED, 1),
            Map.of(FactKind.OPENING, 1),
            Map.of(FactKind.PLANNED, 1, FactKind.OPENING, 1),
            Map.of(FactKind.PLANNED, 1, FactKind.OPENING, 1, FactKind.INITIAL, -1, FactKind.CARRIED_IN, -1),
            Map.of(FactKind.RECEIVED, 1, FactKind.OPENING, 1),
            Map.of(FactKind.RECEIVED, 1, FactKind.OPENING, 1, FactKind.SPENT, -1));

    private LedgerLinesOracle() {}

    static void everyFigureIsWhatItsLinesSay(Disclosure disclosure, List<Fact> facts) {
        Map<String, List<Fact>> byLine = facts.stream().collect(Collectors.groupingBy(Fact::line));
        assertThat(disclosure.ledgerLines()).doesNotHaveDuplicates();
        assertThat(Set.copyOf(disclosure.ledgerLines())).isEqualTo(byLine.keySet());
        for (Table table : disclosure.tables()) {
            table.rows().forEach(row -> row.cells().values().forEach(cell -> {
                List<Fact> named = cell.origin().ledger().stream()
                        .flatMapToInt(LineRuns::places)
                        .mapToObj(disclosure.ledgerLines()::get)
                        .flatMap(line -> byLine.getOrDefault(line, List.of()).stream())
                        .toList();
                assertThat(COLUMNS)
                        .as(table.title() + " " + row.label() + " " + cell)
                        .anyMatch(kinds -> isSum(cell, table, named, kinds));
            }));
        }
    }

    private static boolean isSum(Cell cell, Table table, List<Fact> named, Map<FactKind, Integer> kinds) {
        long fen = named.stream()
                .mapToLong(fact ->
                        kinds.getOrDefault(fact.kind(), 0) * fact.amount().count())
                .sum();
        BigDecimal printed = cell.value()
                .orElse(BigDecimal.ZERO)
                .multiply(table.currencyUnit().yuan());
        BigDecimal unit = table.currencyUnit().yuan().movePointLeft(2);
        return printed.subtract(BigDecimal.valueOf(fen, 2)).abs().compareTo(unit) < 0;
    }
}

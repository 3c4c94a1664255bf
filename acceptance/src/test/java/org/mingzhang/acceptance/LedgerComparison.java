package org.mingzhang.acceptance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.acceptance.KeyNarrative.KeyFact;
import org.mingzhang.acceptance.KeyNarrative.Said;
import org.mingzhang.acceptance.KeyTables.KeyFigure;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.FigureParser;

/** Holds what a ledger compiles against the hand-typed key of the published document. */
final class LedgerComparison {
    private final Disclosure compiled;
    private final ReviewedFigures reviewed;
    private final Map<Outcome, Integer> tables = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Integer> narrative = new EnumMap<>(Outcome.class);
    private final List<String> different = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();

    /** How a figure of the key and the compiled one stand to each other. */
    enum Outcome {
        EQUAL,
        /** One is zero, the other blank or its row left out: habits of printing nothing. */
        NOTHING,
        /** The key calls the printed one wrong and expects the compiled one. */
        EXPECTED,
        /** It follows from one that the key calls wrong. */
        FOLLOWS,
        DIFFERENT,
        /** The ledger does not compile the form, or the narrative does not say the figure. */
        UNSAID,
        /** The reader does not hear the figure in the document's own words. */
        UNHEARD
    }

    LedgerComparison(Disclosure compiled, ReviewedFigures reviewed) {
        this.compiled = compiled;
        this.reviewed = reviewed;
    }

    int tables(Outcome outcome) {
        return tables.getOrDefault(outcome, 0);
    }

    int narrative(Outcome outcome) {
        return narrative.getOrDefault(outcome, 0);
    }

    /** The figures that are neither equal nor as the key expects. */
    List<String> different() {
        return different;
    }

    /** The figures that could not be compared. */
    List<String> listed() {
        return listed;
    }

    /** Compares each figure of the tables, blank ones too. */
    void compare(KeyTables key) {
        List<Row> matched = new ArrayList<>();
        for (KeyFigure figure : key.figures()) {
            Optional<BigDecimal> printed = FigureParser.parse(figure.text());
            boolean twice = printed.isEmpty() && isPrintedElsewhere(key, figure);
            Optional<Table> table = compiled.tables().stream()
                    .filter(each -> each.number().equals(figure.form()))
                    .findFirst();
            if (twice || printed.isEmpty() && table.isEmpty()) {
                continue;
            }
            if (table.isEmpty()) {
                tables.merge(Outcome.UNSAID, 1, Integer::sum);
                continue;
            }
            Optional<Row> row = figure.row().flatMap(read -> row(table.get(), read));
            row.ifPresent(matched::add);
            Optional<BigDecimal> found = row.flatMap(
                            each -> Optional.ofNullable(each.cells().get(figure.column())))
                    .flatMap(Cell::value);
            count(tables, figure.form(), row(figure), figure.column(), printed, found);
        }
        compiled.tables().stream()
                .filter(table ->
                        key.figures().stream().anyMatch(figure -> figure.form().equals(table.number())))
                .forEach(table -> unprinted(table, matched));
    }

    /** Accounts above printed ones may be compiled where the document leaves them out, and nothing else that has an amount. */
    private void unprinted(Table table, List<Row> matched) {
        List<String> printed =
                matched.stream().flatMap(row -> row.code().stream()).toList();
        table.rows().stream()
                .filter(row -> !matched.contains(row))
                .filter(row -> row.cells().values().stream()
                        .flatMap(cell -> cell.value().stream())
                        .anyMatch(value -> value.signum() != 0))
                .filter(row -> row.code().isEmpty()
                        || printed.stream()
                                .noneMatch(code -> code.startsWith(row.code().get())))
                .forEach(row -> different.add(table.number() + " " + row.label() + " is not printed"));
    }

    /** A class that the document lists again under its former name, blank there. */
    private static boolean isPrintedElsewhere(KeyTables key, KeyFigure blank) {
        return key.figures().stream()
                .filter(other -> other.form().equals(blank.form())
                        && other.column().equals(blank.column())
                        && !other.label().equals(blank.label()))
                .filter(other -> !other.text().isEmpty())
                .anyMatch(other -> row(other).equals(row(blank)));
    }

    private static String row(KeyFigure figure) {
        return figure.row()
                .map(row -> row.block().map(block -> block + ".").orElse("")
                        + row.key().or(row::code).orElse(row.label()))
                .orElse(figure.label());
    }

    private static Optional<Row> row(Table table, Row read) {
        return table.rows().stream()
                .filter(row -> row.block().equals(read.block()))
                .filter(row -> read.key().isPresent()
                        ? row.key().equals(read.key())
                        : read.code().isPresent()
                                ? row.code().equals(read.code())
                                : KeyTables.bare(row.label()).equals(KeyTables.bare(read.label())))
                .findFirst();
    }

    /** Compares each number of the narrative that the reader hears. */
    void compare(KeyNarrative key) {
        List<Said> said = KeyNarrative.said(compiled);
        for (KeyFact fact : key.facts()) {
            if (fact.heard().isEmpty()) {
                narrative.merge(Outcome.UNHEARD, 1, Integer::sum);
                listed.add("unheard: " + fact.section() + " " + fact.fact() + " " + fact.value());
                continue;
            }
            Said heard = fact.heard().get();
            List<BigDecimal> values = said.stream()
                    .filter(each ->
                            each.statement().sentence().equals(heard.statement().sentence())
                                    && each.statement()
                                            .quantity()
                                            .equals(heard.statement().quantity())
                                    && each.facet() == heard.facet())
                    .map(each -> each.slot().figure().value().stripTrailingZeros())
                    .distinct()
                    .toList();
            String place = heard.statement().sentence();
            String quantity = heard.statement().quantity();
            String facet = heard.facet().name();
            if (values.size() > 1) {
                different.add(place + " " + quantity + " " + facet + " is said to be " + values);
            } else if (values.isEmpty()
                    && reviewed.of(place, quantity, facet, Optional.of(fact.value()))
                            .filter(entry -> entry.compiled().isEmpty())
                            .isEmpty()) {
                narrative.merge(Outcome.UNSAID, 1, Integer::sum);
                listed.add("unsaid: " + place + " " + quantity + " " + facet + " " + fact.value());
            } else {
                count(
                        narrative,
                        place,
                        quantity,
                        facet,
                        Optional.of(fact.value()),
                        values.stream().findFirst());
            }
        }
    }

    private void count(
            Map<Outcome, Integer> counts,
            String place,
            String row,
            String column,
            Optional<BigDecimal> printed,
            Optional<BigDecimal> found) {
        if (printed.isEmpty() && found.isEmpty()) {
            return;
        }
        Outcome outcome = outcome(place, row, column, printed, found);
        counts.merge(outcome, 1, Integer::sum);
        if (outcome == Outcome.DIFFERENT) {
            different.add(String.join(
                    "\t",
                    place,
                    row,
                    column,
                    printed.map(BigDecimal::toPlainString).orElse(""),
                    found.map(BigDecimal::toPlainString).orElse("")));
        }
    }

    /** The figure, or a blank where it is zero. */
    private static boolean isCompiled(Optional<BigDecimal> figure, Optional<BigDecimal> found) {
        return ReviewedFigures.same(figure, found)
                || found.isEmpty() && figure.orElse(BigDecimal.ONE).signum() == 0;
    }

    private Outcome outcome(
            String place, String row, String column, Optional<BigDecimal> printed, Optional<BigDecimal> found) {
        if (ReviewedFigures.same(printed, found)) {
            return Outcome.EQUAL;
        }
        Optional<ReviewedFigures.Entry> entry = reviewed.of(place, row, column, printed)
                .filter(each -> isCompiled(FigureParser.parse(each.compiled()), found));
        if (entry.isPresent()) {
            return switch (entry.get().verdict()) {
                case EXPECTED -> Outcome.EXPECTED;
                case FOLLOWS -> Outcome.FOLLOWS;
            };
        }
        boolean nothing = printed.orElse(BigDecimal.ZERO).signum() == 0
                && found.orElse(BigDecimal.ZERO).signum() == 0;
        return nothing ? Outcome.NOTHING : Outcome.DIFFERENT;
    }
}

package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.Decimals;

/** How findings say where a figure stands and what is wrong with it, in Chinese. */
final class Phrases {
    /** So many terms are spelt out in a sentence; of more, only their sum. */
    private static final int TERMS_SHOWN = 4;

    private final Figures figures;

    Phrases(Figures figures) {
        this.figures = figures;
    }

    /** Where a cell is: form, row and column. */
    String place(CellAddress cell) {
        return table(cell) + row(cell) + column(cell);
    }

    /** The form of a cell. */
    String table(CellAddress cell) {
        String number = figures.table(cell).number();
        return number.matches(".*\\d") ? number + "表" : "《" + number + "》";
    }

    /** The row of a cell. */
    String row(CellAddress cell) {
        Row row = figures.row(cell);
        String code = row.code().orElse("");
        String label = row.label().strip();
        String line = row.lineNo().map(no -> "第" + no + "行").orElse("");
        if (label.isEmpty() && code.isEmpty()) {
            return row.key().filter(RowsSpec.One.KEY::equals).isPresent() ? "" : line;
        }
        return line + "“" + (code.isEmpty() ? label : code + (label.isEmpty() ? "" : " " + label)) + "”";
    }

    /** The column of a cell, where the side of its form has more than one. */
    String column(CellAddress cell) {
        Table table = figures.table(cell);
        Row row = figures.row(cell);
        if (row.cells().size() < 2) {
            return "";
        }
        return table.columns().stream()
                .filter(column -> column.key().equals(cell.column()))
                .findFirst()
                .map(column -> "“" + String.join("/", column.path()) + "”栏")
                .orElse("");
    }

    /** The figure of a cell as printed, a blank being said. */
    String figure(CellAddress cell) {
        String text = figures.cell(cell).text();
        return text.isEmpty() ? "空白" : text;
    }

    /** An amount in the unit of the cell's table, with at least as many decimals as the table prints. */
    static String amount(BigDecimal amount, int decimals) {
        return Decimals.atLeast(amount, decimals).toPlainString();
    }

    /** The terms of one side with their figures; of many, their number and sum. */
    String side(List<Equation.Term> terms, CellAddress seenFrom, int decimals) {
        List<Equation.Term> shown =
                terms.stream().filter(term -> figures.value(term).signum() != 0).toList();
        BigDecimal sum = Verdict.sum(terms, figures);
        if (terms.size() == 1) {
            return name(terms.getFirst().cell(), seenFrom)
                    + figure(terms.getFirst().cell());
        }
        if (shown.size() > TERMS_SHOWN || shown.isEmpty()) {
            return terms.size() + "项之和" + amount(sum, decimals);
        }
        String joined = shown.stream()
                .map(term -> name(term.cell(), seenFrom) + figure(term.cell()))
                .collect(Collectors.joining("、"));
        return shown.size() == 1 ? joined : joined + "之和" + amount(sum, decimals);
    }

    /** A cell's name as seen from another: only what differs is said. */
    private String name(CellAddress cell, CellAddress seenFrom) {
        if (cell.table() != seenFrom.table()) {
            return place(cell);
        }
        if (cell.row() == seenFrom.row()) {
            String column = column(cell);
            return column.isEmpty() ? row(cell) : column;
        }
        return row(cell) + (cell.column().equals(seenFrom.column()) ? "" : column(cell));
    }

    /** The currency units, where an equation spans tables of different ones. */
    Optional<String> units(Equation equation) {
        List<String> units = new ArrayList<>(equation.cells().stream()
                .map(cell -> figures.table(cell).currencyUnit().printed())
                .distinct()
                .toList());
        return units.size() > 1 ? Optional.of("（已按" + String.join("、", units) + "换算）") : Optional.empty();
    }
}

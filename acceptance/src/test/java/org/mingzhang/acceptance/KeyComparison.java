package org.mingzhang.acceptance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.money.FigureParser;
import tools.jackson.databind.JsonNode;

/** Holds the figures of a disclosure against a hand-typed key, cell by cell, in the order of rows and columns. */
final class KeyComparison {
    private final List<String> differences = new ArrayList<>();
    private int expected;
    private int read;
    private int right;

    /** Compares every table of the key that carries the number of a statutory form. */
    KeyComparison(JsonNode key, Disclosure disclosure, FormSet set) {
        KeyTables tables = new KeyTables(key, disclosure, set);
        tables.figures().forEach(figure -> cell(figure.where(), figure.text(), figure.read()));
        tables.unkeyed().forEach(left -> left.row()
                .cells()
                .forEach((column, cell) ->
                        cell(left.form() + " 多出的行 " + left.row().label() + " " + column, "", cell.text())));
    }

    private void cell(String where, String wanted, String found) {
        Optional<BigDecimal> wantedValue = FigureParser.parse(wanted);
        Optional<BigDecimal> foundValue = FigureParser.parse(found);
        expected += wantedValue.isPresent() ? 1 : 0;
        read += foundValue.isPresent() ? 1 : 0;
        if (wantedValue.equals(foundValue)) {
            right += wantedValue.isPresent() ? 1 : 0;
        } else {
            differences.add(where + ": expected “" + wanted + "”, read “" + found + "”");
        }
    }

    double recall() {
        return (double) right / expected;
    }

    double precision() {
        return (double) right / read;
    }

    List<String> differences() {
        return differences;
    }

    /** Figures in the key, read and right, recall and precision, as cells of a table. */
    String row() {
        return String.format(Locale.ROOT, "%d | %d | %d | %.4f | %.4f", expected, read, right, recall(), precision());
    }
}

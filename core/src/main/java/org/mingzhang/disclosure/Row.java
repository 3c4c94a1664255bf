package org.mingzhang.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param block  the side of a form with two sides: {@code income} or {@code expenditure}
 * @param key    the catalogue's key of this row, where the form names its rows one by one
 * @param code   the account, unit or project code, without blanks; empty for a total
 * @param label  the name as printed, joined where it was wrapped
 * @param lineNo the printed line number (行次)
 * @param facts  further words that the form has beside a row, by the catalogue's key: the government economic account
 *               ({@code gov-code}, {@code gov-label}), a project's unit and type
 * @param cells  the figures by column key; a key that is absent is a column which the row does not have
 * @param origin where the row stood
 */
public record Row(
        Optional<String> block,
        Optional<String> key,
        Optional<String> code,
        String label,
        Optional<String> lineNo,
        Map<String, String> facts,
        Map<String, Cell> cells,
        Origin origin) {
    public Row {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The same row with other cells. */
    public Row withCells(Map<String, Cell> others) {
        return new Row(block, key, code, label, lineNo, facts, others, origin);
    }
}

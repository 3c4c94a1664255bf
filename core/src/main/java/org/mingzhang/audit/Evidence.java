package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.disclosure.Origin;

/**
 * One place of the document that a finding rests on.
 *
 * @param at     the cell of a table, where it is one
 * @param form   the number of the form, such as {@code 公开05}
 * @param section the section of the narrative, such as {@code 三}
 * @param row    the account code or the line number of the row
 * @param label  the name of the row as printed
 * @param column the headings over the cell, from the outermost, joined by {@code /}
 * @param text   exactly as printed; empty for a blank
 * @param value  the number, where there is one
 * @param origin where it stands in the source
 * @param document the file that it stands in, where that is another than the one audited; then {@code at} is empty
 */
public record Evidence(
        Optional<CellAddress> at,
        Optional<String> form,
        Optional<String> section,
        Optional<String> row,
        Optional<String> label,
        Optional<String> column,
        String text,
        Optional<BigDecimal> value,
        Origin origin,
        Optional<String> document) {

    /** A place of the document that is audited. */
    public Evidence(
            Optional<CellAddress> at,
            Optional<String> form,
            Optional<String> section,
            Optional<String> row,
            Optional<String> label,
            Optional<String> column,
            String text,
            Optional<BigDecimal> value,
            Origin origin) {
        this(at, form, section, row, label, column, text, value, origin, Optional.empty());
    }

    /** The same place, said of another document. */
    public Evidence in(String file) {
        return new Evidence(
                Optional.empty(), form, section, row, label, column, text, value, origin, Optional.of(file));
    }
}

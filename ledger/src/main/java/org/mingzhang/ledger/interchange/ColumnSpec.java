package org.mingzhang.ledger.interchange;

import java.util.Map;

/**
 * A column of a sheet.
 *
 * @param key      its id within the sheet
 * @param name     its Chinese heading
 * @param type     what its cells hold
 * @param required whether every row must fill it
 * @param note     what to fill in
 * @param example  an example; empty where none helps
 * @param choices  the ids that may be chosen, by the words for them; empty for other types
 */
record ColumnSpec(
        String key,
        String name,
        Type type,
        boolean required,
        String note,
        String example,
        Map<String, String> choices) {
    /** What cells hold. */
    enum Type {
        CODE,
        TEXT,
        DATE,
        YEAR,
        MONEY,
        NUMBER,
        CHOICE,
        /** Words, with a list to choose from, but others will do. */
        PROPOSED
    }
}

package org.mingzhang.ledger.interchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A cell as the file has it. */
sealed interface RawCell {
    /** Nothing, or blanks only. */
    static RawCell nothing() {
        return new Words("");
    }

    /** Words, without blanks around them. */
    record Words(String text) implements RawCell {}

    /**
     * A number, with the 15 digits that a spreadsheet shows of it.
     *
     * @param date the day that the spreadsheet would show for it; empty where it is none
     */
    record Numeric(BigDecimal value, Optional<LocalDate> date) implements RawCell {}

    /** What a formula that failed left. */
    record Broken(String text) implements RawCell {}

    /** Whether nothing is there. */
    default boolean empty() {
        return this instanceof Words(String text) && text.isEmpty();
    }
}

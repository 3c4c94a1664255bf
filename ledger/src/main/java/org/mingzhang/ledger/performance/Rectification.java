package org.mingzhang.ledger.performance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A problem to be put right.
 *
 * @param problem what is wrong
 * @param measure what is to be done
 * @param due     until when
 * @param checked when it was looked at; none where it is open
 * @param state   {@code open}, {@code done} or {@code not-done}
 */
public record Rectification(String problem, String measure, LocalDate due, Optional<LocalDate> checked, String state) {
    /** The state of what is not put right yet. */
    public static final String OPEN = "open";
}

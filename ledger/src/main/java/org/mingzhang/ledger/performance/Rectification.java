package org.mingzhang.ledger.performance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A problem to be put right.
 *
 * @param problem what is wrong
 * @param measure what is to be done
 * @param due     until when
 * @param checked when it was looked at; none where it is open
 * @param state   how it stands
 */
public record Rectification(String problem, String measure, LocalDate due, Optional<LocalDate> checked, State state) {
    /** How a problem stands. */
    public enum State {
        OPEN("open"),
        DONE("done"),
        NOT_DONE("not-done");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** The id in the database and in the interchange. */
        public String id() {
            return id;
        }

        /** The one of that id. */
        public static Optional<State> of(String id) {
            return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
        }
    }
}

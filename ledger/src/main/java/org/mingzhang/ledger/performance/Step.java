package org.mingzhang.ledger.performance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A step that targets or a self-evaluation took.
 *
 * @param kind    which
 * @param day     when
 * @param opinion what was said of it; may be empty
 */
public record Step(Kind kind, LocalDate day, String opinion) {
    /** The steps in their order. */
    public enum Kind {
        SUBMIT_TARGETS("submit-targets"),
        REVIEW_TARGETS("review-targets"),
        /** From here on the targets are frozen. */
        APPROVE_TARGETS("approve-targets"),
        SUBMIT_EVALUATION("submit-evaluation"),
        REVIEW_EVALUATION("review-evaluation");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The id in the database and in the interchange. */
        public String id() {
            return id;
        }

        /** The step that must have been taken before; none before the first. */
        public Optional<Kind> before() {
            return switch (this) {
                case SUBMIT_TARGETS -> Optional.empty();
                case REVIEW_TARGETS -> Optional.of(SUBMIT_TARGETS);
                case APPROVE_TARGETS -> Optional.of(REVIEW_TARGETS);
                case SUBMIT_EVALUATION -> Optional.of(APPROVE_TARGETS);
                case REVIEW_EVALUATION -> Optional.of(SUBMIT_EVALUATION);
            };
        }

        /** Whether a sheet is handed in with it, so that it must be right. */
        public boolean isSubmission() {
            return this == SUBMIT_TARGETS || this == SUBMIT_EVALUATION;
        }

        /** Whether it is a step of targets. */
        public boolean ofTargets() {
            return this == SUBMIT_TARGETS || this == REVIEW_TARGETS || this == APPROVE_TARGETS;
        }

        /** The kind of that id. */
        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
        }
    }
}

package org.mingzhang.audit.cause;

/**
 * The calculation that one component of a document may cost, in entries of a tableau changed: whatever a document holds,
 * its audit ends. Entries and not seconds: the same document gives the same findings anywhere.
 */
final class Work {
    private long left;

    Work(long entries) {
        left = entries;
    }

    /**
     * Counts entries changed.
     *
     * @throws TooMuch where none are left
     */
    void spend(long entries) {
        left -= entries;
        if (left < 0) {
            throw new TooMuch();
        }
    }

    /** The calculation was given up. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("the calculation was given up", null, false, false);
        }
    }
}

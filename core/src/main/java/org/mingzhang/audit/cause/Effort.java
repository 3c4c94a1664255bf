package org.mingzhang.audit.cause;

/** The steps that a search may still take. Steps and not seconds: the same document gives the same findings anywhere. */
final class Effort {
    private long left;

    Effort(long steps) {
        left = steps;
    }

    /** Takes one step. */
    void step() throws Exhausted {
        left--;
        if (left < 0) {
            throw new Exhausted();
        }
    }

    /** No steps are left. */
    static final class Exhausted extends Exception {
        private static final long serialVersionUID = 1;
    }
}

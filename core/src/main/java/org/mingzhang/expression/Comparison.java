package org.mingzhang.expression;

/**
 * A statement that must hold.
 *
 * @param left     one side
 * @param relation how they compare
 * @param right    the other side
 */
public record Comparison(Expression left, Relation relation, Expression right) {
    /** How two sides compare. */
    public enum Relation {
        EQUAL("==", "="),
        AT_MOST("<=", "≤"),
        AT_LEAST(">=", "≥");

        private final String written;
        private final String shown;

        Relation(String written, String shown) {
            this.written = written;
            this.shown = shown;
        }

        /** The sign in the catalogue. */
        public String written() {
            return written;
        }

        /** The sign shown to people. */
        public String shown() {
            return shown;
        }
    }
}

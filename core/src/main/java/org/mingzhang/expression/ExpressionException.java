package org.mingzhang.expression;

/** An expression is not well formed; the message says in Chinese what was expected and what stands there. */
public final class ExpressionException extends Exception {
    private final int position;

    /** With the place in the text, from 0. */
    public ExpressionException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** Where in the text, from 0. */
    public int position() {
        return position;
    }
}

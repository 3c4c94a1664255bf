package org.mingzhang.write.annotate;

/** A document that cannot be given notes; the message says in Chinese why, and what to do. */
public final class NotAnnotatedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public NotAnnotatedException(String message) {
        super(message);
    }

    /** With a message for people and what led to it. */
    public NotAnnotatedException(String message, Throwable cause) {
        super(message, cause);
    }
}

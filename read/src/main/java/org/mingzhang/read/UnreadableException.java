package org.mingzhang.read;

/** A file that cannot be read. The message says in plain Chinese what is wrong and what to do next. */
public final class UnreadableException extends Exception {
    /** With a message for people. */
    public UnreadableException(String message) {
        super(message);
    }

    /** With a message for people and what caused it. */
    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}

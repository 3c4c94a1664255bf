package org.mingzhang.ledger.baseline;

import java.io.Serial;

/** A published disclosure cannot be taken as a baseline; the message says in Chinese why, and what to do. */
public final class BaselineException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    BaselineException(String message) {
        super(message);
    }
}

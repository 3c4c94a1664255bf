package org.mingzhang.ledger.database;

import java.io.Serial;

/** The database cannot be used; the message says in Chinese why, and what to do. */
public final class DatabaseException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    DatabaseException(String message) {
        super(message);
    }

    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}

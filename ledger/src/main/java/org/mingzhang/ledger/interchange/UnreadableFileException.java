package org.mingzhang.ledger.interchange;

import java.io.Serial;

/** A file or folder cannot be opened as an interchange; the message says in Chinese why, and what to do. */
public final class UnreadableFileException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    UnreadableFileException(String message) {
        super(message);
    }
}

package org.mingzhang.cli;

/** The exit statuses of the contract. */
final class ExitStatus {
    /** All read, and no finding of severity error. */
    static final int FINE = 0;
    /** At least one finding of severity error. */
    static final int ERRORS_FOUND = 1;
    /** At least one file could not be read, or the command could not be carried out. */
    static final int FAILED = 2;

    private ExitStatus() {}
}

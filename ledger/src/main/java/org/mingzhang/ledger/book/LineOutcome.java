package org.mingzhang.ledger.book;

/** What became of the wish to have a line. */
public enum LineOutcome {
    /** The line is new. */
    OPENED,
    /** The very same line was there. */
    ALREADY_OPEN,
    /** A line of this code is of something else. */
    CODE_TAKEN,
    /** No such unit is registered. */
    UNKNOWN_UNIT,
    /** An account is not one of the line's year. */
    UNKNOWN_ACCOUNT,
    /** No such project is in the library. */
    UNKNOWN_PROJECT,
    /** A line of this category must name its project. */
    PROJECT_MISSING
}

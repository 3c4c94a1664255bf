package org.mingzhang.ledger.book;

/**
 * An account within a line. What gives is negative, what has received is positive; the accounts of a line always sum to
 * zero.
 */
public enum BookAccount {
    INITIAL("initial"),
    CARRIED_IN("carried-in"),
    ADJUSTED("adjusted"),
    TRANSFERRED("transferred"),
    RECALLED("recalled"),
    CARRIED_OUT("carried-out"),
    /** What may still be spent; never negative. */
    AVAILABLE("available"),
    /** What has been paid, less refunds; never negative. */
    SPENT("spent"),
    PLANNED("planned"),
    /** What of the planned income is expected. */
    EXPECTED("expected"),
    OPENING("opening"),
    RECEIVED("received"),
    SURPLUS_USED("surplus-used"),
    SURPLUS_ALLOCATED("surplus-allocated"),
    /** What income and opening balances have brought in. */
    RESOURCES("resources");

    private final String id;

    BookAccount(String id) {
        this.id = id;
    }

    /** The id in the database. */
    public String id() {
        return id;
    }

    /** The column that keeps its balance. */
    public String column() {
        return id.replace('-', '_');
    }
}

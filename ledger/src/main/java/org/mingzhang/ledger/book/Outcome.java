package org.mingzhang.ledger.book;

/** What became of a posting. */
public sealed interface Outcome {
    /** It stands in the books, safe on disk. */
    record Posted() implements Outcome {}

    /** The same posting stood in the books before; nothing was added. */
    record AlreadyPosted() implements Outcome {}

    /** It was not posted, and the books are as they were. */
    record Refused(Refusal why) implements Outcome {}

    /** Why a posting is refused. */
    enum Refusal {
        /** A line would have less than no authority left. */
        NOT_ENOUGH_AUTHORITY,
        /** More would come back than was paid. */
        NOT_ENOUGH_SPENT,
        /** Another posting has this key. */
        KEY_TAKEN,
        /** No line has this code. */
        UNKNOWN_LINE,
        /** No posting has the key that is to be reversed. */
        UNKNOWN_POSTING,
        /** The posting is a reversal, or was reversed before. */
        NOT_REVERSIBLE,
        /** The unit is not there on that day: not founded yet, or dissolved. */
        UNIT_NOT_ACTIVE,
        /** The two lines are one, or not of the years that such a posting joins, or of different funds. */
        LINES_DO_NOT_MATCH,
        /** Expenditure is posted on a line of income, or the other way round. */
        WRONG_SIDE
    }
}

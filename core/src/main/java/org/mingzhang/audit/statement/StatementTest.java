package org.mingzhang.audit.statement;

/** What is put to the test in the narrative. */
public enum StatementTest {
    /** An amount is that of the tables. */
    AMOUNT("statement-amount"),
    /** A budget is that of the tables. */
    BUDGET("statement-budget"),
    /** A share is the part in the whole. */
    SHARE("statement-share"),
    /** A growth rate is the change in the amount of the year before. */
    GROWTH("statement-growth"),
    /** A completion rate is the amount in the budget that the words name. */
    COMPLETION("statement-completion"),
    /** There is no rate of nothing. */
    NO_BASE("statement-no-base"),
    /** Nothing in nothing is printed as a rate. */
    NOTHING_OF_NOTHING("statement-nothing-of-nothing"),
    /** A change and its rate have one direction. */
    DIRECTION("statement-direction"),
    /** Parts add up to the whole. */
    PARTS("statement-parts"),
    /** Every account of the table is explained. */
    COMPLETE("statement-complete"),
    /** One quantity has one amount. */
    SAID_TWICE("statement-said-twice"),
    /** A reason goes with the direction that it explains. */
    REASON("statement-reason"),
    /** One reason does not explain opposite movements. */
    REASON_SHARED("statement-reason-shared");

    private final String id;

    StatementTest(String id) {
        this.id = id;
    }

    /** The rule's id in the catalogue. */
    public String id() {
        return id;
    }
}

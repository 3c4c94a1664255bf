package org.mingzhang.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a rule puts to the test. The procedure is the audit's; what it is called and how grave it is, the catalogue's. */
public enum RuleTest {
    /** A column is made of others of its row. */
    ROW_SUM("row-sum"),
    /** A column is no more than the one that it is a part of. */
    PART_OF("part-of"),
    /** A row is no more than the one that it is a part of. */
    PART_OF_ROW("part-of-row"),
    /** The statement that a form makes of each of its rows. */
    ROW_RULE("row-rule"),
    /** A row is made of others. */
    COLUMN_SUM("column-sum"),
    /** An account is made of those below it. */
    HIERARCHY("hierarchy"),
    /** A unit is made of what stands under it. */
    UNIT_HIERARCHY("unit-hierarchy"),
    /** A sum and its parts differ by no more than rounding explains. */
    ROUNDING("rounding"),
    /** A sum is blank, its parts are zeros. */
    BLANK_SUM("blank-sum"),
    /** A code of no class. */
    ACCOUNT_CODE("account-code"),
    /** A code whose name is another account's. */
    ACCOUNT_CODE_OF_NAME("account-code-of-name"),
    /** A code that the classification does not list. */
    ACCOUNT_UNKNOWN("account-unknown"),
    /** A name that is not the code's. */
    ACCOUNT_NAME("account-name"),
    /** A name that is not the code's in a list that no source confirms. */
    ACCOUNT_NAME_UNCONFIRMED("account-name-unconfirmed"),
    /** A name worded in another way. */
    ACCOUNT_NAME_WORDING("account-name-wording"),
    /** A name given up. */
    ACCOUNT_FORMER_NAME("account-former-name"),
    /** An account of another fiscal budget. */
    ACCOUNT_FUND("account-fund"),
    /** The same for an account that no source confirms. */
    ACCOUNT_FUND_UNCONFIRMED("account-fund-unconfirmed"),
    /** The same in a row without figures. */
    ACCOUNT_FUND_EMPTY_ROW("account-fund-empty-row"),
    /** A form is not there. */
    MISSING_TABLE("missing-table"),
    /** A form says that it is empty and is not. */
    EMPTY_NOTE_WITH_FIGURES("empty-note-with-figures"),
    /** A form says that it is empty and lists accounts. */
    EMPTY_NOTE_WITH_ROWS("empty-note-with-rows"),
    /** The note under an empty form speaks of another one. */
    EMPTY_NOTE_OF_ANOTHER("empty-note-of-another"),
    /** A form is empty and does not say why. */
    EMPTY_TABLE("empty-table"),
    /** The forms do not stand in the order of their numbers. */
    TABLE_ORDER("table-order"),
    /** Words that match a pattern stand where they must not. */
    PATTERN("pattern", true),
    /** Words that must stand somewhere do not. */
    PRESENCE("presence", true),
    /** A term that forms word in one way is worded in another. */
    TERM("term", true),
    /** Brackets and quotation marks without their counterpart. */
    BRACKETS("brackets", true),
    /** A run of words stands twice in succession. */
    REPETITION("repetition"),
    /** Numbers of one sort are printed with different decimals. */
    DECIMALS("decimals", true),
    /** An entry of the table of contents has no counterpart in the body. */
    CONTENTS_ONLY("contents-only"),
    /** A heading of the table of contents is worded otherwise in the body. */
    CONTENTS_WORDING("contents-wording"),
    /** A form of the body is not in the table of contents. */
    CONTENTS_LACKS("contents-lacks"),
    /** Numbers of parts that do not follow each other. */
    PART_ORDER("part-order"),
    /** Numbers of sections that do not follow each other. */
    SECTION_ORDER("section-order"),
    /** A heading with nothing under it. */
    EMPTY_SECTION("empty-section"),
    /** A heading or a title names another year. */
    HEADING_YEAR("heading-year"),
    /** The department's name is spelt in another way. */
    DEPARTMENT_NAME("department-name"),
    /** An amount of the narrative is that of the tables. */
    STATEMENT_AMOUNT("statement-amount"),
    /** A budget of the narrative is that of the tables. */
    STATEMENT_BUDGET("statement-budget"),
    /** A share is the part in the whole. */
    STATEMENT_SHARE("statement-share"),
    /** A growth rate is the change in the amount of the year before. */
    STATEMENT_GROWTH("statement-growth"),
    /** A completion rate is the amount in the budget that the words name. */
    STATEMENT_COMPLETION("statement-completion"),
    /** There is no rate of nothing. */
    STATEMENT_NO_BASE("statement-no-base"),
    /** Nothing in nothing is printed as a rate. */
    STATEMENT_NOTHING_OF_NOTHING("statement-nothing-of-nothing"),
    /** A change and its rate have one direction. */
    STATEMENT_DIRECTION("statement-direction"),
    /** Parts that the narrative lists add up to the whole. */
    STATEMENT_PARTS("statement-parts"),
    /** The narrative explains every account of the table. */
    STATEMENT_COMPLETE("statement-complete"),
    /** One quantity has one amount. */
    STATEMENT_SAID_TWICE("statement-said-twice"),
    /** A reason goes with the direction that it explains. */
    STATEMENT_REASON("statement-reason"),
    /** One reason does not explain opposite movements. */
    STATEMENT_REASON_SHARED("statement-reason-shared"),
    /** A figure of the tables is that of an older document. */
    YEARS_EQUAL("years-equal", true),
    /** An initial budget of the narrative is that of the budget of the year. */
    YEARS_SAID_BUDGET("years-said-budget"),
    /** What the narrative gives as the amount of the year before is that year's own. */
    YEARS_SAID_LAST("years-said-last"),
    /** A change that the narrative states is this year's amount less that of the year before. */
    YEARS_SAID_CHANGE("years-said-change"),
    /** A growth rate is that change in the amount of the year before. */
    YEARS_SAID_GROWTH("years-said-growth"),
    /** An account has the name that it had the year before. */
    YEARS_ACCOUNT_NAME("years-account-name"),
    /** An account that the year before did not have. */
    YEARS_ACCOUNT_NEW("years-account-new"),
    /** An account that only the year before had. */
    YEARS_ACCOUNT_GONE("years-account-gone");

    private final String id;
    private final boolean many;

    RuleTest(String id) {
        this(id, false);
    }

    RuleTest(String id, boolean many) {
        this.id = id;
        this.many = many;
    }

    /** The name in the catalogue. */
    public String id() {
        return id;
    }

    /** Whether several rules may put it to the test, each with words of its own. */
    public boolean many() {
        return many;
    }

    /** Whether it is about figures that the narrative says. */
    public boolean heard() {
        return id.startsWith("statement-");
    }

    /** Whether it takes an older document beside the one audited. */
    public boolean overYears() {
        return id.startsWith("years-");
    }

    /** The test of that name. */
    static Optional<RuleTest> of(String id) {
        return Arrays.stream(values()).filter(test -> test.id.equals(id)).findFirst();
    }

    /** The names of all. */
    static List<String> ids() {
        return Arrays.stream(values()).map(RuleTest::id).toList();
    }
}

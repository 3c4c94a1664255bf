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
    /** The document is on performance alone. */
    PERFORMANCE_ALONE("performance-alone"),
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
    /** Amounts of one table are printed with different decimals. */
    TABLE_DECIMALS("table-decimals"),
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
    /** A change is told by the name of the quantity that it is of. */
    STATEMENT_MISNAMED("statement-misnamed"),
    /** One quantity has one amount. */
    STATEMENT_SAID_TWICE("statement-said-twice"),
    /** A reason goes with the direction that it explains. */
    STATEMENT_REASON("statement-reason"),
    /** One reason does not explain opposite movements. */
    STATEMENT_REASON_SHARED("statement-reason-shared"),
    /** A rate of execution is the executed amount over the budget. */
    EXECUTION_RATE("performance.execution-rate"),
    /** A rate is printed where there is no budget. */
    RATE_OF_NOTHING("performance.rate-of-nothing"),
    /** The initial budget of the whole is blank beside others. */
    INITIAL_BUDGET_BLANK("performance.initial-budget-blank"),
    /** The rate of execution scores by a standard. */
    EXECUTION_SCORE("performance.execution-score"),
    /** All sheets score the rate by one standard. */
    EXECUTION_SCORE_STANDARDS("performance.execution-score-standards"),
    /** A score is between zero and its weight. */
    SCORE_WITHIN_WEIGHT("performance.score-within-weight"),
    /** A group that prints its weight is worth what its indicators are. */
    GROUP_WEIGHT("performance.group-weight"),
    /** All weights are a hundred. */
    WEIGHTS_TOTAL("performance.weights-total"),
    /** The total is the sum of the scores. */
    TOTAL_SCORE("performance.total-score"),
    /** A target reached lost marks without a word. */
    MET_BUT_MARKED_DOWN("performance.met-but-marked-down"),
    /** A target missed has full marks. */
    MISSED_BUT_FULL("performance.missed-but-full"),
    /** A target missed scores in proportion. */
    SCORE_IN_PROPORTION("performance.score-in-proportion"),
    /** A target missed has a deviation of zero. */
    MISSED_WITHOUT_DEVIATION("performance.missed-without-deviation"),
    /** A deviation is actual less target over target. */
    DEVIATION("performance.deviation"),
    /** Marks lost without a reason. */
    REASON_MISSING("performance.reason-missing"),
    /** An actual value in another unit than the target. */
    ACTUAL_OF_OTHER_KIND("performance.actual-of-other-kind"),
    /** A percentage as actual value of a target in words. */
    ACTUAL_PERCENT_OF_WORDS("performance.actual-percent-of-words"),
    /** Nothing was executed and indicators have full marks. */
    ACHIEVED_WITHOUT_EXECUTION("performance.achieved-without-execution"),
    /** Nothing was executed and a cost was reached. */
    COST_AGAINST_EXECUTION("performance.cost-against-execution"),
    /** A cost target that is still the initial budget. */
    COST_TARGET_OUTDATED("performance.cost-target-outdated"),
    /** A low rate of execution, full marks and not a word. */
    LOW_EXECUTION_UNEXPLAINED("performance.low-execution-unexplained"),
    /** Problems are told and full marks given. */
    PROBLEM_WITH_FULL_MARKS("performance.problem-with-full-marks"),
    /** A rate of the department is what its money gives. */
    RATE_OF_MONEY("performance.rate-of-money"),
    /** A rate of the department over a budget of zero. */
    RATE_OVER_NOTHING("performance.rate-over-nothing"),
    /** A project without targets. */
    PROJECT_WITHOUT_TARGET("performance.project-without-target"),
    /** Targets for all projects are aimed at, and some have none. */
    TARGET_COMPLETENESS("performance.target-completeness"),
    /** A cost target without an operator. */
    TARGET_WITHOUT_OPERATOR("performance.target-without-operator"),
    /** A quantity without a unit. */
    TARGET_WITHOUT_UNIT("performance.target-without-unit"),
    /** A target left unexplained among explained ones. */
    TARGET_WITHOUT_EXPLANATION("performance.target-without-explanation"),
    /** A limit from above on what there should be much of. */
    DIRECTION("performance.direction"),
    /** A project without indicators of a group. */
    GROUP_MISSING("performance.group-missing"),
    /** The department and a project aim differently at one thing. */
    SAME_INDICATOR("performance.same-indicator"),
    /** A total cost beyond the amount. */
    TOTAL_COST("performance.total-cost"),
    /** Monthly costs beyond the amount of the year. */
    MONTHLY_COST("performance.monthly-cost"),
    /** Unit price times quantity against the amount. */
    UNIT_PRICE("performance.unit-price"),
    /** An indicator stands under a dimension that its name does not belong to. */
    DIMENSION("performance.dimension"),
    /** What was reached is told in the words of the goal. */
    GOAL_COPIED("performance.goal-copied"),
    /** By the forecast the target will be missed, and nothing says why. */
    FORECAST_UNEXPLAINED("performance.forecast-unexplained"),
    /** By the forecast the target will be missed, yet it is called certain. */
    FORECAST_LIKELIHOOD("performance.forecast-likelihood"),
    /** More is reached already than is forecast for the year. */
    FORECAST_BELOW_ACTUAL("performance.forecast-below-actual"),
    /** A figure of the narrative is that of the sheets. */
    NARRATIVE_FIGURE("performance.narrative-figure"),
    /** A grade of the narrative is that of its score. */
    NARRATIVE_GRADE("performance.narrative-grade"),
    /** Counts of projects in the narrative add up. */
    NARRATIVE_COUNTS_ADD("performance.narrative-counts-add"),
    /** The number of projects with targets is as the narrative has it. */
    NARRATIVE_TARGETS("performance.narrative-targets"),
    /** The projects executed no more than the project expenditure. */
    EXECUTION_BEYOND_PROJECTS("performance.execution-beyond-projects"),
    /** A rate of the department other than zero, of amounts that are zero. */
    RATE_WITHOUT_AMOUNT("performance.rate-without-amount"),
    /** A deviation of cost reckoned by the budget, not by the target. */
    DEVIATION_OF_BUDGET("performance.deviation-of-budget"),
    /** Monthly costs beyond what the department has for the economic account. */
    COST_AGAINST_ACCOUNT("performance.cost-against-account"),
    /** A target or an actual value left out. */
    VALUE_BLANK("performance.value-blank"),
    /** Actual values that are exactly the limits of their targets. */
    ACTUAL_COPIED("performance.actual-copied"),
    /** A reason without a measure. */
    MEASURE_MISSING("performance.measure-missing"),
    /** A task is called almost as a project is. */
    TASK_NAME("performance.task-name"),
    /** The narrative calls a project almost as its sheet does. */
    PROJECT_NAME("performance.project-name"),
    /** A sheet is dated later than the cover. */
    DATE_AFTER_COVER("performance.date-after-cover"),
    /** Money of the projects that the narrative tells. */
    NARRATIVE_AMOUNT("performance.narrative-amount"),
    /** An actual value that the narrative tells too. */
    NARRATIVE_ACTUAL("performance.narrative-actual"),
    /** Two sentences that cannot both be true. */
    NARRATIVE_CONTRADICTION("performance.narrative-contradiction"),
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

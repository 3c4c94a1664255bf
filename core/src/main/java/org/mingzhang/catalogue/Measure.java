package org.mingzhang.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a figure of the narrative says of the performance sheets. */
public enum Measure {
    /** The projects evaluated. */
    PROJECTS("projects", Argument.NONE),
    /** The projects of a grade. */
    GRADED("graded", Argument.WORDS),
    /** The projects all of whose indicators have full marks. */
    COMPLETED("completed", Argument.NONE),
    /** The projects with an indicator that lost marks. */
    DEVIATING("deviating", Argument.NONE),
    /** The revised budgets of the projects together. */
    BUDGET("budget", Argument.NONE),
    /** What the projects executed together. */
    EXECUTED("executed", Argument.NONE),
    /** The rate of execution of the projects together. */
    RATE("rate", Argument.NONE),
    /** The total score of the department. */
    DEPARTMENT_SCORE("department-score", Argument.NONE),
    /** The projects with targets. */
    TARGETED("targeted", Argument.NONE),
    /** The projects that ought to have targets. */
    TARGETABLE("targetable", Argument.NONE),
    /** The grade of the score that stands in another group. */
    GRADE_OF("grade-of", Argument.GROUP),
    /** The indicators of the department's level that another group names. */
    GROUP_COUNT("group-count", Argument.GROUP),
    /** Their weights together. */
    GROUP_WEIGHT("group-weight", Argument.GROUP),
    /** The actual value of the indicator whose name matches. */
    ACTUAL("actual", Argument.WORDS);

    private enum Argument {
        NONE,
        WORDS,
        GROUP
    }

    private final String id;
    private final Argument argument;

    Measure(String id, Argument argument) {
        this.id = id;
        this.argument = argument;
    }

    /** The measure that the words of the catalogue begin with. */
    public static Optional<Measure> of(String said) {
        String first = said.replaceFirst(" .*", "");
        return Arrays.stream(values()).filter(each -> each.id.equals(first)).findFirst();
    }

    /** What stands behind the measure: a grade, a pattern, the name of a group; empty where nothing does. */
    public static String argument(String said) {
        return said.contains(" ") ? said.substring(said.indexOf(' ') + 1) : "";
    }

    /** Whether it takes the evaluations of all projects to tell. */
    public boolean ofProjects() {
        return switch (this) {
            case PROJECTS, GRADED, COMPLETED, DEVIATING, BUDGET, EXECUTED, RATE -> true;
            case DEPARTMENT_SCORE, TARGETED, TARGETABLE, GRADE_OF, GROUP_COUNT, GROUP_WEIGHT, ACTUAL -> false;
        };
    }

    static boolean isKnown(String said, Collection<String> groups) {
        String argument = argument(said);
        return of(said).filter(measure -> switch (measure.argument) {
                    case NONE -> argument.isEmpty();
                    case WORDS -> !argument.isEmpty();
                    case GROUP -> groups.contains(argument);
                })
                .isPresent();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(each -> each.id).toList();
    }
}

package org.mingzhang.facts;

import java.util.Optional;

/** What kind of expenditure a line authorises. */
public enum Category {
    /** Basic expenditure: pay, insurance and allowances. */
    PERSONNEL("personnel", "人员经费"),
    /** Basic expenditure: what keeps a unit running day by day. */
    PUBLIC_FUNDS("public-funds", "公用经费"),
    /** Project expenditure: the running of large installations and systems. */
    OTHER_OPERATING("other-operating", "其他运转类"),
    /** Project expenditure: a set task. */
    SPECIFIC_PURPOSE("specific-purpose", "特定目标类"),
    /** What earns the operating income. */
    BUSINESS("business", "经营支出"),
    /** What an institution hands up. */
    UPPER_LEVEL("upper-level", "上缴上级支出"),
    /** Non-fiscal money given to affiliated units. */
    SUBORDINATE("subordinate", "对附属单位补助支出");

    private final String id;
    private final String chinese;

    Category(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** The id in the database. */
    public String id() {
        return id;
    }

    /** The Chinese name. */
    public String chinese() {
        return chinese;
    }

    /** Whether a line of this category must name its project. */
    public boolean needsProject() {
        return switch (this) {
            case OTHER_OPERATING, SPECIFIC_PURPOSE -> true;
            case PERSONNEL, PUBLIC_FUNDS, BUSINESS, UPPER_LEVEL, SUBORDINATE -> false;
        };
    }

    /** Whether projects of the library can be of this category. */
    public boolean ofProjects() {
        return switch (this) {
            case PERSONNEL, PUBLIC_FUNDS, OTHER_OPERATING, SPECIFIC_PURPOSE -> true;
            case BUSINESS, UPPER_LEVEL, SUBORDINATE -> false;
        };
    }

    /** The category of that id. */
    public static Optional<Category> of(String id) {
        for (Category category : values()) {
            if (category.id.equals(id)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}

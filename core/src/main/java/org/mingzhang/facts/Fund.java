package org.mingzhang.facts;

import java.util.Optional;

/** Where money comes from: the three fiscal budgets, the fiscal special account, and the unit's own funds. */
public enum Fund {
    GENERAL_PUBLIC_BUDGET("general-public-budget", "一般公共预算"),
    GOVERNMENT_FUND("government-fund", "政府性基金预算"),
    STATE_CAPITAL("state-capital", "国有资本经营预算"),
    SPECIAL_ACCOUNT("special-account", "财政专户管理资金"),
    OPERATIONS("operations", "事业收入"),
    BUSINESS("business", "事业单位经营收入"),
    UPPER_LEVEL("upper-level", "上级补助收入"),
    SUBORDINATE("subordinate", "附属单位上缴收入"),
    OTHER("other", "其他收入");

    private final String id;
    private final String chinese;

    Fund(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** The id in the database; the same word as the catalogue's columns have for it. */
    public String id() {
        return id;
    }

    /** The Chinese name. */
    public String chinese() {
        return chinese;
    }

    /** Whether the money is appropriated by the finance authority's three budgets. */
    public boolean fiscal() {
        return switch (this) {
            case GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL -> true;
            case SPECIAL_ACCOUNT, OPERATIONS, BUSINESS, UPPER_LEVEL, SUBORDINATE, OTHER -> false;
        };
    }

    /** The fund of that id. */
    public static Optional<Fund> of(String id) {
        for (Fund fund : values()) {
            if (fund.id.equals(id)) {
                return Optional.of(fund);
            }
        }
        return Optional.empty();
    }
}

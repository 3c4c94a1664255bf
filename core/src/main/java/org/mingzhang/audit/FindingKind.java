package org.mingzhang.audit;

/** What sort of fault a finding is; the ids are the contract's. */
public enum FindingKind {
    ROW_SUM("row-sum"),
    COLUMN_SUM("column-sum"),
    HIERARCHY_SUM("hierarchy-sum"),
    CROSS_TABLE("cross-table"),
    TEXT_VS_TABLE("text-vs-table"),
    TEXT_ARITHMETIC("text-arithmetic"),
    TEXT_CONTRADICTION("text-contradiction"),
    SCORE_ARITHMETIC("score-arithmetic"),
    PERFORMANCE_LOGIC("performance-logic"),
    MISSING_CONTENT("missing-content"),
    PLACEHOLDER("placeholder"),
    NAMING("naming"),
    REASON_IMPLAUSIBLE("reason-implausible"),
    ZERO_BASE("zero-base"),
    UNIT_FORMAT("unit-format"),
    CROSS_YEAR("cross-year"),
    OTHER("other");

    private final String id;

    FindingKind(String id) {
        this.id = id;
    }

    /** The id in the contract. */
    public String id() {
        return id;
    }
}

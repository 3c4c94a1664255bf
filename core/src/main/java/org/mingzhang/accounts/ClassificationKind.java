package org.mingzhang.accounts;

/** A classification of expenditure. */
public enum ClassificationKind {
    /** 支出功能分类: class 3 digits, section 5, item 7. */
    FUNCTIONAL("functional", "支出功能分类"),
    /** 部门预算支出经济分类: class 3 digits, section 5. */
    DEPARTMENT_ECONOMIC("department-economic", "部门预算支出经济分类"),
    /** 政府预算支出经济分类: class 3 digits, section 5. */
    GOVERNMENT_ECONOMIC("government-economic", "政府预算支出经济分类");

    private final String id;
    private final String chinese;

    ClassificationKind(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** The id in the catalogue. */
    public String id() {
        return id;
    }

    /** The Chinese name. */
    public String chinese() {
        return chinese;
    }
}

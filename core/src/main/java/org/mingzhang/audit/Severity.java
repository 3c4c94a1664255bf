package org.mingzhang.audit;

/** How grave a finding is. */
public enum Severity {
    /** The document is wrong or breaks a duty. */
    ERROR("error", "错误"),
    /** A reviewer must look. */
    WARNING("warning", "疑点"),
    /** A rounding difference, or a matter of style. */
    INFO("info", "提示");

    private final String id;
    private final String chinese;

    Severity(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** The id in the contract and in the catalogue. */
    public String id() {
        return id;
    }

    /** The word shown to people. */
    public String chinese() {
        return chinese;
    }
}

package org.mingzhang.disclosure;

/** What a disclosure is of. */
public enum Kind {
    BUDGET("budget", "预算"),
    FINAL_ACCOUNT("final-account", "决算");

    private final String id;
    private final String chinese;

    Kind(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** The id in the catalogue and in the contract. */
    public String id() {
        return id;
    }

    /** The Chinese word. */
    public String chinese() {
        return chinese;
    }
}

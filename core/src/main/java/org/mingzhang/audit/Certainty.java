package org.mingzhang.audit;

/** How sure a finding is. */
public enum Certainty {
    /** Follows from what is printed. */
    CERTAIN("certain", "确定"),
    /** Very probably so; a reader of the document can tell. */
    LIKELY("likely", "很可能"),
    /** May be the fault of the text extraction; the message says why. */
    READING("reading", "可能系文本提取所致");

    private final String id;
    private final String chinese;

    Certainty(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** The id in the contract. */
    public String id() {
        return id;
    }

    /** The word shown to people. */
    public String chinese() {
        return chinese;
    }
}

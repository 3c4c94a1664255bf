package org.mingzhang.ledger.performance;

import java.util.Arrays;
import java.util.Optional;

/** Who evaluates besides the unit itself, the one whose word counts most last. */
public enum Evaluator {
    DEPARTMENT("department", "部门评价"),
    FINANCE("finance", "财政评价");

    private final String id;
    private final String chinese;

    Evaluator(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** The id in the database and in the interchange. */
    public String id() {
        return id;
    }

    /** What a reader sees. */
    public String chinese() {
        return chinese;
    }

    /** The one of that id. */
    public static Optional<Evaluator> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}

package org.mingzhang.ledger.count;

import java.util.Optional;
import org.mingzhang.disclosure.Kind;

/** Whether a count is what the budget states or what the year brought. */
public enum Stage {
    BUDGET("budget", "预算"),
    ACTUAL("actual", "决算");

    private final String id;
    private final String chinese;

    Stage(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** The stage that a disclosure of that kind states. */
    public static Stage of(Kind kind) {
        return switch (kind) {
            case BUDGET -> BUDGET;
            case FINAL_ACCOUNT -> ACTUAL;
        };
    }

    /** The id in the database. */
    public String id() {
        return id;
    }

    /** The Chinese name. */
    public String chinese() {
        return chinese;
    }

    /** The stage of that id. */
    public static Optional<Stage> of(String id) {
        for (Stage stage : values()) {
            if (stage.id.equals(id)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}

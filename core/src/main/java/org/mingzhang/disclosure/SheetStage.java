package org.mingzhang.disclosure;

import java.util.Arrays;
import java.util.Optional;

/** When in the course of a year a performance sheet is made. */
public enum SheetStage {
    /** Before the year, with the budget. */
    TARGET("target"),
    /** During the year. */
    MONITORING("monitoring"),
    /** After the year, by those who spent the money. */
    SELF_EVALUATION("self-evaluation"),
    /** After the year, by others. */
    EVALUATION("evaluation");

    private final String id;

    SheetStage(String id) {
        this.id = id;
    }

    /** What stands behind department or project in the name of a sheet's form. */
    public String id() {
        return id;
    }

    /**
     * The stage of a sheet.
     *
     * @param form such as {@code project-self-evaluation}
     */
    public static Optional<SheetStage> of(String form) {
        String stage = form.substring(form.indexOf('-') + 1);
        return Arrays.stream(values()).filter(each -> each.id.equals(stage)).findFirst();
    }
}

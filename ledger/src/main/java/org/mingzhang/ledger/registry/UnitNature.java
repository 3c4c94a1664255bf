package org.mingzhang.ledger.registry;

import java.util.Optional;

/** What kind of body a unit is; agency operating expenditure is stated for the first two only. */
public enum UnitNature {
    ADMINISTRATIVE("administrative", "行政单位"),
    /** An institution whose staff come under the Civil Servant Law. */
    CIVIL_SERVICE_LIKE("civil-service-like", "参照公务员法管理的事业单位"),
    PUBLIC_INSTITUTION("public-institution", "事业单位");

    private final String id;
    private final String chinese;

    UnitNature(String id, String chinese) {
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

    /** The nature of that id. */
    public static Optional<UnitNature> of(String id) {
        for (UnitNature nature : values()) {
            if (nature.id.equals(id)) {
                return Optional.of(nature);
            }
        }
        return Optional.empty();
    }
}

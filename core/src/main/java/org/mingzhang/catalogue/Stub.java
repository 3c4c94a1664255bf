package org.mingzhang.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** What a column on the left of a form says of its row. */
public enum Stub {
    CODE("code"),
    LABEL("label"),
    LINE("line"),
    GOV_CODE("gov-code"),
    GOV_LABEL("gov-label"),
    UNIT_CODE("unit-code"),
    UNIT_LABEL("unit-label"),
    TYPE("type"),
    PROJECT("project"),
    PROJECT_UNIT("project-unit");

    private final String id;

    Stub(String id) {
        this.id = id;
    }

    /** The id in the catalogue. */
    public String id() {
        return id;
    }

    static Optional<Stub> of(String id) {
        return Arrays.stream(values()).filter(stub -> stub.id.equals(id)).findFirst();
    }
}

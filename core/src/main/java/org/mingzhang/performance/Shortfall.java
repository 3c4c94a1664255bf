package org.mingzhang.performance;

import java.util.Arrays;
import java.util.Optional;

/** What a target is still worth that was not reached. */
public enum Shortfall {
    /** Nothing. */
    NONE("none"),
    /** As much of the weight as was reached of the target; of a bound from above, the bound divided by what was reached. */
    SHARE("share"),
    /** The weight less the deviation, as far as there is any left. */
    REMAINDER("remainder"),
    /** All of the weight. */
    FULL("full");

    private final String id;

    Shortfall(String id) {
        this.id = id;
    }

    /** The name in the catalogue. */
    public String id() {
        return id;
    }

    /** The one of that name. */
    public static Optional<Shortfall> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}

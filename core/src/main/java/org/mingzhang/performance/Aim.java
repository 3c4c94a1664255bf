package org.mingzhang.performance;

import java.util.Arrays;
import java.util.Optional;

/** What a target asks for, as far as it matters for the score. */
public enum Aim {
    /** At least so many. */
    MORE("more"),
    /** At most so many. */
    LESS("less"),
    /** So many and no other number, and fewer were reached. */
    EXACT("exact"),
    /** So many and no other number, and more were reached. */
    BEYOND("beyond"),
    /** A quality in words; what was reached of it is a degree in per cent. */
    QUALITY("quality"),
    /** A day. */
    DEADLINE("deadline");

    private final String id;

    Aim(String id) {
        this.id = id;
    }

    /** The name in the catalogue. */
    public String id() {
        return id;
    }

    /** The one of that name. */
    public static Optional<Aim> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}

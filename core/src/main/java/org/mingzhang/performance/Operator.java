package org.mingzhang.performance;

/** How an actual value is held against a target. */
public enum Operator {
    AT_LEAST("at-least", "≥"),
    AT_MOST("at-most", "≤"),
    ABOVE("above", ">"),
    BELOW("below", "<"),
    EQUAL("equal", "="),
    /** The target prints none. */
    NONE("none", "");

    private final String id;
    private final String sign;

    Operator(String id, String sign) {
        this.id = id;
        this.sign = sign;
    }

    /** The name in the catalogue. */
    public String id() {
        return id;
    }

    /** The sign as documents print it; empty where there is none. */
    public String sign() {
        return sign;
    }

    /** Whether more is better. */
    public boolean upward() {
        return this == AT_LEAST || this == ABOVE;
    }

    /** Whether less is better. */
    public boolean downward() {
        return this == AT_MOST || this == BELOW;
    }
}

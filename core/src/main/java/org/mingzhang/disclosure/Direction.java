package org.mingzhang.disclosure;

/** The direction that a sentence gives a change. */
public enum Direction {
    UP,
    DOWN,
    NONE
}

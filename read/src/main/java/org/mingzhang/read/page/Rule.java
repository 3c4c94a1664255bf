package org.mingzhang.read.page;

/**
 * A ruling line, level or upright, in points from the page's top left corner.
 *
 * @param at   the y of a level rule, the x of an upright one
 * @param from where it begins along its direction
 * @param to   where it ends along its direction, not less than {@code from}
 */
public record Rule(double at, double from, double to) {
    double length() {
        return to - from;
    }
}

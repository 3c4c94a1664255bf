package org.mingzhang.read.sentence;

import org.mingzhang.disclosure.Direction;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.money.Figure;

/**
 * A figure with its unit in a sentence.
 *
 * @param from      where it begins in the passage
 * @param to        where its unit ends
 * @param text      the digits as printed
 * @param figure    the number
 * @param unit      its unit
 * @param facet     what the words before it say that it is
 * @param direction the direction that they give it
 * @param role      where the words that say so begin; where it begins itself, if there are none
 */
record Mention(int from, int to, String text, Figure figure, String unit, Facet facet, Direction direction, int role) {
    boolean isPercent() {
        return unit.equals("%");
    }
}

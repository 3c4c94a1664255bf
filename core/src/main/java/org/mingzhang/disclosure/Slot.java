package org.mingzhang.disclosure;

import java.util.Optional;
import org.mingzhang.money.Figure;

/**
 * A figure of a sentence.
 *
 * @param text      exactly as printed, without its unit
 * @param figure    the number
 * @param unit      its unit as printed: 万元, %, 辆 …
 * @param direction the direction that the words give it
 * @param of        what it is taken of or against, where the words name it: of a share the quantity, of a completion
 *                  rate the budget, of a change or an amount of the year before the id of the document
 * @param clean     whether nothing but known words stands between the quantity's name and the figure
 * @param origin    where it stands
 */
public record Slot(
        String text,
        Figure figure,
        String unit,
        Direction direction,
        Optional<String> of,
        boolean clean,
        Origin origin) {}

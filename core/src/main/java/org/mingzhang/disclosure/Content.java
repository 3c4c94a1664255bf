package org.mingzhang.disclosure;

import org.mingzhang.money.Figure;

/** What a cell of a table holds. A blank, a dash and a zero are three different prints. */
public sealed interface Content {
    /** A number; a printed zero is a number. */
    record Amount(Figure figure) implements Content {}

    /** Nothing is printed. */
    record Blank() implements Content {}

    /** A dash, which says that nothing is to be printed here. */
    record Dash() implements Content {}

    /** Words or signs where a figure would stand, such as {@code **}. */
    record Words(String words) implements Content {}
}

package org.mingzhang.catalogue;

import java.util.List;

/**
 * The wording of a sentence as the catalogue writes it, see the chapter on sentences in {@code docs/catalogue.md}.
 *
 * @param pieces in order
 */
public record Template(List<Piece> pieces) {
    public Template {
        pieces = List.copyOf(pieces);
    }

    /** A piece of the wording. */
    public sealed interface Piece {}

    /** Words to be said as they stand. */
    public record Words(String text) implements Piece {}

    /**
     * A place for something about a quantity.
     *
     * @param quantity the quantity's key, or one of the words that stand for the whole document, such as {@code year}
     * @param what     what of it: a facet, {@code direction}, {@code same}, {@code name}, {@code path}, {@code no} or
     *                 {@code reason}; empty for the amount
     */
    public record Place(String quantity, String what) implements Piece {}

    /**
     * The first of these that has everything it needs; nothing where none has.
     *
     * @param alternatives in order
     */
    public record Choice(List<Template> alternatives) implements Piece {
        public Choice {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * Said for each class or account that the quantity stands for.
     *
     * @param quantity  the quantity's key
     * @param separator what stands between them
     * @param body      what is said of each
     */
    public record Each(String quantity, String separator, Template body) implements Piece {}
}

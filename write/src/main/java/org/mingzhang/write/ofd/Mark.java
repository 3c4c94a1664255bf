package org.mingzhang.write.ofd;

import java.util.List;

/** What a page shows, in twentieths of a point from its upper left corner. */
sealed interface Mark {
    /**
     * A line of words.
     *
     * @param text     the words, neither blank nor with blanks at the ends
     * @param x        where they begin
     * @param baseline what they stand on
     * @param type     how they are set
     */
    record Words(String text, int x, int baseline, Type type) implements Mark {}

    /**
     * The ruling of a table.
     *
     * @param rules its lines; at least one
     */
    record Ruling(List<Rule> rules) implements Mark {
        public Ruling {
            rules = List.copyOf(rules);
        }
    }

    /** A level or upright line from its upper left to its lower right end. */
    record Rule(int left, int top, int right, int bottom) {}
}

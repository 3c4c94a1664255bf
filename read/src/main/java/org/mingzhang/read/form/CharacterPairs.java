package org.mingzhang.read.form;

import java.util.stream.IntStream;

/** A text as the pairs of neighbouring characters in it, to be compared with many others (Dice's measure). */
final class CharacterPairs {
    private final String text;
    private final int[] sorted;

    /** The pairs of a bare text. */
    CharacterPairs(String text) {
        this.text = text;
        sorted = IntStream.range(0, Math.max(0, text.length() - 1))
                .map(at -> text.charAt(at) << Character.SIZE | text.charAt(at + 1))
                .sorted()
                .toArray();
    }

    /** The text. */
    String text() {
        return text;
    }

    /**
     * How alike the two texts are.
     *
     * @return from 0, nothing in common, to 1, the same
     */
    double likeness(CharacterPairs other) {
        if (text.equals(other.text)) {
            return 1;
        }
        int all = sorted.length + other.sorted.length;
        return sorted.length == 0 || other.sorted.length == 0 ? 0 : 2.0 * common(other) / all;
    }

    private int common(CharacterPairs other) {
        int common = 0;
        int own = 0;
        int their = 0;
        while (own < sorted.length && their < other.sorted.length) {
            int order = Integer.compare(sorted[own], other.sorted[their]);
            if (order == 0) {
                common++;
            }
            own += order <= 0 ? 1 : 0;
            their += order >= 0 ? 1 : 0;
        }
        return common;
    }
}

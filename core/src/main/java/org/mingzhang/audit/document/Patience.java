package org.mingzhang.audit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places of a pattern with bounded effort: a pattern that backtracks without end, or that
 * recurses deeper than the stack, finds nothing more. */
final class Patience {
    private static final int LOOKS_PER_CHARACTER = 2000;

    private Patience() {}

    /**
     * A place.
     *
     * @param start where it begins
     * @param end   behind its last character
     * @param group what the pattern's first group took; all of it where there is no group
     */
    record Place(int start, int end, String group) {}

    /** The places in the text, in order. */
    static List<Place> places(Pattern pattern, String text) {
        List<Place> places = new ArrayList<>();
        Matcher matcher =
                pattern.matcher(new Watched(text, new AtomicLong(LOOKS_PER_CHARACTER * (text.length() + 1L))));
        try {
            while (matcher.find()) {
                boolean grouped = matcher.groupCount() > 0 && matcher.start(1) >= 0;
                int from = grouped ? matcher.start(1) : matcher.start();
                int to = grouped ? matcher.end(1) : matcher.end();
                places.add(new Place(matcher.start(), matcher.end(), text.substring(from, to)));
            }
        } catch (TooMuchException | StackOverflowError e) {
            return places;
        }
        return places;
    }

    /** Whether the pattern is found in the text. */
    static boolean finds(Pattern pattern, String text) {
        return !places(pattern, text).isEmpty();
    }

    private static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A text that counts how often it is looked at. */
    private record Watched(String text, AtomicLong left) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (left.decrementAndGet() < 0) {
                throw new TooMuchException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}

package org.mingzhang.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** Numbers as the standard writes them in attributes. */
final class Numbers {
    private static final String BETWEEN = " \t\r\n,";
    /** The longest list that is taken in: no line of text has as many characters. */
    private static final int LONGEST = 100_000;

    private Numbers() {}

    /** The number; nothing where it is none. */
    static Optional<Double> number(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The numbers of a list up to what is no number; {@code g 5 8.2} stands for five times 8.2. */
    static List<Double> list(String text) {
        List<Double> numbers = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, BETWEEN);
        while (tokens.hasMoreTokens() && numbers.size() < LONGEST) {
            String token = tokens.nextToken();
            Optional<Double> times = Optional.of(1.0);
            if (token.equalsIgnoreCase("g") && tokens.countTokens() >= 2) {
                times = number(tokens.nextToken());
                token = tokens.nextToken();
            }
            Optional<Double> value = number(token);
            if (value.isEmpty() || times.isEmpty()) {
                return numbers;
            }
            long count = Math.min(times.get().longValue(), LONGEST - numbers.size());
            for (long each = 0; each < count; each++) {
                numbers.add(value.get());
            }
        }
        return numbers;
    }
}

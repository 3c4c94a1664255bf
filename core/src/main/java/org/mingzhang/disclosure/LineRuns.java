package org.mingzhang.disclosure;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which lines of a ledger: places in {@link Disclosure#ledgerLines}, from 0, as runs such as {@code 0-4,7}.
 *
 * @param text the runs, in order, none touching the next
 */
public record LineRuns(String text) {
    private static final Pattern FORM = Pattern.compile("\\d{1,9}+(?:-\\d{1,9}+)?+(?:,\\d{1,9}+(?:-\\d{1,9}+)?+)*+");

    public LineRuns {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("runs of lines " + text);
        }
    }

    /** The runs of these places; nothing where there are none. */
    public static Optional<LineRuns> of(IntStream places) {
        int[] sorted = places.sorted().distinct().toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int at = 1; at <= sorted.length; at++) {
            if (at == sorted.length || sorted[at] != sorted[at - 1] + 1) {
                text.append(text.isEmpty() ? "" : ",").append(sorted[from]);
                text.append(at - from > 1 ? "-" + sorted[at - 1] : "");
                from = at;
            }
        }
        return Optional.of(new LineRuns(text.toString()));
    }

    /** The runs, if the text says any. */
    public static Optional<LineRuns> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new LineRuns(text)) : Optional.empty();
    }

    /** The places, in order. */
    public IntStream places() {
        return Stream.of(text.split(",", -1))
                .map(run -> Arrays.stream(run.split("-", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .flatMapToInt(run -> IntStream.rangeClosed(run[0], run[run.length - 1]));
    }
}

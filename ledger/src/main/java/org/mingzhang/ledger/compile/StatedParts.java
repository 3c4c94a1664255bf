package org.mingzhang.ledger.compile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Parts that people stated of a whole that a table prints, rounded so that they make up what is printed. */
final class StatedParts {
    private StatedParts() {}

    /**
     * The parts in print units, in their order, each less than a unit from what was stated.
     *
     * @param stated the parts as stated, not negative
     * @param whole  the whole in print units, as it is printed
     * @param unit   how much of what was stated is a print unit
     * @return none where the parts do not come to the whole, however they are rounded
     */
    static Optional<long[]> of(long[] stated, long whole, long unit) {
        long[] parts = Arrays.stream(stated).map(part -> part / unit).toArray();
        long up = whole - Arrays.stream(parts).sum();
        int[] broken = IntStream.range(0, stated.length)
                .filter(at -> stated[at] % unit != 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer at) -> stated[at] % unit)
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        boolean differs = Math.abs(Arrays.stream(stated).sum() - whole * unit) >= unit;
        if (differs || up < 0 || up > broken.length) {
            return Optional.empty();
        }
        Arrays.stream(broken).limit(up).forEach(at -> parts[at]++);
        return Optional.of(parts);
    }
}

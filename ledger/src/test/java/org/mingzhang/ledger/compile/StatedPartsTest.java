package org.mingzhang.ledger.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Parts make up the whole that is printed, or are not said. */
class StatedPartsTest {
    private static final long UNIT = 10_000;

    @Property
    void partsOfARoundedWholeMakeItUp(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(max = 1_000_000_000_000L) Long> amounts,
            @ForAll @IntRange(max = 1) int up) {
        long[] stated = array(amounts);
        long sum = LongStream.of(stated).sum();
        long whole = sum / UNIT + (sum % UNIT == 0 ? 0 : up);

        long[] parts = StatedParts.of(stated, whole, UNIT).orElseThrow();

        assertThat(Arrays.stream(parts).sum()).isEqualTo(whole);
        for (int at = 0; at < parts.length; at++) {
            assertThat(Math.abs(parts[at] * UNIT - stated[at])).isLessThan(UNIT);
        }
    }

    @Property
    void partsOfSomethingElseAreNotSaid(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(max = 1_000_000_000_000L) Long> amounts,
            @ForAll @LongRange(min = 1, max = 1_000_000) long more) {
        long[] stated = array(amounts);
        long whole = Math.ceilDiv(LongStream.of(stated).sum(), UNIT) + more;

        assertThat(StatedParts.of(stated, whole, UNIT)).isEmpty();
    }

    private static long[] array(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).toArray();
    }

    @Example
    void theLargerRemainderIsRoundedUp() {
        assertThat(StatedParts.of(new long[] {14_000, 27_000}, 4, UNIT).orElseThrow())
                .containsExactly(1, 3);
        assertThat(StatedParts.of(new long[] {14_000, 0}, 2, UNIT).orElseThrow())
                .containsExactly(2, 0);
    }
}

package org.mingzhang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The total of a large department comes from thousands of lines that do not stand together. */
class ManyLineRunsTest {
    @Test
    void aHundredThousandRunsAreRunsToo() {
        int[] places = IntStream.range(0, 100_000).map(place -> 2 * place).toArray();
        assertThat(LineRuns.of(IntStream.of(places)).orElseThrow().places()).containsExactly(places);
    }
}

package org.mingzhang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineRunsTest {
    @Test
    void placesThatTouchAreOneRun() {
        assertThat(LineRuns.of(IntStream.of(7, 2, 0, 1, 4, 3, 7))).contains(new LineRuns("0-4,7"));
        assertThat(LineRuns.of(IntStream.of(3))).contains(new LineRuns("3"));
        assertThat(LineRuns.of(IntStream.empty())).isEmpty();
        assertThat(LineRuns.parse("0-4;7")).isEmpty();
        assertThatThrownBy(() -> new LineRuns("")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The total of a large department comes from thousands of lines that do not stand together. */
    @Test
    void thereCanBeAHundredThousandRuns() {
        int[] places = IntStream.range(0, 100_000).map(place -> 2 * place).toArray();
        assertThat(LineRuns.of(IntStream.of(places)).orElseThrow().places().toArray())
                .isEqualTo(places);
    }

    @Property(tries = 200)
    void runsHoldThePlacesAndNoOthers(@ForAll @Size(min = 1, max = 40) Set<@IntRange(max = 60) Integer> places) {
        LineRuns runs = LineRuns.of(places.stream().mapToInt(Integer::intValue)).orElseThrow();

        assertThat(runs.places().boxed().toList()).containsExactlyElementsOf(new TreeSet<>(places));
        assertThat(LineRuns.parse(runs.text())).contains(runs);
    }
}

package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.input.Input;

class BatchTest {
    @Test
    void outcomesComeInTheOrderOfTheInputsWithFewAtOnce() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Batch.Work<String> work = input -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            sleep(Integer.parseInt(input.name()) % 3 * 5L);
            running.decrementAndGet();
            return input.name();
        };
        List<String> names = IntStream.range(0, 60).mapToObj(Integer::toString).toList();
        assertThat(run(work, Duration.ofSeconds(60), names)).isEqualTo(names);
        assertThat(most.get()).isLessThanOrEqualTo(3);
    }

    @Test
    void oneDocumentThatFailsLeavesTheOthersAlone() {
        Batch.Work<String> work = input -> switch (input.name()) {
            case "坏" -> throw new UnreadableException("打不开");
            case "深" -> deep(0);
            case "大" -> throw new OutOfMemoryError("test");
            case "错" -> throw new IllegalStateException("secret");
            case "慢" -> {
                sleep(60_000);
                yield "";
            }
            default -> input.name();
        };
        List<String> outcomes = run(work, Duration.ofMillis(500), List.of("一", "坏", "深", "大", "错", "慢", "二"));
        assertThat(outcomes.get(0)).isEqualTo("一");
        assertThat(outcomes.get(1)).isEqualTo("坏：打不开");
        assertThat(outcomes.get(2)).contains("层次过深");
        assertThat(outcomes.get(3)).contains("内存不足");
        assertThat(outcomes.get(4)).contains("程序处理这个文件时出错").doesNotContain("secret");
        assertThat(outcomes.get(5)).contains("仍未完成");
        assertThat(outcomes.get(6)).isEqualTo("二");
    }

    private static List<String> run(Batch.Work<String> work, Duration limit, List<String> names) {
        List<String> outcomes = new ArrayList<>();
        List<Input> inputs =
                names.stream().<Input>map(name -> new Input.Refused(name, "")).toList();
        new Batch<>(work, 3, limit).run(inputs, outcome -> {
            switch (outcome) {
                case Outcome.Done<String>(String name, String result) -> outcomes.add(result);
                case Outcome.Failed<String>(String name, String message) -> outcomes.add(name + "：" + message);
            }
        });
        return outcomes;
    }

    private static String deep(int level) {
        return level < 0 ? "" : deep(level + 1) + level;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

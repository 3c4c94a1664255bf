package org.mingzhang.bench;

import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times by file and benchmark. Of the iterations the fastest counts: what else the machine does can only make one slower.
 *
 * @param times in the unit of the benchmarks
 */
record Fastest(Map<String, Map<String, Double>> times) {
    /**
     * Runs benchmarks that have a parameter {@code file}.
     *
     * @param options    which, and with which parameters
     * @param forks      how many times the virtual machine starts
     * @param iterations how many to warm up, and as many again to measure
     * @param seconds    how long each takes
     */
    static Fastest of(ChainedOptionsBuilder options, int forks, int iterations, long seconds) throws RunnerException {
        Map<String, Map<String, Double>> times = new HashMap<>();
        for (RunResult result : new Runner(options.forks(forks)
                        .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                        .warmupIterations(iterations)
                        .warmupTime(TimeValue.seconds(seconds))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.seconds(seconds))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            times.computeIfAbsent(result.getParams().getParam("file"), file -> new HashMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getStatistics().getMin());
        }
        return new Fastest(times);
    }

    /** The time of that benchmark on the file. */
    double time(String file, String benchmark) {
        return times.getOrDefault(file, Map.of()).getOrDefault(benchmark, Double.NaN);
    }
}

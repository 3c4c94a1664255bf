package org.mingzhang.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures {@link Auditing} on files and prints microseconds for one disclosure, disclosures per second on one core, and how
 * the audit compares with reading. Of the iterations the fastest counts.
 */
public final class AuditFiles {
    private static final int FORKS = 2;
    private static final int WARM_UPS = 5;
    private static final int MEASUREMENTS = 5;
    private static final long SECONDS = 2;
    private static final double MICROSECONDS = 1_000_000;

    private AuditFiles() {}

    /**
     * Runs the measurement.
     *
     * @param args the folder of the catalogue, then the documents
     */
    public static void main(String[] args) throws RunnerException {
        if (args.length < 2) {
            System.err.println("用法：AuditFiles 目录文件夹 文件…");
            System.exit(2);
        }
        List<String> files = Arrays.asList(args).subList(1, args.length);
        Options options = new OptionsBuilder()
                .include(Auditing.class.getName())
                .param("catalogue", args[0])
                .param("file", files.toArray(String[]::new))
                .forks(FORKS)
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(SECONDS))
                .measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.seconds(SECONDS))
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<String, Map<String, Double>> times = new HashMap<>();
        for (RunResult result : new Runner(options).run()) {
            times.computeIfAbsent(result.getParams().getParam("file"), file -> new HashMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getStatistics().getMin());
        }
        System.out.printf("%-50s %12s %12s %12s %6s%n", "文件", "审核 微秒", "每秒份数", "读取 微秒", "倍数");
        for (String file : files) {
            double audit = times.getOrDefault(file, Map.of()).getOrDefault("audit", Double.NaN);
            double read = times.getOrDefault(file, Map.of()).getOrDefault("readAgain", Double.NaN);
            System.out.printf(
                    "%-50s %12.0f %12.1f %12.0f %6.2f%n",
                    Path.of(file).getFileName(), audit, MICROSECONDS / audit, read, audit / read);
        }
    }
}

package org.mingzhang.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures {@link Auditing} on files and prints microseconds for one disclosure, disclosures per second on one core, and how
 * the audit compares with reading.
 */
public final class AuditFiles {
    private static final int FORKS = 1;
    private static final int ITERATIONS = 4;
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
        Fastest fastest = Fastest.of(
                new OptionsBuilder()
                        .include(Auditing.class.getName())
                        .param("catalogue", args[0])
                        .param("file", files.toArray(String[]::new)),
                FORKS,
                ITERATIONS,
                SECONDS);
        System.out.printf("%-50s %12s %12s %12s %6s%n", "文件", "审核 微秒", "每秒份数", "读取 微秒", "倍数");
        for (String file : files) {
            double audit = fastest.time(file, "audit");
            double read = fastest.time(file, "readAgain");
            System.out.printf(
                    "%-50s %12.0f %12.1f %12.0f %6.2f%n",
                    Path.of(file).getFileName(), audit, MICROSECONDS / audit, read, audit / read);
        }
    }
}

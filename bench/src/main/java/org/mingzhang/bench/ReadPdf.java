package org.mingzhang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures {@link PdfReading} on files and prints milliseconds per page and their ratio. */
public final class ReadPdf {
    private static final int WARM_UPS = 3;
    private static final int MEASUREMENTS = 5;
    private static final long SECONDS = 3;

    private ReadPdf() {}

    /**
     * Runs the measurement.
     *
     * @param args the PDF files
     */
    public static void main(String[] args) throws RunnerException, IOException {
        if (args.length == 0) {
            System.err.println("用法：ReadPdf PDF文件…");
            System.exit(2);
        }
        Options options = new OptionsBuilder()
                .include(PdfReading.class.getName())
                .param("file", args)
                .forks(1)
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
                            result.getPrimaryResult().getScore());
        }
        System.out.printf("%-50s %5s %12s %12s %6s%n", "文件", "页数", "读表 毫秒/页", "取文 毫秒/页", "倍数");
        for (String file : Arrays.asList(args)) {
            int pages = pages(file);
            double tables = times.getOrDefault(file, Map.of()).getOrDefault("tables", Double.NaN);
            double text = times.getOrDefault(file, Map.of()).getOrDefault("text", Double.NaN);
            System.out.printf(
                    "%-50s %5d %12.2f %12.2f %6.2f%n",
                    Path.of(file).getFileName(), pages, tables / pages, text / pages, tables / text);
        }
    }

    private static int pages(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(Path.of(file).toFile())) {
            return document.getNumberOfPages();
        }
    }
}

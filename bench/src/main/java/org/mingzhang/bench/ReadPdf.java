package org.mingzhang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures {@link PdfReading} on files and prints milliseconds per page and their ratio.
 */
public final class ReadPdf {
    private static final int FORKS = 3;
    private static final int ITERATIONS = 4;
    private static final long SECONDS = 1;

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
        Fastest fastest = Fastest.of(
                new OptionsBuilder().include(PdfReading.class.getName()).param("file", args),
                FORKS,
                ITERATIONS,
                SECONDS);
        System.out.printf("%-50s %5s %12s %12s %6s%n", "文件", "页数", "读表 毫秒/页", "取文 毫秒/页", "倍数");
        for (String file : Arrays.asList(args)) {
            int pages = pages(file);
            double tables = fastest.time(file, "tables");
            double text = fastest.time(file, "text");
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

package org.mingzhang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.pdf.PdfAdapter;
import org.mingzhang.read.raw.RawDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading a PDF file with its tables, beside the bare extraction of its text. Both open the file each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PdfReading {
    /** The file that is read; {@link ReadPdf} sets it. */
    @Param("")
    public String file = "";

    /** Lines and tables with their places. */
    @Benchmark
    public RawDocument tables() throws UnreadableException {
        return new PdfAdapter().read(Path.of(file));
    }

    /** The text alone, by the library's own extraction. */
    @Benchmark
    public String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(Path.of(file).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}

package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Certainty;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.FindingKind;
import org.mingzhang.audit.Severity;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.read.pdf.PdfAdapter;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawLine;
import org.mingzhang.write.annotate.PdfAnnotator;

/** A sentence as the reader has it, over several lines, is found again on its page by its words alone. */
class SentencesInPdfTest {
    /** Shorter ones are headings and dates, which stand on a page more than once. */
    private static final int LONG_ENOUGH = 20;

    @Test
    void sentencesOfTheSamplesAreFoundByTheirWords() throws Exception {
        int sentences = 0;
        for (Path file : Repository.files(Shared.samples().resolve("pdf"), ".pdf")) {
            List<Finding> findings = findings(file);
            Disclosure disclosure = Samples.read(file);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PdfAnnotator().annotate(file, new AuditReport(disclosure, findings, 1, 0), out);
            int marks = 0;
            try (PDDocument copy = Loader.loadPDF(out.toByteArray())) {
                for (PDPage page : copy.getPages()) {
                    for (PDAnnotation annotation : page.getAnnotations()) {
                        marks += annotation instanceof PDAnnotationHighlight ? 1 : 0;
                    }
                }
            }
            // Of a sentence that stands twice on its page, the words alone cannot say which one is meant.
            List<Finding> single = findings.stream()
                    .filter(finding -> findings.stream()
                                    .filter(other -> other.evidence().equals(finding.evidence()))
                                    .count()
                            == 1)
                    .toList();
            assertThat(marks).as(file.getFileName() + "").isEqualTo(single.size());
            sentences += single.size();
        }
        assertThat(sentences).isGreaterThan(200);
    }

    private static List<Finding> findings(Path file) throws Exception {
        List<Finding> findings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int page = 0;
        for (RawElement element : new PdfAdapter().read(file).elements()) {
            if (element instanceof RawLine(String words, Origin origin)
                    && origin.page().isPresent()) {
                if (origin.page().getAsInt() != page) {
                    text.setLength(0);
                    page = origin.page().getAsInt();
                }
                text.append(words);
                int end = text.indexOf("。");
                while (end >= 0) {
                    String sentence = text.substring(0, end + 1).strip();
                    text.delete(0, end + 1);
                    end = text.indexOf("。");
                    if (sentence.length() >= LONG_ENOUGH) {
                        findings.add(finding(page, sentence));
                    }
                }
            } else {
                text.setLength(0);
            }
        }
        return findings;
    }

    private static Finding finding(int page, String quote) {
        Origin origin = new Origin(
                OptionalInt.of(page),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(quote));
        Evidence evidence = new Evidence(
                Optional.empty(),
                Optional.empty(),
                Optional.of("三"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                origin);
        return new Finding(
                "text.x",
                FindingKind.TEXT_VS_TABLE,
                Severity.WARNING,
                Certainty.LIKELY,
                "表文不符。",
                Optional.empty(),
                List.of(evidence),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }
}

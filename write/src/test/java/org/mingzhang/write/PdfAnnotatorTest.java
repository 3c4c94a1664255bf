package org.mingzhang.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Certainty;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.FindingKind;
import org.mingzhang.audit.Severity;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.write.annotate.NotAnnotatedException;
import org.mingzhang.write.annotate.PdfAnnotator;

class PdfAnnotatorTest {
    private static final Origin NOWHERE_ON_PAGE_ONE = new Origin(
            OptionalInt.of(1),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final List<PDDocument> open = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    /** The box is one of the page as shown, 30 to 90 across and 20 to 40 down. */
    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aBoxLandsWhereTheReaderSeesItHoweverThePageIsTurned(int rotation) throws Exception {
        Path file = pdf(rotation);
        Origin box = Origin.box(1, new Origin.Box(30, 20, 90, 40));
        PDRectangle at =
                highlights(annotate(file, finding(box, "1"))).getFirst().getRectangle();
        // The crop box reaches from 50,60 to 450,660, so the page is 400 wide and 600 high before it is turned.
        List<Float> expected =
                switch (rotation) {
                    case 0 -> List.of(80f, 620f, 140f, 640f);
                    case 90 -> List.of(70f, 90f, 90f, 150f);
                    case 180 -> List.of(360f, 80f, 420f, 100f);
                    default -> List.of(410f, 570f, 430f, 630f);
                };
        assertThat(List.of(at.getLowerLeftX(), at.getLowerLeftY(), at.getUpperRightX(), at.getUpperRightY()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aSentenceIsFoundByItsWordsOverTwoLines(int rotation) throws Exception {
        List<PDAnnotationHighlight> marks = highlights(annotate(
                pdf(rotation), finding(NOWHERE_ON_PAGE_ONE.quoting("total was 12.06, of which\n basic 5.00"), "")));
        assertThat(marks).hasSize(1);
        float[] quads = marks.getFirst().getQuadPoints();
        assertThat(quads).hasSize(16);
        // Drawn at 100,500 and 100,480 in 12 points: "The " stands before the quote.
        assertThat(quads[0]).isBetween(115f, 130f);
        assertThat(quads[1]).isBetween(508f, 513f);
        assertThat(quads[8]).isBetween(99f, 101f);
        assertThat(quads[13]).isBetween(477f, 480f);
        assertThat(marks.getFirst().getNormalAppearanceStream()).isNotNull();
    }

    @Test
    void theSentenceIsMarkedRatherThanTheLineItBeginsOn() throws Exception {
        Origin line = Origin.box(1, new Origin.Box(50, 150, 300, 165)).quoting("same words");
        PDAnnotationHighlight mark =
                highlights(annotate(pdf(0), finding(line, ""))).getFirst();
        // The same words stand twice; the box is nearer to the first, at height 300.
        assertThat(mark.getRectangle().getLowerLeftY()).isBetween(295f, 300f);
    }

    @Test
    void whatCannotBePlacedStandsAtTheTopAndSaysSo() throws Exception {
        List<PDAnnotation> marks = annotate(
                pdf(0),
                finding(NOWHERE_ON_PAGE_ONE.quoting("not on this page"), ""),
                finding(NOWHERE_ON_PAGE_ONE.quoting("same words"), ""),
                finding(Origin.box(7, new Origin.Box(1, 1, 2, 2)), "1"),
                finding());
        List<String> notes = marks.stream()
                .filter(PDAnnotationText.class::isInstance)
                .map(PDAnnotation::getContents)
                .toList();
        assertThat(highlights(marks)).isEmpty();
        assertThat(notes).hasSize(5);
        assertThat(notes.getFirst()).contains("错误 4 个");
        assertThat(notes.subList(1, 4)).allMatch(note -> note.startsWith("（位置未能确定）问题"));
        assertThat(notes.get(4)).startsWith("（针对整份文件，没有具体位置）问题 4【错误】");
        assertThat(marks.stream().map(PDAnnotation::getRectangle).distinct()).hasSizeGreaterThan(5);
    }

    @Test
    void notesCarryTheMessageAndTheTitle() throws Exception {
        List<PDAnnotationHighlight> marks =
                highlights(annotate(pdf(0), finding(Origin.box(1, new Origin.Box(30, 20, 90, 40)), "1")));
        PDAnnotationMarkup mark = marks.getFirst();
        assertThat(mark.getContents()).startsWith("问题 1【错误】合计不符。").contains("依据：算术");
        assertThat(mark.getTitlePopup()).isEqualTo("行内合计");
        assertThat(mark.getPopup().getParent().getContents()).isEqualTo(mark.getContents());
    }

    @Test
    void aFileThatForbidsNotesIsRefusedAndOneThatAllowsThemKeepsItsProtection() throws Exception {
        AccessPermission forbidding = new AccessPermission();
        forbidding.setCanModifyAnnotations(false);
        Path closed = protect(forbidding, "closed.pdf");
        Finding finding = finding(Origin.box(1, new Origin.Box(30, 20, 90, 40)), "1");
        assertThatThrownBy(() -> annotate(closed, finding))
                .isInstanceOf(NotAnnotatedException.class)
                .hasMessageContaining("不允许添加批注");
        AccessPermission allowing = new AccessPermission();
        allowing.setCanPrint(false);
        Path guarded = protect(allowing, "guarded.pdf");
        byte[] copy = bytes(guarded, finding);
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(document.isEncrypted()).isTrue();
            assertThat(document.getCurrentAccessPermission().canPrint()).isFalse();
            assertThat(highlights(document.getPage(0).getAnnotations())).hasSize(1);
        }
    }

    private Path protect(AccessPermission permission, String name) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = Loader.loadPDF(pdf(0).toFile())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(file.toFile());
        }
        return file;
    }

    /** What the first page carries; the document stays open, since its objects are read as they are asked for. */
    private List<PDAnnotation> annotate(Path file, Finding... findings) throws Exception {
        PDDocument document = Loader.loadPDF(bytes(file, findings));
        open.add(document);
        return document.getPage(0).getAnnotations();
    }

    @AfterEach
    void close() throws IOException {
        for (PDDocument document : open) {
            document.close();
        }
    }

    private static byte[] bytes(Path file, Finding... findings) throws Exception {
        byte[] before = Files.readAllBytes(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfAnnotator().annotate(file, new AuditReport(Reports.disclosure(), List.of(findings), 12, 3), out);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        return out.toByteArray();
    }

    private static List<PDAnnotationHighlight> highlights(List<PDAnnotation> annotations) {
        return annotations.stream()
                .filter(PDAnnotationHighlight.class::isInstance)
                .map(PDAnnotationHighlight.class::cast)
                .toList();
    }

    private Path pdf(int rotation) throws IOException {
        Path file = folder.resolve("page" + rotation + ".pdf");
        try (PDDocument document = new PDDocument();
                OutputStream out = Files.newOutputStream(file)) {
            PDPage page = new PDPage(new PDRectangle(500, 700));
            page.setCropBox(new PDRectangle(50, 60, 400, 600));
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                line(content, 500, "The total was 12.06, of which");
                line(content, 480, "basic 5.00 and other.");
                line(content, 300, "same words");
                line(content, 200, "same words");
            }
            document.save(out);
        }
        return file;
    }

    private static void line(PDPageContentStream content, float height, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(100, height);
        content.showText(text);
        content.endText();
    }

    private static Finding finding(Origin origin, String text) {
        return finding(new Evidence(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                Optional.empty(),
                origin));
    }

    private static Finding finding(Evidence... evidence) {
        return new Finding(
                "sum.x",
                FindingKind.ROW_SUM,
                Severity.ERROR,
                Certainty.CERTAIN,
                "合计不符。",
                Optional.empty(),
                List.of(evidence),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "算术",
                Optional.empty());
    }
}

package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Annotated copies opened again: every finding has its mark, and the mark lies on what it is about. */
class AnnotatedPdfTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFindingOfTheExampleIsMarkedOnItsFigure() throws IOException {
        assertThat(marked(Repository.examplePdf())).isEqualTo(6);
    }

    @Test
    void everyFindingOfTheSamplesIsMarkedOnItsFigure() throws IOException {
        int marked = 0;
        for (Path file : Repository.files(Shared.samples().resolve("pdf"), ".pdf")) {
            marked += marked(file);
        }
        assertThat(marked).isGreaterThan(10);
    }

    /** Holds each finding against the copy; says how many have a place. */
    private int marked(Path file) throws IOException {
        Path copies = folder.resolve("out");
        byte[] before = Files.readAllBytes(file);
        Command command = Command.run("audit", "--format", "json", "--annotate", copies, file);
        assertThat(command.err()).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        String name = String.valueOf(file.getFileName()).replace(".pdf", "-annotated.pdf");
        int marked = 0;
        try (PDDocument copy = Loader.loadPDF(copies.resolve(name).toFile())) {
            assertThat(of(copy.getPage(0), PDAnnotationText.class)).isNotEmpty();
            int number = 0;
            for (JsonNode finding : command.json().path(0).path("findings")) {
                number++;
                String head = "问题 " + number + "【";
                JsonNode place = finding.path("evidence").path(0);
                JsonNode origin = place.path("origin");
                if (origin.path("box").isArray()) {
                    marked++;
                    String text = place.path("text").asString("");
                    PDPage page = copy.getPage(origin.path("page").asInt() - 1);
                    assertThat(of(page, PDAnnotationHighlight.class).stream()
                                    .filter(mark -> mark.getContents().startsWith(head))
                                    .filter(mark -> lies(mark, page, text)))
                            .as(file.getFileName() + " " + head
                                    + finding.path("message").asString())
                            .hasSize(1);
                } else {
                    assertThat(notes(copy)).as(head).anyMatch(note -> note.contains("）" + head));
                }
            }
        }
        return marked;
    }

    /** Whether the mark shows, and the text under it is the figure. */
    private static boolean lies(PDAnnotation mark, PDPage page, String text) {
        try {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            PDRectangle at = mark.getRectangle();
            PDRectangle crop = page.getCropBox();
            stripper.addRegion(
                    "mark",
                    new Rectangle2D.Double(
                            at.getLowerLeftX() - crop.getLowerLeftX(),
                            crop.getUpperRightY() - at.getUpperRightY(),
                            at.getWidth(),
                            at.getHeight()));
            stripper.extractRegions(page);
            String under = stripper.getTextForRegion("mark").replaceAll("\\s+", "");
            return mark.getNormalAppearanceStream() != null && under.contains(text.replaceAll("\\s+", ""));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> notes(PDDocument document) throws IOException {
        List<String> notes = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            of(page, PDAnnotationText.class).forEach(note -> notes.add(note.getContents()));
        }
        return notes;
    }

    private static <T extends PDAnnotation> List<T> of(PDPage page, Class<T> type) throws IOException {
        return Stream.ofNullable(page.getAnnotations())
                .flatMap(List::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(mark -> mark.getContents() != null)
                .toList();
    }
}

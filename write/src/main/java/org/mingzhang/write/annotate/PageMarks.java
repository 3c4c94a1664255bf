package org.mingzhang.write.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.mingzhang.disclosure.Origin;

/** Puts highlights and notes on one page. Each carries its appearance, so that every viewer shows the same. */
final class PageMarks {
    private static final double ICON = 18;
    private static final double GAP = 6;
    private static final double MARGIN = 12;
    private static final float POPUP_WIDTH = 260;
    private static final float POPUP_HEIGHT = 140;
    private static final float TAG_SIZE = 7;

    private final PDDocument document;
    private final PDPage page;
    private final PageSpace space;
    private final PDFont font;
    private final List<PDAnnotation> annotations;
    private int notes;

    /**
     * What a mark says.
     *
     * @param title the heading of its window
     * @param text  the words in it
     */
    record Note(String title, String text) {}

    /** The page, with a font that has digits. */
    PageMarks(PDDocument document, PDPage page, PDFont font) throws IOException {
        this.document = document;
        this.page = page;
        this.space = PageSpace.of(page);
        this.font = font;
        this.annotations = new ArrayList<>(page.getAnnotations());
    }

    /** Highlights the place as one mark, with the number of the finding where there is one. */
    void highlight(Locator.Spot spot, Colour colour, Note note, Optional<String> number) throws IOException {
        List<Quad> quads = spot.quads();
        PDAnnotationHighlight mark = new PDAnnotationHighlight();
        float[] points = new float[quads.size() * 8];
        for (int i = 0; i < quads.size(); i++) {
            System.arraycopy(quads.get(i).points(), 0, points, i * 8, 8);
        }
        mark.setQuadPoints(points);
        List<Quad> drawn = new ArrayList<>(quads);
        number.ifPresent(words -> drawn.add(spot.number()));
        mark.setRectangle(Quad.around(drawn));
        mark.setColor(colour.pdf());
        draw(mark, spot, colour, number);
        add(mark, note);
    }

    /** Puts a note in the top margin, beside those that are there already. */
    void note(Colour colour, Note note) throws IOException {
        double step = ICON + GAP;
        int perRow = Math.max(1, (int) ((space.width() - 2 * MARGIN) / step));
        int row = notes / perRow;
        double left = MARGIN + (notes % perRow) * step;
        double top = MARGIN + row * step;
        notes++;
        PDAnnotationText mark = new PDAnnotationText();
        mark.setName(PDAnnotationText.NAME_NOTE);
        mark.setRectangle(Quad.around(List.of(space.quad(new Origin.Box(left, top, left + ICON, top + ICON)))));
        mark.setColor(colour.pdf());
        mark.constructAppearances(document);
        add(mark, note);
    }

    private void add(PDAnnotationMarkup mark, Note note) throws IOException {
        mark.setContents(note.text());
        mark.setTitlePopup(note.title());
        mark.setPrinted(true);
        mark.setPage(page);
        PDAnnotationPopup popup = new PDAnnotationPopup();
        PDRectangle at = mark.getRectangle();
        popup.setRectangle(
                new PDRectangle(at.getUpperRightX(), at.getUpperRightY() - POPUP_HEIGHT, POPUP_WIDTH, POPUP_HEIGHT));
        popup.setOpen(false);
        popup.setParent(mark);
        popup.setPage(page);
        mark.setPopup(popup);
        annotations.add(mark);
        annotations.add(popup);
        page.setAnnotations(annotations);
    }

    private void draw(PDAnnotationHighlight mark, Locator.Spot spot, Colour colour, Optional<String> number)
            throws IOException {
        PDAppearanceStream appearance = new PDAppearanceStream(document);
        appearance.setResources(new PDResources());
        // The box is the annotation's own rectangle, so a viewer moves and scales nothing: page coordinates hold
        // inside.
        appearance.setBBox(mark.getRectangle());
        PDExtendedGraphicsState through = new PDExtendedGraphicsState();
        through.setBlendMode(BlendMode.MULTIPLY);
        try (PDAppearanceContentStream content = new PDAppearanceContentStream(appearance)) {
            content.saveGraphicsState();
            content.setGraphicsStateParameters(through);
            content.setNonStrokingColor(colour.pdf());
            for (Quad quad : spot.quads()) {
                content.moveTo((float) quad.x0(), (float) quad.y0());
                content.lineTo((float) quad.x1(), (float) quad.y1());
                content.lineTo((float) quad.x3(), (float) quad.y3());
                content.lineTo((float) quad.x2(), (float) quad.y2());
                content.closePath();
                content.fill();
            }
            content.restoreGraphicsState();
            if (number.isPresent()) {
                tag(content, spot.number(), number.get());
            }
        }
        PDAppearanceDictionary appearances = new PDAppearanceDictionary();
        appearances.setNormalAppearance(appearance);
        mark.setAppearance(appearances);
    }

    /** A small number in the upper left corner, upright for the reader: figures stand to the right or in the middle. */
    private void tag(PDAppearanceContentStream content, Quad quad, String number) throws IOException {
        double across = Math.hypot(quad.x1() - quad.x0(), quad.y1() - quad.y0());
        double down = Math.hypot(quad.x2() - quad.x0(), quad.y2() - quad.y0());
        if (across <= 0 || down <= 0) {
            return;
        }
        float rightX = (float) ((quad.x1() - quad.x0()) / across);
        float rightY = (float) ((quad.y1() - quad.y0()) / across);
        float upX = (float) ((quad.x0() - quad.x2()) / down);
        float upY = (float) ((quad.y0() - quad.y2()) / down);
        float x = (float) quad.x0() + rightX - upX * TAG_SIZE * 0.85f;
        float y = (float) quad.y0() + rightY - upY * TAG_SIZE * 0.85f;
        content.beginText();
        content.setFont(font, TAG_SIZE);
        content.setNonStrokingColor(0.55f, 0, 0);
        content.setTextMatrix(new Matrix(rightX, rightY, upX, upY, x, y));
        content.showText(number);
        content.endText();
    }
}

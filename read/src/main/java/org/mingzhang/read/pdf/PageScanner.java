package org.mingzhang.read.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.page.Clip;
import org.mingzhang.read.page.Direction;
import org.mingzhang.read.page.Glyph;
import org.mingzhang.read.page.PageContent;
import org.mingzhang.read.page.PageLimits;
import org.mingzhang.read.page.RuleCollector;
import org.mingzhang.read.page.Shape;
import org.mingzhang.read.page.WorkBudget;

/**
 * Reads the content of one page once and gathers glyphs and rules together. One scanner reads one page.
 *
 * <p>Colours, shadings and the pixels of images are not looked at, so they cost nothing.
 */
final class PageScanner extends PDFStreamEngine {
    private final WorkBudget budget;
    private final FontReader fonts;
    private final PageGeometry geometry;
    private final GlyphCollector glyphs = new GlyphCollector();
    private final RuleCollector rules = new RuleCollector();
    private final Deque<Clip> clips = new ArrayDeque<>();
    private Clip clip;
    private final List<Shape> path = new ArrayList<>();
    private boolean clipping;
    private double imageArea;
    private int formDepth;
    private int run;
    private boolean complete = true;

    PageScanner(PDPage page, FontReader fonts, WorkBudget budget) {
        this.budget = budget;
        this.fonts = fonts;
        this.geometry = PageGeometry.of(page);
        this.clip = new Clip(0, 0, geometry.width(), geometry.height());
        PageOperators.register(this);
    }

    /**
     * Reads the page. Where it is damaged or too big, what came before is returned and marked incomplete.
     */
    static PageContent scan(PDPage page, FontReader fonts, WorkBudget budget) {
        PageScanner scanner = new PageScanner(page, fonts, budget);
        budget.beginPage();
        try {
            scanner.processPage(page);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library throws many kinds of unchecked exceptions on damaged content.
            scanner.complete = false;
        }
        return scanner.content();
    }

    private PageContent content() {
        var shown = glyphs.glyphs();
        double share = Math.min(1, imageArea / Math.max(1, geometry.width() * geometry.height()));
        return new PageContent(
                geometry.width(),
                geometry.height(),
                shown,
                rules.level(),
                rules.upright(),
                share,
                glyphs.unmapped(),
                rules.outlines(),
                rules.overflowing(),
                complete);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        run++;
        super.showTextString(string);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        run++;
        super.showTextStrings(array);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        budget.spend();
        double across = geometry.xx() * rendering.getScaleX() + geometry.xy() * rendering.getShearY();
        double down = geometry.yx() * rendering.getScaleX() + geometry.yy() * rendering.getShearY();
        double x = geometry.x(rendering.getTranslateX(), rendering.getTranslateY());
        double y = geometry.y(rendering.getTranslateX(), rendering.getTranslateY());
        double width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        double size = Math.hypot(rendering.getShearX(), rendering.getScaleY());
        if (font instanceof PDType3Font type3) {
            size *= fonts.emHeight(type3);
        }
        double advance = width * Math.hypot(across, down);
        if (!(size > 0) || !Double.isFinite(x + y + advance + size)) {
            return;
        }
        Glyph glyph = new Glyph(fonts.text(font, code), x, y, advance, size, Direction.of(across, down), run);
        if (clip.shows(glyph.centreX(), glyph.centreY())) {
            glyphs.add(glyph);
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        glyphs.begin(properties == null ? null : properties.getString(COSName.ACTUAL_TEXT));
    }

    @Override
    public void endMarkedContentSequence() {
        glyphs.end();
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        clips.push(clip);
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        Clip saved = clips.poll();
        if (saved != null) {
            clip = saved;
        }
    }

    /** Draws a form; its box clips. */
    void form(PDFormXObject form) throws IOException {
        if (formDepth >= PageLimits.NESTING) {
            complete = false;
            return;
        }
        Clip saved = clip;
        int depth = clips.size();
        formDepth++;
        try {
            PDRectangle box = form.getBBox();
            if (box != null) {
                Matrix matrix =
                        Matrix.concatenate(getGraphicsState().getCurrentTransformationMatrix(), form.getMatrix());
                Shape edge = rectangle(
                        matrix, box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
                clip = clip.intersect(edge.bounds());
            }
            if (form instanceof PDTransparencyGroup group) {
                showTransparencyGroup(group);
            } else {
                showForm(form);
            }
        } finally {
            formDepth--;
            while (clips.size() > depth) {
                clips.pop();
            }
            clip = saved;
        }
    }

    /** Draws an image: the unit square of the current coordinates. */
    void image() {
        Clip shown = clip.intersect(rectangle(getGraphicsState().getCurrentTransformationMatrix(), 0, 0, 1, 1)
                .bounds());
        imageArea += Math.max(0, shown.right() - shown.left()) * Math.max(0, shown.bottom() - shown.top());
    }

    void move(float x, float y) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        path.add(new Shape(shownX(matrix, x, y), shownY(matrix, x, y)));
    }

    void line(float x, float y) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        if (!path.isEmpty()) {
            path.getLast().line(shownX(matrix, x, y), shownY(matrix, x, y));
        }
    }

    /** A curve; only its end matters. */
    void curve(float x, float y) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        if (!path.isEmpty()) {
            path.getLast().curve(shownX(matrix, x, y), shownY(matrix, x, y));
        }
    }

    void closePath() {
        if (!path.isEmpty()) {
            path.getLast().close();
        }
    }

    void rectangle(float x, float y, float width, float height) {
        path.add(rectangle(getGraphicsState().getCurrentTransformationMatrix(), x, y, x + width, y + height));
    }

    /** The path clips from the next painting on. */
    void clipNext() {
        clipping = true;
    }

    /** Paints the path, or only ends it. */
    void paint(boolean stroke, boolean fill) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double lineWidth = getGraphicsState().getLineWidth() * matrix.getScalingFactorX();
        rules.paint(path, stroke, fill, lineWidth, clip);
        if (clipping && !path.isEmpty()) {
            clip = clip.intersect(
                    path.stream().map(Shape::bounds).reduce(Clip::union).orElse(clip));
        }
        clipping = false;
        path.clear();
    }

    private double shownX(Matrix matrix, double x, double y) {
        double userX = matrix.getScaleX() * x + matrix.getShearX() * y + matrix.getTranslateX();
        double userY = matrix.getShearY() * x + matrix.getScaleY() * y + matrix.getTranslateY();
        return geometry.x(userX, userY);
    }

    private double shownY(Matrix matrix, double x, double y) {
        double userX = matrix.getScaleX() * x + matrix.getShearX() * y + matrix.getTranslateX();
        double userY = matrix.getShearY() * x + matrix.getScaleY() * y + matrix.getTranslateY();
        return geometry.y(userX, userY);
    }

    private Shape rectangle(Matrix matrix, double left, double low, double right, double high) {
        Shape shape = new Shape(shownX(matrix, left, low), shownY(matrix, left, low));
        shape.line(shownX(matrix, right, low), shownY(matrix, right, low));
        shape.line(shownX(matrix, right, high), shownY(matrix, right, high));
        shape.line(shownX(matrix, left, high), shownY(matrix, left, high));
        shape.close();
        return shape;
    }
}

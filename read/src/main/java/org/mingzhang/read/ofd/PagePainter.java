package org.mingzhang.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.read.ofd.GraphicUnit.Code;
import org.mingzhang.read.ofd.GraphicUnit.Place;
import org.mingzhang.read.page.Clip;
import org.mingzhang.read.page.Direction;
import org.mingzhang.read.page.Glyph;
import org.mingzhang.read.page.PageContent;
import org.mingzhang.read.page.PageLimits;
import org.mingzhang.read.page.RuleCollector;
import org.mingzhang.read.page.Shape;
import org.mingzhang.read.page.WorkBudget;
import org.mingzhang.read.raw.Characters;

/** Puts the objects of one page in their places and gathers glyphs and rules. One painter paints one page. */
final class PagePainter {
    /** Points in a millimetre. */
    private static final double POINTS = 72 / 25.4;
    /** What of a stroke shows beyond the box of its path, in points: half a line, rounded numbers. */
    private static final double EDGE = 1;
    /** A step up to this, in ems, is the character's own width; a wider one leaves a gap. */
    private static final double WIDEST_STEP = 1.2;

    private final Map<String, List<GraphicUnit>> drawings;
    private final WorkBudget budget;
    private final Clip paper;
    private final Matrix toPage;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final RuleCollector rules = new RuleCollector();
    private double imageArea;
    private int run;
    private boolean complete = true;

    /**
     * A painter.
     *
     * @param paper    the box of the page, in millimetres
     * @param drawings what objects refer to, by number
     */
    PagePainter(Place paper, Map<String, List<GraphicUnit>> drawings, WorkBudget budget) {
        this.drawings = drawings;
        this.budget = budget;
        this.paper = new Clip(0, 0, paper.width() * POINTS, paper.height() * POINTS);
        this.toPage = Matrix.scaled(POINTS).after(Matrix.moved(-paper.left(), -paper.top()));
        budget.beginPage();
    }

    /** Paints objects. */
    void paint(List<GraphicUnit> units) {
        try {
            paint(units, toPage, 0);
        } catch (WorkBudget.ExceededException e) {
            complete = false;
        }
    }

    /** What was painted. */
    PageContent content(boolean whole) {
        double share = Math.min(1, imageArea / Math.max(1, paper.right() * paper.bottom()));
        return new PageContent(
                paper.right(),
                paper.bottom(),
                glyphs,
                rules.level(),
                rules.upright(),
                share,
                0,
                rules.outlines(),
                rules.overflowing(),
                complete && whole);
    }

    private void paint(List<GraphicUnit> units, Matrix around, int depth) {
        if (depth > PageLimits.NESTING) {
            complete = false;
            return;
        }
        for (GraphicUnit unit : units) {
            budget.spend();
            switch (unit) {
                case GraphicUnit.Text text ->
                    text.codes()
                            .forEach(code ->
                                    text(text, code, around.after(text.place().outwards())));
                case GraphicUnit.Path path -> path(path, around);
                case GraphicUnit.Image image -> {
                    Clip shown = paper.intersect(box(image.place(), around));
                    imageArea += Math.max(0, shown.right() - shown.left()) * Math.max(0, shown.bottom() - shown.top());
                }
                case GraphicUnit.Composite composite ->
                    paint(
                            composite
                                    .resource()
                                    .flatMap(id -> Optional.ofNullable(drawings.get(id)))
                                    .orElse(List.of()),
                            around.after(composite.place().outwards()),
                            depth + 1);
            }
        }
    }

    private void path(GraphicUnit.Path path, Matrix around) {
        Matrix matrix = around.after(path.place().outwards());
        List<Shape> shapes = new PathReader(matrix, budget).read(path.data());
        Clip box = box(path.place(), around);
        boolean sized = path.place().width() > 0 || path.place().height() > 0;
        Clip clip = sized
                ? paper.intersect(
                        new Clip(box.left() - EDGE, box.top() - EDGE, box.right() + EDGE, box.bottom() + EDGE))
                : paper;
        double line = path.line() * Math.hypot(matrix.a(), matrix.b());
        rules.paint(shapes, path.stroke(), path.fill(), line, clip);
    }

    private static Clip box(Place place, Matrix around) {
        double right = place.left() + place.width();
        double bottom = place.top() + place.height();
        Shape shape = new Shape(around.x(place.left(), place.top()), around.y(place.left(), place.top()));
        shape.line(around.x(right, place.top()), around.y(right, place.top()));
        shape.line(around.x(right, bottom), around.y(right, bottom));
        shape.line(around.x(place.left(), bottom), around.y(place.left(), bottom));
        return shape.bounds();
    }

    /**
     * Places the characters of a stretch. The file states steps, not widths: a character is as wide as the step to the next,
     * and one before a gap or at the end as wide as its kind usually is.
     */
    private void text(GraphicUnit.Text text, Code code, Matrix matrix) {
        run++;
        int[] characters =
                code.text().codePoints().filter(c -> c != '\n' && c != '\r').toArray();
        boolean stepless = code.across().isEmpty() && code.down().isEmpty();
        double x = code.x();
        double y = code.y();
        for (int at = 0; at < characters.length; at++) {
            double usual = usualWidth(characters[at]) * text.size() * text.stretch();
            double across = stepless ? usual : step(code.across(), at);
            double down = step(code.down(), at);
            boolean last = at == characters.length - 1;
            boolean own = !last
                    && text.direction() == 0
                    && down == 0
                    && across > 0
                    && across <= WIDEST_STEP * text.size() * text.stretch();
            glyph(characters[at], x, y, own ? across : usual, text, matrix);
            x += across;
            y += down;
        }
    }

    private static double step(List<Double> steps, int at) {
        return steps.isEmpty() ? 0 : steps.get(Math.min(at, steps.size() - 1));
    }

    private void glyph(int character, double x, double y, double width, GraphicUnit.Text text, Matrix matrix) {
        budget.spend();
        String words = Characters.mend(Character.toString(character));
        int turns = Math.floorMod(text.direction(), 4);
        double cos = turns == 0 ? 1 : turns == 2 ? -1 : 0;
        double sin = turns == 1 ? 1 : turns == 3 ? -1 : 0;
        double alongX = matrix.a() * cos + matrix.c() * sin;
        double alongY = matrix.b() * cos + matrix.d() * sin;
        double upX = matrix.c() * cos - matrix.a() * sin;
        double upY = matrix.d() * cos - matrix.b() * sin;
        double size = text.size() * Math.hypot(upX, upY);
        double advance = width * Math.hypot(alongX, alongY);
        double shownX = matrix.x(x, y);
        double shownY = matrix.y(x, y);
        if (words.isEmpty() || !(size > 0) || !Double.isFinite(shownX + shownY + advance + size)) {
            return;
        }
        Glyph glyph = new Glyph(words, shownX, shownY, advance, size, Direction.of(alongX, alongY), run);
        if (paper.shows(glyph.centreX(), glyph.centreY())) {
            glyphs.add(glyph);
        }
    }

    /** In ems, rather too wide than too narrow, so that no blank is seen where none is. */
    private static double usualWidth(int character) {
        if (Characters.wide(character)) {
            return 1;
        }
        if ("MWmw@%".indexOf(character) >= 0) {
            return 0.9;
        }
        return Character.isUpperCase(character) ? 0.75 : 0.5;
    }
}

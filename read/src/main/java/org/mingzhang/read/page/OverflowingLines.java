package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.page.CellAssigner.Place;

/**
 * Lines of a cell too low for its words. A printed sheet keeps the height of a row and lets wrapped words run over its
 * rules: where a rule goes through the characters, their middle can lie in the row above or below. Such a line goes on
 * with the line over or under it that was drawn right before or after it, and all of them stand where their middle is.
 */
final class OverflowingLines {
    /** Lines of one text are no farther apart than this, in ems. */
    private static final double LINES_APART = 1.6;

    /** Lines of one text are no closer than this, in ems: they do not lie over each other. */
    private static final double LEAST_APART = 1;

    /** How far characters reach above the baseline, in ems: figures 0.7, ideographs 0.85. */
    private static final double INK = 0.75;

    /** A rule closer than this to the edge of the characters, in ems, touches them and does not go through. */
    private static final double TOUCHES = 0.1;

    /** Glyphs of one line have baselines no farther apart than this, in ems. */
    private static final double SAME_BASELINE = 0.1;

    private final List<GridShape> grids;
    private final List<Glyph> glyphs;

    /** Glyphs in the order they were drawn. */
    OverflowingLines(List<GridShape> grids, List<Glyph> glyphs) {
        this.grids = grids;
        this.glyphs = glyphs;
    }

    /** A run of glyphs on one baseline in one cell. */
    private record Line(int start, int end, Place place, Glyph first) {}

    /** Gives lines that a rule goes through, and those they go on with, the cell in which their middle lies. */
    void settle(List<Place> places) {
        List<Line> lines = lines(places);
        Groups texts = new Groups(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (cut(lines.get(i))) {
                double over = i == 0 ? Double.MAX_VALUE : apart(lines.get(i - 1), lines.get(i));
                double under = i + 1 == lines.size() ? Double.MAX_VALUE : apart(lines.get(i), lines.get(i + 1));
                if (Math.min(over, under) < Double.MAX_VALUE) {
                    texts.join(over <= under ? i - 1 : i, over <= under ? i : i + 1);
                }
            }
        }
        int first = 0;
        for (int next = 1; next <= lines.size(); next++) {
            if (next == lines.size() || texts.root(next) != texts.root(first)) {
                together(lines.subList(first, next), places);
                first = next;
            }
        }
    }

    private void together(List<Line> text, List<Place> places) {
        Line upper = text.getFirst();
        Line lower = text.getLast();
        if (text.stream().allMatch(line -> line.place.equals(upper.place))) {
            return;
        }
        GridShape grid = grids.get(upper.place.grid());
        double middle = (upper.first.y() - INK * upper.first.size() + lower.first.y()) / 2;
        Place place = new Place(upper.place.grid(), grid.areaAt(upper.first.centreX(), middle));
        if (sameColumns(place, upper.place)) {
            for (int glyph = upper.start; glyph < lower.end; glyph++) {
                places.set(glyph, place);
            }
        }
    }

    private List<Line> lines(List<Place> places) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !goesOn(start, i, places)) {
                lines.add(new Line(start, i, places.get(start), glyphs.get(start)));
                start = i;
            }
        }
        return lines;
    }

    private boolean goesOn(int start, int next, List<Place> places) {
        Glyph first = glyphs.get(start);
        Glyph glyph = glyphs.get(next);
        return places.get(next).equals(places.get(start))
                && glyph.direction() == first.direction()
                // No further right, it begins a line of another cell that lies over this one.
                && glyph.x() > glyphs.get(next - 1).x()
                && Math.abs(glyph.y() - first.y()) <= SAME_BASELINE * first.size();
    }

    /** Whether the upper or lower rule of the cell goes through the characters. */
    private boolean cut(Line line) {
        if (line.first.direction() != Direction.EAST || line.place.equals(Place.OUTSIDE)) {
            return false;
        }
        GridShape grid = grids.get(line.place.grid());
        GridShape.Area area = grid.areas().get(line.place.area());
        return through(line.first, grid.top(area)) || through(line.first, grid.bottom(area));
    }

    private static boolean through(Glyph glyph, double rule) {
        return rule > glyph.y() - (INK - TOUCHES) * glyph.size() && rule < glyph.y() - TOUCHES * glyph.size();
    }

    /** How far the lower line is below the upper where both can be lines of one text in a column of a grid; else far. */
    private double apart(Line upper, Line lower) {
        double down = lower.first.y() - upper.first.y();
        boolean east = upper.first.direction() == Direction.EAST && lower.first.direction() == Direction.EAST;
        double size = upper.first.size();
        boolean next = east && down >= LEAST_APART * size && down <= LINES_APART * size;
        return next && sameColumns(upper.place, lower.place) ? down : Double.MAX_VALUE;
    }

    private boolean sameColumns(Place one, Place other) {
        if (one.grid() != other.grid() || one.equals(Place.OUTSIDE)) {
            return false;
        }
        GridShape grid = grids.get(one.grid());
        GridShape.Area first = grid.areas().get(one.area());
        GridShape.Area second = grid.areas().get(other.area());
        return first.column() == second.column() && first.columnSpan() == second.columnSpan();
    }
}

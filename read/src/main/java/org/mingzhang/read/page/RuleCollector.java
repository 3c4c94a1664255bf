package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.List;

/** Takes the rules out of what a page paints: axis-parallel strokes and thin filled bars, as far as the clip shows. */
public final class RuleCollector {
    /** A bar up to this thick is a rule, a thicker one is shading; the widest table borders in use are 4.5 points. */
    private static final double THICKEST = 5;

    /** How far a stroke may rise over its length and still be level, in points: rounding of coordinates. */
    private static final double SLOPE = 0.8;

    /** A rule drawn on the very edge of the clip shows by half its width; hair lines still show. */
    private static final double CLIP_EDGE = 1;

    private final List<Rule> level = new ArrayList<>();
    private final List<Rule> upright = new ArrayList<>();
    private boolean overflowing;
    private int outlines;

    /** Creates a collector for one page. */
    public RuleCollector() {}

    /** The pieces of level rules. */
    public List<Rule> level() {
        return level;
    }

    /** The pieces of upright rules. */
    public List<Rule> upright() {
        return upright;
    }

    /** Whether there were too many rules, so that none are kept. */
    public boolean overflowing() {
        return overflowing;
    }

    /** How many filled paths with curves there are. */
    public int outlines() {
        return outlines;
    }

    /**
     * Takes the rules out of a path that is painted.
     *
     * @param path      its pieces
     * @param lineWidth of its line, in points
     * @param clip      where paint shows
     */
    public void paint(List<Shape> path, boolean stroke, boolean fill, double lineWidth, Clip clip) {
        boolean curved = path.stream().anyMatch(Shape::curved);
        // The outlines of characters have curves and slants; rounded frames have no slants.
        boolean outline = curved && path.stream().anyMatch(Shape::oblique);
        if (fill && curved) {
            outlines++;
        }
        for (Shape shape : outline ? List.<Shape>of() : path) {
            if (fill && !shape.curved()) {
                fill(shape, clip);
            }
            if (stroke) {
                stroke(shape, lineWidth, clip);
            }
        }
    }

    /** The straight pieces of a stroked path. */
    private void stroke(Shape shape, double lineWidth, Clip clip) {
        if (lineWidth > THICKEST) {
            return;
        }
        double[] pieces = shape.pieces();
        for (int i = 0; i < pieces.length; i += 4) {
            bar(
                    Math.min(pieces[i], pieces[i + 2]),
                    Math.min(pieces[i + 1], pieces[i + 3]),
                    Math.max(pieces[i], pieces[i + 2]),
                    Math.max(pieces[i + 1], pieces[i + 3]),
                    SLOPE,
                    clip);
        }
    }

    /** A filled path without curves: a rule where it is thin. */
    private void fill(Shape shape, Clip clip) {
        Clip bounds = shape.bounds();
        bar(bounds.left(), bounds.top(), bounds.right(), bounds.bottom(), THICKEST, clip);
    }

    private void bar(double left, double top, double right, double bottom, double thickest, Clip clip) {
        if (overflowing) {
            return;
        }
        double wide = right - left;
        double high = bottom - top;
        double middleX = (left + right) / 2;
        double middleY = (top + bottom) / 2;
        // A dot may be a piece of a dotted line in either direction: it counts for both until the pieces are joined.
        boolean dot = wide <= thickest && high <= thickest;
        if (high <= thickest && (wide > high || dot)) {
            if (middleY >= clip.top() - CLIP_EDGE && middleY <= clip.bottom() + CLIP_EDGE) {
                add(level, middleY, Math.max(left, clip.left()), Math.min(right, clip.right()));
            }
        }
        if (wide <= thickest && (high > wide || dot)) {
            if (middleX >= clip.left() - CLIP_EDGE && middleX <= clip.right() + CLIP_EDGE) {
                add(upright, middleX, Math.max(top, clip.top()), Math.min(bottom, clip.bottom()));
            }
        }
    }

    private void add(List<Rule> rules, double at, double from, double to) {
        if (from > to || !Double.isFinite(at + from + to)) {
            return;
        }
        rules.add(new Rule(at, from, to));
        if (level.size() + upright.size() > PageLimits.PAGE_RULES) {
            overflowing = true;
            level.clear();
            upright.clear();
        }
    }
}

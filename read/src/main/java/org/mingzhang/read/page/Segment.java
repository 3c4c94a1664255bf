package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of a line that wide gaps set apart, as the columns of a table without rules are.
 *
 * @param left   its left edge
 * @param right  its right edge
 * @param figure whether it is a figure, or a dash that stands for one
 */
record Segment(double left, double right, boolean figure) {
    /** Columns stand at least this far apart, in ems: more than the gaps of justified lines. */
    private static final double GAP = 1.2;

    private static final Pattern FIGURE = Pattern.compile("[-−–(（]?[\\d,，]+(?:\\.\\d+)?[)）]?[%％]?|[-–—]{1,2}");

    /** The segments of a line, left to right. */
    static List<Segment> of(TextLine line) {
        List<Segment> segments = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : line.glyphs()) {
            if (glyph.blank()) {
                continue;
            }
            if (!open.isEmpty() && glyph.x() - open.getLast().right() > GAP * glyph.size()) {
                segments.add(closed(open));
                open.clear();
            }
            open.add(glyph);
        }
        segments.add(closed(open));
        return segments;
    }

    private static Segment closed(List<Glyph> glyphs) {
        return new Segment(
                glyphs.getFirst().x(),
                glyphs.getLast().right(),
                FIGURE.matcher(TextLine.joined(glyphs)).matches());
    }
}

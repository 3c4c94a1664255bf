package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.read.raw.Characters;

/** Glyphs that run east on one baseline, left to right; at least one. */
final class TextLine {
    /** Two baselines closer than this, in units of the smaller glyph's size, are one: raised and lowered signs. */
    private static final double SAME_BASELINE = 0.5;

    /** A glyph drawn again this close, in units of its width, is one glyph made bold. */
    private static final double DRAWN_TWICE = 0.3;

    /** A gap this wide, in ems, is a blank: between wide characters, justified lines spread up to half an em. */
    private static final double GAP_WIDE = 0.8;

    /** Between a wide character and a letter or figure, typesetters put a quarter of an em by themselves. */
    private static final double GAP_MIXED = 0.5;

    /** Between letters and figures; blanks are a quarter of an em in narrow fonts. */
    private static final double GAP_NARROW = 0.22;

    private final List<Glyph> glyphs;

    private TextLine(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /** The lines of glyphs that all run east, top to bottom. Lines of blanks only are left out. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !sameBaseline(sorted.get(start), sorted.get(i))) {
                List<Glyph> line = new ArrayList<>(sorted.subList(start, i));
                start = i;
                if (line.stream().allMatch(Glyph::blank)) {
                    continue;
                }
                line.sort(Comparator.comparingDouble(Glyph::x));
                lines.add(new TextLine(once(line)));
            }
        }
        return lines;
    }

    private static boolean sameBaseline(Glyph first, Glyph next) {
        return next.y() - first.y() <= SAME_BASELINE * Math.min(first.size(), next.size());
    }

    private static List<Glyph> once(List<Glyph> line) {
        List<Glyph> kept = new ArrayList<>(line.size());
        for (Glyph glyph : line) {
            if (!kept.isEmpty() && repeats(kept, glyph)) {
                continue;
            }
            kept.add(glyph);
        }
        return kept;
    }

    private static boolean repeats(List<Glyph> kept, Glyph glyph) {
        for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 2; i--) {
            Glyph other = kept.get(i);
            if (!glyph.blank()
                    && other.text().equals(glyph.text())
                    && Math.abs(other.x() - glyph.x()) < DRAWN_TWICE * glyph.advance()) {
                return true;
            }
        }
        return false;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** The line's words without blanks at the ends. A wide gap is one blank. */
    String text() {
        return text(glyphs).strip();
    }

    /** The words of glyphs in order, left to right. */
    private static String text(List<Glyph> glyphs) {
        StringBuilder out = new StringBuilder(glyphs.size());
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && !before.blank() && !glyph.blank() && apart(before, glyph)) {
                out.append(' ');
            }
            out.append(glyph.text());
            before = glyph;
        }
        return out.toString();
    }

    /** The words of glyphs in the order they were drawn, wherever they stand. */
    static String joined(List<Glyph> glyphs) {
        StringBuilder out = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> out.append(glyph.text()));
        return out.toString().strip();
    }

    private static boolean apart(Glyph before, Glyph after) {
        boolean wideBefore =
                Characters.wide(before.text().codePointBefore(before.text().length()));
        boolean wideAfter = Characters.wide(after.text().codePointAt(0));
        double least = wideBefore && wideAfter ? GAP_WIDE : wideBefore || wideAfter ? GAP_MIXED : GAP_NARROW;
        return after.x() - before.right() > least * Math.max(before.size(), after.size());
    }

    /** The left edge of the first glyph that is not blank. */
    double left() {
        return glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .mapToDouble(Glyph::x)
                .min()
                .orElseThrow();
    }

    /** The right edge of the last glyph that is not blank. */
    double right() {
        return glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .mapToDouble(Glyph::right)
                .max()
                .orElseThrow();
    }

    double top() {
        return glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .mapToDouble(Glyph::top)
                .min()
                .orElseThrow();
    }

    double bottom() {
        return glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .mapToDouble(Glyph::bottom)
                .max()
                .orElseThrow();
    }

    /** The line's baseline. */
    double baseline() {
        return glyphs.getFirst().y();
    }
}

package org.mingzhang.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.page.Direction;
import org.mingzhang.read.page.Glyph;
import org.mingzhang.read.raw.Characters;

/**
 * Gathers the glyphs of a page in the order they are drawn and puts replacement text ({@code ActualText}) in the place
 * of what it replaces.
 */
final class GlyphCollector {
    private static final String NO_TEXT = "";

    /** A span of marked content. Only the outermost with replacement text counts. */
    private record Span(int start, @Nullable String replacement) {}

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Deque<Span> spans = new ArrayDeque<>();
    private int replacing;
    private int unmapped;

    void add(Glyph glyph) {
        glyphs.add(glyph);
    }

    void begin(@Nullable String replacement) {
        String words = replacing > 0 ? null : replacement;
        if (words != null) {
            replacing++;
        }
        spans.push(new Span(glyphs.size(), words));
    }

    void end() {
        Span span = spans.poll();
        if (span != null && span.replacement != null) {
            replacing--;
            replace(glyphs.subList(span.start, glyphs.size()), span.replacement);
        }
    }

    /** The glyphs that have characters. */
    List<Glyph> glyphs() {
        int before = glyphs.size();
        glyphs.removeIf(glyph -> glyph.text().isEmpty());
        unmapped += before - glyphs.size();
        return glyphs;
    }

    /** How many glyphs have none; known after {@link #glyphs()}. */
    int unmapped() {
        return unmapped;
    }

    private static void replace(List<Glyph> shown, String replacement) {
        if (shown.isEmpty()) {
            return;
        }
        String words = Characters.mend(replacement);
        StringBuilder drawn = new StringBuilder();
        shown.forEach(glyph -> drawn.append(glyph.text()));
        if (bare(drawn.toString()).equals(bare(words))) {
            return;
        }
        int[] wanted = bare(words).codePoints().toArray();
        long inked = shown.stream()
                .filter(glyph -> !glyph.blank() || glyph.text().isEmpty())
                .count();
        if (inked == wanted.length) {
            int next = 0;
            for (int i = 0; i < shown.size(); i++) {
                Glyph glyph = shown.get(i);
                if (!glyph.blank() || glyph.text().isEmpty()) {
                    shown.set(i, glyph.withText(Character.toString(wanted[next++])));
                }
            }
            return;
        }
        Glyph first = shown.getFirst();
        double advance = first.advance();
        for (int i = 1; i < shown.size(); i++) {
            Glyph glyph = shown.get(i);
            if (glyph.direction() == Direction.EAST && glyph.y() == first.y()) {
                advance = Math.max(advance, glyph.right() - first.x());
            }
        }
        shown.set(0, first.withText(words).withAdvance(advance));
        shown.subList(1, shown.size()).clear();
    }

    private static String bare(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0x3000)
                .forEach(out::appendCodePoint);
        return out.isEmpty() ? NO_TEXT : out.toString();
    }
}

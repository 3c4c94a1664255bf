package org.mingzhang.write.annotate;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The characters of a page with their places, to find the words of a sentence by. Blanks do not count. */
final class PageText {
    /** How far a Chinese character reaches over and under its baseline, in ems. */
    private static final double ASCENT = 0.88;

    private static final double DESCENT = 0.14;
    /** Characters of one line stand on one baseline, but for raised marks. */
    private static final double SAME_LINE = 0.5;
    /** A head of so many characters tells a sentence of a page from the others. */
    private static final int HEAD = 10;

    private final List<Glyph> glyphs;

    /** A character with the em square's origin, end and height in the coordinates of the page's content. */
    private record Glyph(int character, double x, double y, double endX, double endY, double upX, double upY) {
        boolean sameLine(Glyph next) {
            double em = Math.hypot(upX, upY);
            double off = ((next.x - x) * upX + (next.y - y) * upY) / em;
            double along = (next.x - endX) * upY - (next.y - endY) * upX;
            return Math.abs(off) < SAME_LINE * em && along > -em * em;
        }
    }

    private PageText(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /** The characters of a page, by their places where sorted, otherwise as the file has them. */
    static PageText of(PDDocument document, int page, boolean sorted) throws IOException {
        PDPage shown = document.getPage(page - 1);
        Collector collector = new Collector(
                shown.getCropBox().getLowerLeftX(), shown.getCropBox().getLowerLeftY());
        collector.setSortByPosition(sorted);
        collector.setStartPage(page);
        collector.setEndPage(page);
        collector.getText(document);
        return new PageText(List.copyOf(collector.glyphs));
    }

    /** Every place where the words stand, a quad for each line of them. */
    List<List<Quad>> find(String words) {
        int[] wanted = characters(words);
        List<List<Quad>> places = new ArrayList<>();
        if (wanted.length == 0) {
            return places;
        }
        for (int from = 0; from + wanted.length <= glyphs.size(); from++) {
            if (agree(from, wanted) == wanted.length) {
                places.add(quads(glyphs.subList(from, from + wanted.length)));
                from += wanted.length - 1;
            }
        }
        return places;
    }

    /** Every place where the words begin, as far as they go on: for a sentence that runs over to the next page. */
    List<List<Quad>> findHead(String words) {
        int[] wanted = characters(words);
        List<List<Quad>> places = new ArrayList<>();
        for (int from = 0; from < glyphs.size(); from++) {
            int agreed = agree(from, wanted);
            if (agreed >= HEAD) {
                places.add(quads(glyphs.subList(from, from + agreed)));
                from += agreed - 1;
            }
        }
        return places;
    }

    private int agree(int from, int[] wanted) {
        int agreed = 0;
        while (agreed < wanted.length
                && from + agreed < glyphs.size()
                && same(glyphs.get(from + agreed).character(), wanted[agreed])) {
            agreed++;
        }
        return agreed;
    }

    /** Some fonts give a radical where the character is meant; which one does not matter here. */
    private static boolean same(int printed, int wanted) {
        return printed == wanted || printed >= 0x2E80 && printed <= 0x2EFF;
    }

    private static int[] characters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .toArray();
    }

    private static List<Quad> quads(List<Glyph> run) {
        List<Quad> quads = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= run.size(); to++) {
            if (to == run.size() || !run.get(to - 1).sameLine(run.get(to))) {
                quads.add(quad(run.get(from), run.get(to - 1)));
                from = to;
            }
        }
        return quads;
    }

    private static Quad quad(Glyph first, Glyph last) {
        double upX = first.upX() * ASCENT;
        double upY = first.upY() * ASCENT;
        double downX = first.upX() * DESCENT;
        double downY = first.upY() * DESCENT;
        return new Quad(
                first.x() + upX,
                first.y() + upY,
                last.endX() + upX,
                last.endY() + upY,
                first.x() - downX,
                first.y() - downY,
                last.endX() - downX,
                last.endY() - downY);
    }

    /** Takes the characters as the library orders them. */
    private static final class Collector extends PDFTextStripper {
        private final List<Glyph> glyphs = new ArrayList<>();
        private final double left;
        private final double low;

        Collector(double left, double low) {
            this.left = left;
            this.low = low;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            for (TextPosition position : positions) {
                Matrix matrix = position.getTextMatrix();
                for (int character : characters(position.getUnicode())) {
                    glyphs.add(new Glyph(
                            character,
                            matrix.getTranslateX() + left,
                            matrix.getTranslateY() + low,
                            position.getEndX() + left,
                            position.getEndY() + low,
                            matrix.getValue(1, 0),
                            matrix.getValue(1, 1)));
                }
            }
        }
    }
}

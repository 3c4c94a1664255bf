package org.mingzhang.read.page;

/**
 * A glyph on a page, in points from the page's top left corner.
 *
 * @param text      its characters; blank for a blank, empty where the font gives none
 * @param x         where its baseline begins
 * @param y         where its baseline begins
 * @param advance   its width along the baseline
 * @param size      the height of its em box
 * @param direction the way its line runs
 * @param run       the number of the operation that showed it; glyphs of one run were shown together
 */
public record Glyph(String text, double x, double y, double advance, double size, Direction direction, int run) {
    /** The height of a character's middle above its baseline, in ems: between figures (0.35) and ideographs (0.38). */
    private static final double MIDDLE = 0.36;

    /** How far the em box reaches above the baseline, in ems; 0.88 in the usual Chinese fonts. */
    private static final double ASCENT = 0.88;

    /** Whether it shows nothing. */
    public boolean blank() {
        return text.isBlank();
    }

    /** The x of the glyph's middle. */
    public double centreX() {
        return switch (direction) {
            case EAST, SLANTED -> x + advance / 2;
            case WEST -> x - advance / 2;
            case NORTH -> x - MIDDLE * size;
            case SOUTH -> x + MIDDLE * size;
        };
    }

    /** The y of the glyph's middle. */
    public double centreY() {
        return switch (direction) {
            case EAST, SLANTED -> y - MIDDLE * size;
            case WEST -> y + MIDDLE * size;
            case NORTH -> y - advance / 2;
            case SOUTH -> y + advance / 2;
        };
    }

    /** For a glyph that runs east: its right edge. */
    public double right() {
        return x + advance;
    }

    /** For a glyph that runs east: its upper edge. */
    double top() {
        return y - ASCENT * size;
    }

    /** For a glyph that runs east: its lower edge. */
    double bottom() {
        return y + (1 - ASCENT) * size;
    }

    /** The same glyph with other characters. */
    public Glyph withText(String words) {
        return new Glyph(words, x, y, advance, size, direction, run);
    }

    /** The same glyph with another width along the baseline. */
    public Glyph withAdvance(double width) {
        return new Glyph(text, x, y, width, size, direction, run);
    }
}

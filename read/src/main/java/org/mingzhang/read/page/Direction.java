package org.mingzhang.read.page;

/** The way a glyph's line runs on the page as shown. */
public enum Direction {
    /** Left to right: ordinary text. */
    EAST(0),
    /** Top to bottom: text turned a quarter clockwise. */
    SOUTH(1),
    /** Right to left: text upside down. */
    WEST(2),
    /** Bottom to top: text turned a quarter counter-clockwise. */
    NORTH(3),
    /** Any other angle: watermarks. */
    SLANTED(-1);

    /** How far a line may lean, as the tangent of its angle, and still count as running along an axis (about 6°). */
    private static final double LEAN = 0.1;

    /** Quarter turns clockwise from east; negative for none. */
    private final int turns;

    Direction(int turns) {
        this.turns = turns;
    }

    /** This direction on a page turned so that {@code upright} runs east. */
    Direction on(Direction upright) {
        if (this == SLANTED) {
            return SLANTED;
        }
        return switch (Math.floorMod(turns - upright.turns, 4)) {
            case 0 -> EAST;
            case 1 -> SOUTH;
            case 2 -> WEST;
            default -> NORTH;
        };
    }

    /** The direction of a vector, y pointing down. */
    public static Direction of(double x, double y) {
        if (Math.abs(y) <= LEAN * Math.abs(x)) {
            return x >= 0 ? EAST : WEST;
        }
        if (Math.abs(x) <= LEAN * Math.abs(y)) {
            return y >= 0 ? SOUTH : NORTH;
        }
        return SLANTED;
    }
}

package org.mingzhang.read.ofd;

import java.util.List;
import java.util.Optional;

/** What a page or a drawing holds, in millimetres of the space around it. */
sealed interface GraphicUnit {
    /**
     * What every object states of its place.
     *
     * @param left   the left edge of its box
     * @param top    the upper edge of its box
     * @param width  of its box
     * @param height of its box
     * @param matrix from its own space into its box
     */
    record Place(double left, double top, double width, double height, Matrix matrix) {
        /** From its own space to the space around it. */
        Matrix outwards() {
            return Matrix.moved(left, top).after(matrix);
        }
    }

    /**
     * Words.
     *
     * @param size      the height of a character
     * @param stretch   how much wider than usual
     * @param direction quarter turns clockwise of each character
     * @param codes     its stretches
     */
    record Text(Place place, double size, double stretch, int direction, List<Code> codes) implements GraphicUnit {
        public Text {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A stretch of words.
     *
     * @param x      where the first character stands, in the object's own space
     * @param y      what it stands on
     * @param across the steps from each character to the next to the right; the last goes on
     * @param down   the steps downwards
     */
    record Code(String text, double x, double y, List<Double> across, List<Double> down) {
        public Code {
            across = List.copyOf(across);
            down = List.copyOf(down);
        }
    }

    /**
     * A path.
     *
     * @param stroke whether its line is drawn
     * @param fill   whether its inside is filled
     * @param line   the width of the line
     * @param data   its pieces, as the standard abbreviates them
     */
    record Path(Place place, boolean stroke, boolean fill, double line, String data) implements GraphicUnit {}

    /** A picture, which fills its box. */
    record Image(Place place) implements GraphicUnit {}

    /**
     * A drawing that is stated elsewhere.
     *
     * @param resource its number; nothing where it has none
     */
    record Composite(Place place, Optional<String> resource) implements GraphicUnit {}
}

package org.mingzhang.write.annotate;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A place on a page in the coordinates of the page's content, in points: its corners as a reader sees them.
 *
 * @param x0 upper left
 * @param y0 upper left
 * @param x1 upper right
 * @param y1 upper right
 * @param x2 lower left
 * @param y2 lower left
 * @param x3 lower right
 * @param y3 lower right
 */
record Quad(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
    /** The corners in the order in which viewers expect them. */
    float[] points() {
        return new float[] {
            (float) x0, (float) y0, (float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3
        };
    }

    double left() {
        return Math.min(Math.min(x0, x1), Math.min(x2, x3));
    }

    double right() {
        return Math.max(Math.max(x0, x1), Math.max(x2, x3));
    }

    double low() {
        return Math.min(Math.min(y0, y1), Math.min(y2, y3));
    }

    double high() {
        return Math.max(Math.max(y0, y1), Math.max(y2, y3));
    }

    /** A square before the beginning, as high as this and raised by a third, where a raised number disturbs no text. */
    Quad before() {
        double across = Math.hypot(x1 - x0, y1 - y0);
        double upX = (x0 - x2) / 3;
        double upY = (y0 - y2) / 3;
        double side = across == 0 ? 0 : Math.hypot(x0 - x2, y0 - y2) / across;
        double leftX = (x0 - x1) * side;
        double leftY = (y0 - y1) * side;
        return new Quad(
                x0 + leftX + upX,
                y0 + leftY + upY,
                x0 + upX,
                y0 + upY,
                x2 + leftX + upX,
                y2 + leftY + upY,
                x2 + upX,
                y2 + upY);
    }

    /** How far apart the two are, 0 where they touch. */
    double distance(Quad other) {
        double across = Math.max(0, Math.max(left() - other.right(), other.left() - right()));
        double along = Math.max(0, Math.max(low() - other.high(), other.low() - high()));
        return Math.hypot(across, along);
    }

    /** Whether the middle of this lies in the row of the other, as the other's reader sees rows. */
    boolean beside(Quad other) {
        double middleX = (left() + right()) / 2;
        double middleY = (low() + high()) / 2;
        boolean level = Math.abs(other.y1 - other.y0) < Math.abs(other.x1 - other.x0);
        return level
                ? middleY > other.low() && middleY < other.high()
                : middleX > other.left() && middleX < other.right();
    }

    /** The upright rectangle around all of them. */
    static PDRectangle around(List<Quad> quads) {
        double left = quads.stream().mapToDouble(Quad::left).min().orElse(0);
        double low = quads.stream().mapToDouble(Quad::low).min().orElse(0);
        double right = quads.stream().mapToDouble(Quad::right).max().orElse(0);
        double high = quads.stream().mapToDouble(Quad::high).max().orElse(0);
        return new PDRectangle((float) left, (float) low, (float) (right - left), (float) (high - low));
    }
}

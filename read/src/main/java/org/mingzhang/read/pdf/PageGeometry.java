package org.mingzhang.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From the coordinates of a page's content to the page as it is shown: crop box, {@code /Rotate}, y pointing down.
 * {@code x' = xx·x + xy·y + x0}, {@code y' = yx·x + yy·y + y0}.
 *
 * @param width  of the page as shown, in points
 * @param height of the page as shown, in points
 */
record PageGeometry(
        double xx, double xy, double x0, double yx, double yy, double y0, double width, double height) {
    /** The geometry of a page. */
    static PageGeometry of(PDPage page) {
        PDRectangle box = page.getCropBox();
        double left = box.getLowerLeftX();
        double low = box.getLowerLeftY();
        double wide = box.getWidth();
        double high = box.getHeight();
        return switch (page.getRotation()) {
            case 90 -> new PageGeometry(0, 1, -low, 1, 0, -left, high, wide);
            case 180 -> new PageGeometry(-1, 0, wide + left, 0, 1, -low, wide, high);
            case 270 -> new PageGeometry(0, -1, high + low, -1, 0, wide + left, high, wide);
            default -> new PageGeometry(1, 0, -left, 0, -1, high + low, wide, high);
        };
    }

    double x(double userX, double userY) {
        return xx * userX + xy * userY + x0;
    }

    double y(double userX, double userY) {
        return yx * userX + yy * userY + y0;
    }
}

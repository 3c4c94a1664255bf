package org.mingzhang.write.annotate;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.mingzhang.disclosure.Origin;

/**
 * From the page as it is shown (crop box, {@code /Rotate}, y pointing down) to the coordinates of its content.
 *
 * @param crop     the part that is shown
 * @param rotation clockwise, in degrees
 */
record PageSpace(PDRectangle crop, int rotation) {
    /** The space of a page. */
    static PageSpace of(PDPage page) {
        return new PageSpace(page.getCropBox(), page.getRotation());
    }

    /** The width of the page as shown. */
    double width() {
        return rotation == 90 || rotation == 270 ? crop.getHeight() : crop.getWidth();
    }

    /** A rectangle of the page as shown. */
    Quad quad(Origin.Box box) {
        return new Quad(
                x(box.left(), box.top()),
                y(box.left(), box.top()),
                x(box.right(), box.top()),
                y(box.right(), box.top()),
                x(box.left(), box.bottom()),
                y(box.left(), box.bottom()),
                x(box.right(), box.bottom()),
                y(box.right(), box.bottom()));
    }

    private double x(double shownX, double shownY) {
        return switch (rotation) {
            case 90 -> crop.getLowerLeftX() + shownY;
            case 180 -> crop.getUpperRightX() - shownX;
            case 270 -> crop.getUpperRightX() - shownY;
            default -> crop.getLowerLeftX() + shownX;
        };
    }

    private double y(double shownX, double shownY) {
        return switch (rotation) {
            case 90 -> crop.getLowerLeftY() + shownX;
            case 180 -> crop.getLowerLeftY() + shownY;
            case 270 -> crop.getUpperRightY() - shownX;
            default -> crop.getUpperRightY() - shownY;
        };
    }
}

package org.mingzhang.read.page;

import java.util.Arrays;

/** A piece of a path, begun by one move: its straight pieces and its bounds, on the page as shown. */
public final class Shape {
    /** A piece that strays less than this from both axes, in points, is along one or too short to tell. */
    private static final double STRAIGHT = 0.8;

    private double[] corners = new double[16];
    private int used;
    private boolean curved;
    private boolean oblique;
    private final double startX;
    private final double startY;
    private double lastX;
    private double lastY;
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    /** A path that begins here. */
    public Shape(double x, double y) {
        startX = x;
        startY = y;
        lastX = x;
        lastY = y;
        reach(x, y);
    }

    /** Goes on straight to a point. */
    public void line(double x, double y) {
        piece(lastX, lastY, x, y);
        lastX = x;
        lastY = y;
        reach(x, y);
    }

    /** Goes on in a curve to a point. */
    public void curve(double x, double y) {
        curved = true;
        lastX = x;
        lastY = y;
        reach(x, y);
    }

    /** Goes back straight to where it began. */
    public void close() {
        piece(lastX, lastY, startX, startY);
        lastX = startX;
        lastY = startY;
    }

    /** Whether any of it is a curve. */
    boolean curved() {
        return curved;
    }

    /** Whether a straight piece lies along neither axis. */
    boolean oblique() {
        return oblique;
    }

    /** The rectangle around it. */
    public Clip bounds() {
        return new Clip(left, top, right, bottom);
    }

    /** The straight pieces: x1, y1, x2, y2 of each. */
    double[] pieces() {
        return Arrays.copyOf(corners, used);
    }

    private void piece(double x1, double y1, double x2, double y2) {
        if (Math.abs(x2 - x1) > STRAIGHT && Math.abs(y2 - y1) > STRAIGHT) {
            oblique = true;
        }
        if (used >= 4 * PageLimits.SHAPE_CORNERS) {
            return;
        }
        if (used == corners.length) {
            corners = Arrays.copyOf(corners, 2 * used);
        }
        corners[used++] = x1;
        corners[used++] = y1;
        corners[used++] = x2;
        corners[used++] = y2;
    }

    private void reach(double x, double y) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
    }
}

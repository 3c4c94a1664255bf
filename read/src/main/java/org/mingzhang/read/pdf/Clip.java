package org.mingzhang.read.pdf;

/** The part of the page on which paint shows, as a rectangle; empty where right is left of left. */
record Clip(double left, double top, double right, double bottom) {
    Clip intersect(Clip other) {
        return new Clip(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** The rectangle around both. */
    Clip union(Clip other) {
        return new Clip(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    boolean shows(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }
}

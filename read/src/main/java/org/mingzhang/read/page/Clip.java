package org.mingzhang.read.page;

/** The part of the page on which paint shows, as a rectangle; empty where right is left of left. */
public record Clip(double left, double top, double right, double bottom) {
    /** The part that shows in both. */
    public Clip intersect(Clip other) {
        return new Clip(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** The rectangle around both. */
    public Clip union(Clip other) {
        return new Clip(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Whether a point shows. */
    public boolean shows(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }
}

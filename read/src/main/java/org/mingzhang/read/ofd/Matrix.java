package org.mingzhang.read.ofd;

import java.util.List;

/** From one space of coordinates to another: {@code x' = a·x + c·y + e}, {@code y' = b·x + d·y + f}. */
record Matrix(double a, double b, double c, double d, double e, double f) {
    static final Matrix UNCHANGED = new Matrix(1, 0, 0, 1, 0, 0);

    /** The matrix that six numbers state; none where there are not six. */
    static Matrix of(List<Double> numbers) {
        if (numbers.size() != 6) {
            return UNCHANGED;
        }
        return new Matrix(
                numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5));
    }

    static Matrix moved(double x, double y) {
        return new Matrix(1, 0, 0, 1, x, y);
    }

    static Matrix scaled(double factor) {
        return new Matrix(factor, 0, 0, factor, 0, 0);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** This matrix after another. */
    Matrix after(Matrix first) {
        return new Matrix(
                a * first.a + c * first.b,
                b * first.a + d * first.b,
                a * first.c + c * first.d,
                b * first.c + d * first.d,
                x(first.e, first.f),
                y(first.e, first.f));
    }
}

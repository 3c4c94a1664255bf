package org.mingzhang.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.mingzhang.read.page.Shape;
import org.mingzhang.read.page.WorkBudget;

/** Draws what the standard abbreviates: {@code M 0 0 L 10 0 C}. */
final class PathReader {
    private final Matrix matrix;
    private final WorkBudget budget;
    private final List<Shape> shapes = new ArrayList<>();

    /**
     * A reader of one path.
     *
     * @param matrix from the path's space to the page as shown
     */
    PathReader(Matrix matrix, WorkBudget budget) {
        this.matrix = matrix;
        this.budget = budget;
    }

    /** The pieces of the path up to what cannot be understood. */
    List<Shape> read(String data) {
        StringTokenizer tokens = new StringTokenizer(data, " \t\r\n,");
        while (tokens.hasMoreTokens()) {
            budget.spend();
            String operator = tokens.nextToken();
            int operands =
                    switch (operator) {
                        case "S", "M", "L" -> 2;
                        case "Q" -> 4;
                        case "B" -> 6;
                        case "A" -> 7;
                        case "C" -> 0;
                        default -> -1;
                    };
            List<Double> numbers = new ArrayList<>();
            while (numbers.size() < operands && tokens.hasMoreTokens()) {
                Optional<Double> number = Numbers.number(tokens.nextToken());
                if (number.isEmpty()) {
                    return shapes;
                }
                numbers.add(number.get());
            }
            if (numbers.size() != operands) {
                return shapes;
            }
            draw(operator, numbers);
        }
        return shapes;
    }

    private void draw(String operator, List<Double> numbers) {
        if (numbers.isEmpty()) {
            if (!shapes.isEmpty()) {
                shapes.getLast().close();
            }
            return;
        }
        double toX = numbers.get(numbers.size() - 2);
        double toY = numbers.getLast();
        double x = matrix.x(toX, toY);
        double y = matrix.y(toX, toY);
        if (operator.equals("M") || operator.equals("S") || shapes.isEmpty()) {
            shapes.add(new Shape(x, y));
        } else if (operator.equals("L")) {
            shapes.getLast().line(x, y);
        } else {
            shapes.getLast().curve(x, y);
        }
    }
}

package org.mingzhang.read.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingzhang.catalogue.ColumnSpec;
import org.mingzhang.catalogue.RowRule;
import org.mingzhang.catalogue.Side;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.expression.Comparison;
import org.mingzhang.expression.Expression;

/**
 * Puts the figures of rows whose columns the source lost (blank cells leave no trace) back into their columns. The
 * form's own arithmetic decides: what a row's columns must come to, which accounts may stand in a column, and what
 * the rows of a total must come to. Where more than one placing would do, the leftmost is taken and marked a guess.
 */
final class FigurePlacement {
    /** Placings of one row that are looked at; a row with more is placed from the left. */
    private static final int MOST_PLACINGS = 100_000;
    /** Placings kept for one row. */
    private static final int MOST_KEPT = 64;

    private final List<ColumnSpec> columns;
    private final List<RowRule> rules;

    FigurePlacement(Side side) {
        columns = side.columns();
        rules = side.rowRules();
    }

    /**
     * A row to be placed.
     *
     * @param code    its account code, where it has one
     * @param group   what it has in common with rows that are likely to stand in the same columns: their type, their class
     * @param figures its figures from left to right
     */
    record Line(Optional<String> code, String group, List<BigDecimal> figures) {}

    /**
     * A total and the rows that it is the sum of, by index.
     *
     * @param total   the row of the total
     * @param members the rows
     */
    record Sum(int total, List<Integer> members) {}

    /**
     * Where the figures of a row stand.
     *
     * @param places  the column of each figure
     * @param reading how sure that is
     */
    record Placed(List<Integer> places, Cell.Reading reading) {
        Placed {
            places = List.copyOf(places);
        }
    }

    /**
     * Places every row, in each way that the arithmetic leaves open for the first total, or for the only row; the
     * leftmost first. At least one.
     */
    List<List<Placed>> place(List<Line> lines, List<Sum> sums) {
        List<List<long[]>> amounts = new ArrayList<>();
        List<List<int[]>> choices = new ArrayList<>();
        for (Line line : lines) {
            List<int[]> placings = placings(line);
            choices.add(placings);
            amounts.add(placings.stream().map(places -> amounts(line, places)).toList());
        }
        if (lines.isEmpty()) {
            return List.of(List.of());
        }
        List<String> groups = lines.stream().map(Line::group).toList();
        List<Integer> open = sums.stream()
                .map(Sum::total)
                .distinct()
                .filter(total -> choices.get(total).size() > 1)
                .toList();
        List<Integer> leading =
                open.isEmpty() ? List.of(sums.isEmpty() ? 0 : sums.getFirst().total()) : open;
        List<List<Placed>> exact = new ArrayList<>();
        List<List<Placed>> near = new ArrayList<>();
        for (int lead : leading) {
            for (int choice = 0; choice < choices.get(lead).size(); choice++) {
                PlacementAttempt attempt = new PlacementAttempt(amounts, groups, lead, choice);
                boolean solved = true;
                for (Sum sum : sums) {
                    boolean adds = new PlacementSearch(amounts, sum, attempt).run();
                    solved &= adds || sum.total() != lead;
                }
                (solved ? exact : near).add(placed(lines, choices, attempt));
            }
        }
        return exact.isEmpty() ? near.subList(0, 1) : exact.stream().distinct().toList();
    }

    private List<Placed> placed(List<Line> lines, List<List<int[]>> choices, PlacementAttempt attempt) {
        List<Placed> placed = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            List<Integer> places = Arrays.stream(choices.get(row).get(attempt.chosen[row]))
                    .boxed()
                    .toList();
            placed.add(new Placed(places, reading(lines.get(row), attempt.unsure[row])));
        }
        return placed;
    }

    private Cell.Reading reading(Line line, boolean unsure) {
        if (line.figures().size() == columns.size()) {
            return Cell.Reading.PRINTED;
        }
        return unsure ? Cell.Reading.GUESSED : Cell.Reading.INFERRED;
    }

    /** The placings of a row that break the fewest of its own rules, leftmost first. */
    private List<int[]> placings(Line line) {
        int figures = Math.min(line.figures().size(), columns.size());
        List<int[]> best = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        int[] places = new int[figures];
        for (int i = 0; i < figures; i++) {
            places[i] = i;
        }
        for (int seen = 0; seen < MOST_PLACINGS; seen++) {
            int broken = broken(line, places);
            if (broken < fewest) {
                fewest = broken;
                best.clear();
            }
            if (broken == fewest && best.size() < MOST_KEPT) {
                best.add(places.clone());
            }
            if (!next(places)) {
                break;
            }
        }
        return best;
    }

    /** The next ascending choice of columns, or false after the last. */
    private boolean next(int[] places) {
        int i = places.length - 1;
        while (i >= 0 && places[i] == columns.size() - places.length + i) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        places[i]++;
        for (int k = i + 1; k < places.length; k++) {
            places[k] = places[k - 1] + 1;
        }
        return true;
    }

    private int broken(Line line, int[] places) {
        BigDecimal[] row = new BigDecimal[columns.size()];
        for (int i = 0; i < places.length; i++) {
            row[places[i]] = line.figures().get(i);
        }
        int broken = 0;
        for (int column = 0; column < columns.size(); column++) {
            ColumnSpec spec = columns.get(column);
            if (spec.is().isPresent() && value(spec.is().get(), row).compareTo(orZero(row[column])) != 0) {
                broken += 2;
            }
            if (spec.partOf().isPresent()
                    && row[column] != null
                    && row[column]
                                    .abs()
                                    .compareTo(value(spec.partOf().get(), row).abs())
                            > 0) {
                broken += 2;
            }
            if (row[column] != null
                    && !spec.accounts().isEmpty()
                    && line.code()
                            .filter(code -> spec.accounts().stream().noneMatch(code::startsWith))
                            .isPresent()) {
                broken += 1;
            }
        }
        for (RowRule rule : rules) {
            BigDecimal left = value(rule.that().left(), row);
            BigDecimal right = value(rule.that().right(), row);
            if (rule.that().relation() == Comparison.Relation.EQUAL && left.compareTo(right) != 0) {
                broken += 2;
            }
        }
        return broken;
    }

    private BigDecimal value(Expression expression, BigDecimal[] row) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Expression.Scaled leaf : expression.leaves()) {
            BigDecimal value =
                    switch (leaf.expression()) {
                        case Expression.Constant constant -> constant.value();
                        case Expression.Named named -> value(named.reference().toString(), row);
                        case Expression.Group group -> BigDecimal.ZERO;
                        case Expression.Sum inner -> BigDecimal.ZERO;
                    };
            sum = sum.add(leaf.factor().multiply(value));
        }
        return sum;
    }

    private BigDecimal value(String key, BigDecimal[] row) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).key().equals(key)) {
                return orZero(row[column]);
            }
        }
        return BigDecimal.ZERO;
    }

    private static BigDecimal orZero(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    /** The row's amounts by column, in hundredths of a hundredth of its unit: exact for every figure a form prints. */
    private long[] amounts(Line line, int[] places) {
        long[] amounts = new long[columns.size()];
        for (int i = 0; i < places.length; i++) {
            amounts[places[i]] = line.figures().get(i).movePointRight(4).longValue();
        }
        return amounts;
    }
}

package org.mingzhang.ledger.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rounds cells that are sums of common parts so that what is printed adds up: each part is given a whole number of print units,
 * and each cell prints the sum of its parts' numbers. So every sum that holds for the parts holds for what is printed. Each cell
 * is to be less than one print unit from its exact value, and a cell that is exact to the print unit is to stay as it is
 * (controlled rounding, Cox 1987). Parts are first rounded cumulatively; then single parts and pairs are moved by one unit as
 * long as that brings cells nearer to their values; a cell that is stuck weighs more from then on, until it is heard (the
 * breakout method, Morris 1993). All in whole fen, and the same for the same input.
 */
final class ControlledRounding {
    /** What a cell too far away weighs against one that is merely off, and by how much more each time it is stuck. */
    private static final long WEIGHT = 100;
    /** So many moves, and so many more for each part. */
    private static final long MOVES = 200_000;

    private static final long MOVES_FOR_PART = 500;
    /** A cell's error counts in this part of a print unit, so that its square never outweighs a cell too far away. */
    private static final long FINENESS = 10;

    private final long unit;
    private final long[] exact;
    private final long[] units;
    private final long[] error;
    private final long[] allowed;
    private final long[] weight;
    private final int[][] cellsOf;
    private final int[][] signsOf;
    private final List<CellSum> cells;

    /**
     * Rounds.
     *
     * @param fen   the exact parts, in fen, in an order that keeps together what is printed together
     * @param cells what the cells are the sum of
     * @param unit  the print unit in fen, such as 10,000 for 万元 with two decimals
     */
    ControlledRounding(long[] fen, List<CellSum> cells, long unit) {
        this.unit = unit;
        this.cells = cells;
        exact = fen.clone();
        units = new long[fen.length];
        error = new long[cells.size()];
        allowed = new long[cells.size()];
        weight = new long[cells.size()];
        Arrays.fill(weight, WEIGHT);
        List<List<int[]>> membership = new ArrayList<>();
        for (int part = 0; part < fen.length; part++) {
            membership.add(new ArrayList<>());
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            long sum = 0;
            for (CellSum.Term term : cells.get(cell).terms()) {
                membership.get(term.fact()).add(new int[] {cell, term.sign()});
                sum += term.sign() * fen[term.fact()];
            }
            allowed[cell] = sum % unit == 0 ? 0 : unit - 1;
        }
        cellsOf = new int[fen.length][];
        signsOf = new int[fen.length][];
        for (int part = 0; part < fen.length; part++) {
            cellsOf[part] =
                    membership.get(part).stream().mapToInt(each -> each[0]).toArray();
            signsOf[part] =
                    membership.get(part).stream().mapToInt(each -> each[1]).toArray();
        }
        cumulate();
        improve();
    }

    /** What the cell prints, in print units. */
    long printed(int cell) {
        long sum = 0;
        for (CellSum.Term term : cells.get(cell).terms()) {
            sum += term.sign() * units[term.fact()];
        }
        return sum;
    }

    /** The cells that are further from their value than they should be. */
    int tooFar() {
        int count = 0;
        for (int cell = 0; cell < error.length; cell++) {
            count += Math.abs(error[cell]) > allowed[cell] ? 1 : 0;
        }
        return count;
    }

    /** Parts in the same cells go on from the same remainder, so that their sums come out alike. */
    private void cumulate() {
        Map<Integer, Long> carried = new HashMap<>();
        for (int part = 0; part < exact.length; part++) {
            int group = cellsOf[part].length == 0 ? -1 : Arrays.hashCode(signsOf[part]) * 31 + cellsOf[part][0];
            long before = carried.getOrDefault(group, 0L);
            long after = before + exact[part];
            units[part] = nearest(after) - nearest(before);
            carried.put(group, after);
        }
        for (int cell = 0; cell < error.length; cell++) {
            for (CellSum.Term term : cells.get(cell).terms()) {
                error[cell] += term.sign() * (units[term.fact()] * unit - exact[term.fact()]);
            }
        }
    }

    private long nearest(long fen) {
        return Math.floorDiv(fen + unit / 2, unit);
    }

    /** One move for each cell that is too far away, then again: to stay with one until it is mended goes in circles. */
    private void improve() {
        long left = MOVES + MOVES_FOR_PART * exact.length;
        boolean all = false;
        while (!all && left > 0) {
            all = true;
            for (int cell = 0; cell < error.length && left > 0; cell++) {
                if (Math.abs(error[cell]) > allowed[cell]) {
                    all = false;
                    left--;
                    if (!mend(cell)) {
                        weight[cell] += WEIGHT;
                    }
                }
            }
        }
    }

    /** Moves the part of the cell, or the pair with one of another cell, that helps most; false where none helps. */
    private boolean mend(int cell) {
        int towards = error[cell] > 0 ? -1 : 1;
        long best = 0;
        int first = -1;
        int firstStep = 0;
        int second = -1;
        int secondStep = 0;
        for (CellSum.Term term : cells.get(cell).terms()) {
            int step = towards * term.sign();
            long gain = gain(term.fact(), step);
            if (gain > best) {
                best = gain;
                first = term.fact();
                firstStep = step;
                second = -1;
            }
            move(term.fact(), step);
            int worst = worstOf(term.fact());
            if (worst >= 0) {
                int back = error[worst] > 0 ? -1 : 1;
                for (CellSum.Term other : cells.get(worst).terms()) {
                    int otherStep = back * other.sign();
                    long both = other.fact() == term.fact() ? 0 : gain + gain(other.fact(), otherStep);
                    if (both > best) {
                        best = both;
                        first = term.fact();
                        firstStep = step;
                        second = other.fact();
                        secondStep = otherStep;
                    }
                }
            }
            move(term.fact(), -step);
        }
        if (first < 0) {
            return false;
        }
        move(first, firstStep);
        if (second >= 0) {
            move(second, secondStep);
        }
        return true;
    }

    /** The cell of the part that is now furthest beyond what it may be; none where none is. */
    private int worstOf(int part) {
        int worst = -1;
        long most = 0;
        for (int cell : cellsOf[part]) {
            long beyond = Math.abs(error[cell]) - allowed[cell];
            if (beyond > most) {
                most = beyond;
                worst = cell;
            }
        }
        return worst;
    }

    private long gain(int part, int step) {
        long gain = 0;
        for (int at = 0; at < cellsOf[part].length; at++) {
            int cell = cellsOf[part][at];
            gain += cost(cell, error[cell]) - cost(cell, error[cell] + unit * step * signsOf[part][at]);
        }
        return gain;
    }

    /** Quadratic, and steeper with each print unit beyond what is allowed. */
    private long cost(int cell, long off) {
        long distance = Math.abs(off) * FINENESS / unit;
        long beyond = Math.max(0, Math.abs(off) - allowed[cell]);
        long far = Math.ceilDiv(beyond, unit);
        return distance * distance + weight[cell] * far * far;
    }

    private void move(int part, int step) {
        units[part] += step;
        for (int at = 0; at < cellsOf[part].length; at++) {
            error[cellsOf[part][at]] += unit * step * signsOf[part][at];
        }
    }
}

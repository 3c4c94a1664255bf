package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the tables that crossing rules make. */
final class GridFinder {
    /** A rule this much too short of a crossing, in points, still crosses: corners left out, rounded coordinates. */
    private static final double REACH = 3;

    /** A side of a cell is there when this part of it is drawn; what is left out is corners and dashes' gaps. */
    private static final double DRAWN = 0.5;

    /** Lines that stand out over the last crossing line by more than this, in points, show an open side. */
    private static final double OPEN_SIDE = 8;

    private final List<Rule> level;
    private final List<Rule> upright;

    /** A finder over whole rules, as {@link RulingLines} makes them. */
    GridFinder(List<Rule> level, List<Rule> upright) {
        this.level = level;
        this.upright = upright;
    }

    /** What was found: the grids, and the level rules that belong to none. */
    record Found(List<GridShape> grids, List<Rule> freeLevel) {}

    Found find() {
        Groups groups = new Groups(level.size() + upright.size());
        for (int i = 0; i < level.size(); i++) {
            for (int j = 0; j < upright.size(); j++) {
                if (crosses(level.get(i), upright.get(j))) {
                    groups.join(i, level.size() + j);
                }
            }
        }
        Map<Integer, List<Rule>> levels = new TreeMap<>();
        Map<Integer, List<Rule>> uprights = new TreeMap<>();
        for (int i = 0; i < level.size(); i++) {
            levels.computeIfAbsent(groups.root(i), key -> new ArrayList<>()).add(level.get(i));
        }
        for (int j = 0; j < upright.size(); j++) {
            uprights.computeIfAbsent(groups.root(level.size() + j), key -> new ArrayList<>())
                    .add(upright.get(j));
        }
        List<GridShape> grids = new ArrayList<>();
        List<Rule> free = new ArrayList<>();
        levels.forEach((root, rules) -> {
            List<Rule> crossing = uprights.get(root);
            GridShape grid = crossing == null ? null : grid(rules, crossing);
            if (grid == null) {
                free.addAll(rules);
            } else {
                grids.add(grid);
            }
        });
        return new Found(grids, free);
    }

    private static boolean crosses(Rule level, Rule upright) {
        return upright.at() >= level.from() - REACH
                && upright.at() <= level.to() + REACH
                && level.at() >= upright.from() - REACH
                && level.at() <= upright.to() + REACH;
    }

    private static @Nullable GridShape grid(List<Rule> level, List<Rule> upright) {
        List<Rule> rows = new ArrayList<>(level);
        List<Rule> columns = new ArrayList<>(upright);
        closeSides(rows, columns);
        closeSides(columns, rows);
        double[] xs = usedLines(columns, places(rows));
        double[] ys = usedLines(rows, places(columns));
        if (xs.length < 3 || ys.length < 2 || (long) (xs.length - 1) * (ys.length - 1) > PageLimits.GRID_PLACES) {
            return null;
        }
        boolean[][] above = drawn(ys, rows, xs);
        boolean[][] left = drawn(xs, columns, ys);
        GridShape shape = GridShape.of(xs, ys, (row, column) -> above[row][column], (row, column) -> left[column][row]);
        // One cell is a frame around something, not a table.
        return shape.areas().size() > 1 ? shape : null;
    }

    /** Where the rules stick out over the last crossing line and end together, the table is open there: close it. */
    private static void closeSides(List<Rule> rules, List<Rule> crossing) {
        double first = crossing.stream().mapToDouble(Rule::at).min().orElseThrow();
        double last = crossing.stream().mapToDouble(Rule::at).max().orElseThrow();
        double[] starts = rules.stream()
                .mapToDouble(Rule::from)
                .filter(from -> from < first - OPEN_SIDE)
                .sorted()
                .toArray();
        double[] ends = rules.stream()
                .mapToDouble(Rule::to)
                .filter(to -> to > last + OPEN_SIDE)
                .sorted()
                .toArray();
        double top = rules.stream().mapToDouble(Rule::at).min().orElseThrow();
        double bottom = rules.stream().mapToDouble(Rule::at).max().orElseThrow();
        close(starts, rules.size(), top, bottom, crossing);
        close(ends, rules.size(), top, bottom, crossing);
    }

    private static void close(double[] ends, int rules, double top, double bottom, List<Rule> crossing) {
        if (ends.length < 2 || 2 * ends.length < rules) {
            return;
        }
        double middle = ends[ends.length / 2];
        long together = Arrays.stream(ends)
                .filter(end -> Math.abs(end - middle) <= RulingLines.SNAP)
                .count();
        if (2 * together >= rules && together >= 2) {
            crossing.add(new Rule(middle, top, bottom));
        }
    }

    private static double[] places(List<Rule> rules) {
        return rules.stream().mapToDouble(Rule::at).sorted().distinct().toArray();
    }

    /** The places of the rules that make a side of at least one cell; ticks and underlines do not. */
    private static double[] usedLines(List<Rule> rules, double[] crossing) {
        double[] all = places(rules);
        boolean[][] drawn = drawn(all, rules, crossing);
        return java.util.stream.IntStream.range(0, all.length)
                .filter(line -> {
                    for (boolean piece : drawn[line]) {
                        if (piece) {
                            return true;
                        }
                    }
                    return false;
                })
                .mapToDouble(line -> all[line])
                .toArray();
    }

    /** For each line and each gap between crossing lines, whether the piece of the line is drawn. */
    private static boolean[][] drawn(double[] lines, List<Rule> rules, double[] crossing) {
        boolean[][] drawn = new boolean[lines.length][Math.max(0, crossing.length - 1)];
        for (Rule rule : rules) {
            int line = Arrays.binarySearch(lines, rule.at());
            if (line < 0) {
                continue;
            }
            for (int gap = 0; gap + 1 < crossing.length; gap++) {
                double covered = Math.min(rule.to(), crossing[gap + 1]) - Math.max(rule.from(), crossing[gap]);
                if (covered >= DRAWN * (crossing[gap + 1] - crossing[gap])) {
                    drawn[line][gap] = true;
                }
            }
        }
        return drawn;
    }
}

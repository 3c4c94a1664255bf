package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes whole rules of the pieces that a page draws: snaps nearly equal places together and joins what touches. */
final class RulingLines {
    /**
     * Rules closer than this, in points, are one: the two strokes of a double line, the upper border of one cell and
     * the lower of the next. The lowest rows of legible tables are twice as high.
     */
    static final double SNAP = 3;

    /** Pieces of a rule up to this far apart, in points, are one: dashes and corners left out. */
    private static final double GAP = 4;

    /** A rule shorter than this, in points, is no side of a cell: dots, bullets and check marks. */
    private static final double SHORTEST = 4.5;

    private RulingLines() {}

    /** The whole rules, by place; empty where there are more than any table has. */
    static List<Rule> join(List<Rule> pieces) {
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Rule::at));
        List<Rule> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SNAP) {
                joinAt(sorted.subList(start, i), joined);
                start = i;
            }
        }
        return joined.size() > PageLimits.JOINED_RULES ? List.of() : joined;
    }

    private static void joinAt(List<Rule> cluster, List<Rule> out) {
        if (cluster.isEmpty()) {
            return;
        }
        double weight = 0;
        double sum = 0;
        for (Rule rule : cluster) {
            // Even a dot has a say.
            double length = rule.length() + 0.01;
            weight += length;
            sum += length * rule.at();
        }
        double at = sum / weight;
        List<Rule> sorted = new ArrayList<>(cluster);
        sorted.sort(Comparator.comparingDouble(Rule::from));
        double from = sorted.getFirst().from();
        double to = sorted.getFirst().to();
        for (Rule rule : sorted) {
            if (rule.from() - to > GAP) {
                keep(at, from, to, out);
                from = rule.from();
                to = rule.to();
            } else {
                to = Math.max(to, rule.to());
            }
        }
        keep(at, from, to, out);
    }

    private static void keep(double at, double from, double to, List<Rule> out) {
        if (to - from >= SHORTEST) {
            out.add(new Rule(at, from, to));
        }
    }
}

package org.mingzhang.write.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The frames of cells as lines, each drawn once: neighbours share a side, and sides that touch are one line. */
final class RuleSet {
    private final Map<Integer, NavigableMap<Integer, Integer>> level = new TreeMap<>();
    private final Map<Integer, NavigableMap<Integer, Integer>> upright = new TreeMap<>();

    /** Adds the frame of a cell. */
    void frame(int left, int top, int right, int bottom) {
        add(level, top, left, right);
        add(level, bottom, left, right);
        add(upright, left, top, bottom);
        add(upright, right, top, bottom);
    }

    private static void add(Map<Integer, NavigableMap<Integer, Integer>> lines, int at, int from, int to) {
        NavigableMap<Integer, Integer> pieces = lines.computeIfAbsent(at, key -> new TreeMap<>());
        int begin = from;
        int end = to;
        Map.Entry<Integer, Integer> before = pieces.floorEntry(end);
        while (before != null && before.getValue() >= begin) {
            begin = Math.min(begin, before.getKey());
            end = Math.max(end, before.getValue());
            pieces.remove(before.getKey());
            before = pieces.floorEntry(end);
        }
        pieces.put(begin, end);
    }

    /** The lines: level ones from the top, then upright ones from the left. */
    List<Mark.Rule> rules() {
        List<Mark.Rule> rules = new ArrayList<>();
        level.forEach((at, pieces) -> pieces.forEach((from, to) -> rules.add(new Mark.Rule(from, at, to, at))));
        upright.forEach((at, pieces) -> pieces.forEach((from, to) -> rules.add(new Mark.Rule(at, from, at, to))));
        return rules;
    }
}

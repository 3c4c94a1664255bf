package org.mingzhang.audit.cause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Sets of figures with at least one of every conflict. */
final class HittingSets {
    private final Effort effort;

    HittingSets(Effort effort) {
        this.effort = effort;
    }

    /** A smallest set that contains the forced figures and at most so many in all; empty where there is none. */
    Optional<BitSet> smallest(List<BitSet> conflicts, BitSet forced, int atMost) throws Effort.Exhausted {
        List<BitSet> missed =
                conflicts.stream().filter(each -> !each.intersects(forced)).toList();
        return smallest(missed, atMost - forced.cardinality()).map(set -> {
            set.or(forced);
            return set;
        });
    }

    /** Branch and bound: reduced first, then parts apart, then one figure after another of the shortest conflict. */
    private Optional<BitSet> smallest(List<BitSet> conflicts, int atMost) throws Effort.Exhausted {
        effort.step();
        BitSet chosen = new BitSet();
        List<BitSet> left = reduced(conflicts, chosen);
        int most = atMost - chosen.cardinality();
        if (apart(left) > most) {
            return Optional.empty();
        }
        if (left.isEmpty()) {
            return Optional.of(chosen);
        }
        List<BitSet> parts = Conflicts.joined(left);
        if (parts.size() > 1) {
            for (BitSet part : parts) {
                List<BitSet> own =
                        left.stream().filter(each -> each.intersects(part)).toList();
                Optional<BitSet> set = smallest(own, atMost - chosen.cardinality());
                if (set.isEmpty()) {
                    return set;
                }
                chosen.or(set.get());
            }
            return chosen.cardinality() <= atMost ? Optional.of(chosen) : Optional.empty();
        }
        Optional<BitSet> best = Optional.empty();
        BitSet tried = new BitSet();
        for (int figure : branches(left)) {
            List<BitSet> rest = left.stream()
                    .filter(each -> !each.get(figure))
                    .map(each -> without(each, tried))
                    .toList();
            if (rest.stream().noneMatch(BitSet::isEmpty)) {
                Optional<BitSet> set = smallest(rest, most - 1);
                if (set.isPresent()) {
                    set.get().set(figure);
                    set.get().or(chosen);
                    best = set;
                    most = set.get().cardinality() - chosen.cardinality() - 1;
                }
            }
            tried.set(figure);
        }
        return best;
    }

    /** The figures of the shortest conflict, those in most conflicts first. */
    private static List<Integer> branches(List<BitSet> conflicts) {
        BitSet shortest = conflicts.stream()
                .min(Comparator.comparingInt(BitSet::cardinality))
                .orElseThrow();
        List<Integer> figures = new ArrayList<>(shortest.stream().boxed().toList());
        figures.sort(Comparator.comparingLong((Integer figure) ->
                -conflicts.stream().filter(conflict -> conflict.get(figure)).count()));
        return figures;
    }

    /**
     * What is left when figures that stand alone in a conflict are chosen, conflicts that contain another are dropped, and
     * figures whose conflicts another figure has too are left out. It keeps one of the smallest sets, not all.
     */
    private static List<BitSet> reduced(List<BitSet> conflicts, BitSet chosen) {
        List<BitSet> left = smallestOnly(conflicts);
        while (true) {
            BitSet alone = new BitSet();
            left.stream().filter(each -> each.cardinality() == 1).forEach(alone::or);
            chosen.or(alone);
            List<BitSet> open =
                    left.stream().filter(each -> !each.intersects(alone)).toList();
            BitSet needless = needless(open);
            if (needless.isEmpty()) {
                return open;
            }
            left = smallestOnly(
                    open.stream().map(each -> without(each, needless)).toList());
        }
    }

    private static List<BitSet> smallestOnly(List<BitSet> sets) {
        Conflicts smallest = new Conflicts();
        sets.stream().sorted(Comparator.comparingInt(BitSet::cardinality)).forEach(smallest::add);
        return smallest.sets();
    }

    private static BitSet needless(List<BitSet> conflicts) {
        Map<Integer, BitSet> at = new TreeMap<>();
        for (int index = 0; index < conflicts.size(); index++) {
            int number = index;
            conflicts.get(index).stream().forEach(figure -> at.computeIfAbsent(figure, each -> new BitSet())
                    .set(number));
        }
        BitSet needless = new BitSet();
        Map<BitSet, Integer> distinct = new LinkedHashMap<>();
        at.forEach((figure, own) -> {
            if (distinct.putIfAbsent(own, figure) != null) {
                needless.set(figure);
            }
        });
        distinct.forEach((own, figure) -> {
            if (distinct.keySet().stream()
                    .anyMatch(other -> other.cardinality() > own.cardinality()
                            && without(own, other).isEmpty())) {
                needless.set(figure);
            }
        });
        return needless;
    }

    /**
     * Shows every hitting set of at most that size until the visitor has seen enough.
     *
     * @return whether it has
     */
    boolean visit(List<BitSet> conflicts, int size, Predicate<BitSet> enough) throws Effort.Exhausted {
        return visit(conflicts, new BitSet(), size, enough);
    }

    private boolean visit(List<BitSet> conflicts, BitSet chosen, int size, Predicate<BitSet> enough)
            throws Effort.Exhausted {
        effort.step();
        if (conflicts.isEmpty()) {
            return enough.test((BitSet) chosen.clone());
        }
        if (apart(conflicts) > size) {
            return false;
        }
        BitSet tried = new BitSet();
        for (int figure : branches(conflicts)) {
            BitSet more = (BitSet) chosen.clone();
            more.set(figure);
            List<BitSet> rest = conflicts.stream()
                    .filter(each -> !each.get(figure))
                    .map(each -> without(each, tried))
                    .toList();
            if (rest.stream().noneMatch(BitSet::isEmpty) && visit(rest, more, size - 1, enough)) {
                return true;
            }
            tried.set(figure);
        }
        return false;
    }

    private static BitSet without(BitSet set, BitSet others) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(others);
        return rest;
    }

    /** How many conflicts can be found that have no figure in common: so many figures are needed at least. */
    private static int apart(List<BitSet> conflicts) {
        List<BitSet> shortestFirst = conflicts.stream()
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .toList();
        BitSet used = new BitSet();
        int count = 0;
        for (BitSet conflict : shortestFirst) {
            if (!conflict.intersects(used)) {
                used.or(conflict);
                count++;
            }
        }
        return count;
    }
}

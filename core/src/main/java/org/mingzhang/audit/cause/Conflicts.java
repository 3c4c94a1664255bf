package org.mingzhang.audit.cause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Sets of figures of which one at least must be another, whatever the rest; only the smallest are kept. */
final class Conflicts {
    private final List<BitSet> sets = new ArrayList<>();

    /** Adds a set, and drops those that it makes needless. */
    void add(BitSet conflict) {
        if (sets.stream().noneMatch(set -> contains(conflict, set))) {
            sets.removeIf(set -> contains(set, conflict));
            sets.add(conflict);
        }
    }

    /** All sets. */
    List<BitSet> sets() {
        return sets;
    }

    /** All figures of the sets. */
    BitSet figures() {
        BitSet all = new BitSet();
        sets.forEach(all::or);
        return all;
    }

    /** The sets with those figures alone. */
    Conflicts within(BitSet figures) {
        Conflicts within = new Conflicts();
        for (BitSet set : sets) {
            BitSet rest = (BitSet) set.clone();
            rest.and(figures);
            within.add(rest);
        }
        return within;
    }

    /** The sets that have a figure among those. */
    Conflicts at(BitSet figures) {
        Conflicts at = new Conflicts();
        sets.stream().filter(set -> set.intersects(figures)).forEach(at.sets::add);
        return at;
    }

    /** The figures in groups such that no set has figures of two. */
    List<BitSet> parts() {
        return joined(sets);
    }

    /** The unions of sets that overlap, in the order of their first figures. */
    static List<BitSet> joined(List<BitSet> sets) {
        List<BitSet> parts = new ArrayList<>();
        for (BitSet set : sets) {
            BitSet part = (BitSet) set.clone();
            parts.removeIf(other -> {
                boolean joins = other.intersects(part);
                if (joins) {
                    part.or(other);
                }
                return joins;
            });
            parts.add(part);
        }
        parts.sort((one, other) -> Integer.compare(one.nextSetBit(0), other.nextSetBit(0)));
        return parts;
    }

    private static boolean contains(BitSet large, BitSet small) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }
}

package org.mingzhang.audit.cause;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Error localisation (Fellegi and Holt, 1976): the fewest figures whose change satisfies every condition. By implicit
 * hitting sets: a broken condition is a conflict, one of its figures must change; the smallest set with a figure of every
 * conflict is tried; where no values of it satisfy the conditions that it touches, the contradiction, with the set's own
 * figures eliminated, is one more conflict. A set that passes is smallest, since every conflict holds for any solution.
 */
final class SmallestSets {
    private final Effort effort;
    private final Mending mending;
    private final HittingSets hittingSets;
    private final Conflicts conflicts = new Conflicts();

    /**
     * A search for sets that mend a problem.
     *
     * @param effort what it may spend
     */
    SmallestSets(Problem problem, Mending mending, Effort effort) {
        this.mending = mending;
        this.effort = effort;
        hittingSets = new HittingSets(effort);
        problem.broken().stream().forEach(condition -> conflicts.add(problem.figuresOf(condition)));
    }

    /** The conflicts known so far, with those figures alone. */
    Conflicts within(BitSet figures) {
        return conflicts.within(figures);
    }

    /** A smallest set that mends everything. */
    BitSet smallest() throws Effort.Exhausted {
        while (true) {
            BitSet chosen = new BitSet();
            for (BitSet part : conflicts.parts()) {
                chosen.or(hittingSets
                        .smallest(conflicts.at(part).sets(), new BitSet(), part.cardinality())
                        .orElseThrow());
            }
            if (mends(chosen)) {
                return chosen;
            }
        }
    }

    /** The figures that stand in any set as small as that one. */
    BitSet possible(BitSet chosen) throws Effort.Exhausted {
        BitSet possible = (BitSet) chosen.clone();
        BitSet tried = new BitSet();
        while (true) {
            BitSet untried = conflicts.figures();
            untried.andNot(possible);
            untried.andNot(tried);
            if (untried.isEmpty()) {
                return possible;
            }
            int figure = untried.nextSetBit(0);
            tried.set(figure);
            with(figure, chosen).ifPresent(possible::or);
        }
    }

    /** A set as small as the chosen one that contains the figure. */
    private Optional<BitSet> with(int figure, BitSet chosen) throws Effort.Exhausted {
        BitSet forced = new BitSet();
        forced.set(figure);
        while (true) {
            BitSet part = conflicts.parts().stream()
                    .filter(each -> each.get(figure))
                    .findFirst()
                    .orElse(forced);
            BitSet own = (BitSet) chosen.clone();
            own.and(part);
            Optional<BitSet> set = hittingSets.smallest(conflicts.at(part).sets(), forced, own.cardinality());
            if (set.isEmpty()) {
                return set;
            }
            BitSet whole = (BitSet) chosen.clone();
            whole.andNot(part);
            whole.or(set.get());
            if (mends(whole)) {
                return Optional.of(whole);
            }
        }
    }

    /**
     * Whether a set mends everything. If not, every contradiction becomes a conflict, narrowed down, and its figures join
     * the set until that mends: so one set that fails yields several conflicts that have no figure in common.
     */
    private boolean mends(BitSet set) throws Effort.Exhausted {
        effort.step();
        List<BitSet> more = mending.conflicts(set);
        if (more.isEmpty()) {
            return true;
        }
        BitSet joined = (BitSet) set.clone();
        while (!more.isEmpty()) {
            BitSet conflict = narrowed(joined, more.getFirst());
            conflicts.add(conflict);
            joined.or(conflict);
            more = mending.conflicts(joined);
        }
        return false;
    }

    /** The conflict without the figures whose change, together with the set, leaves a contradiction still. */
    private BitSet narrowed(BitSet set, BitSet conflict) throws Effort.Exhausted {
        BitSet changed = (BitSet) set.clone();
        BitSet left = conflict;
        for (int figure : conflict.stream().toArray()) {
            if (left.get(figure)) {
                effort.step();
                changed.set(figure);
                List<BitSet> still = mending.conflicts(changed);
                if (still.isEmpty()) {
                    changed.clear(figure);
                } else {
                    left = smallestOf(still);
                }
            }
        }
        return left;
    }

    private static BitSet smallestOf(List<BitSet> sets) {
        return sets.stream()
                .reduce((one, other) -> other.cardinality() < one.cardinality() ? other : one)
                .orElseThrow();
    }

    /** A set that mends everything, quickly found: what stands in most conflicts is taken, then what is not needed left. */
    BitSet sufficient() {
        BitSet chosen = new BitSet();
        while (true) {
            Optional<BitSet> missed = conflicts.sets().stream()
                    .filter(conflict -> !conflict.intersects(chosen))
                    .findFirst();
            if (missed.isPresent()) {
                chosen.set(mostFrequent(missed.get()));
                continue;
            }
            List<BitSet> more = mending.conflicts(chosen);
            if (more.isEmpty()) {
                return needed(chosen);
            }
            more.forEach(conflicts::add);
        }
    }

    private int mostFrequent(BitSet figures) {
        return figures.stream()
                .boxed()
                .reduce((one, other) -> frequency(other) > frequency(one) ? other : one)
                .orElseThrow();
    }

    private long frequency(int figure) {
        return conflicts.sets().stream().filter(set -> set.get(figure)).count();
    }

    private BitSet needed(BitSet sufficient) {
        BitSet needed = (BitSet) sufficient.clone();
        for (int figure : sufficient.stream().toArray()) {
            needed.clear(figure);
            boolean mends = conflicts.sets().stream().allMatch(set -> set.intersects(needed))
                    && mending.conflicts(needed).isEmpty();
            if (!mends) {
                needed.set(figure);
            }
        }
        return needed;
    }
}

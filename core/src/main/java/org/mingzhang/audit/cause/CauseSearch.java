package org.mingzhang.audit.cause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Error localisation (Fellegi and Holt, 1976): the fewest figures whose change satisfies every condition. By implicit
 * hitting sets: a broken condition is a conflict, one of its figures must change; the smallest set with a figure of every
 * conflict is tried; where no values of it satisfy the conditions that it touches, the contradiction, with the set's own
 * figures eliminated, is one more conflict. A set that passes is smallest, since every conflict holds for any solution.
 *
 * <p>Then every other figure is forced into the set in turn, which leaves those that stand in some smallest set; conflicts
 * cut down to these fall apart into the causes.
 */
final class CauseSearch {
    /** So many explanations of one cause are told apart. */
    private static final int EXPLANATIONS = 64;

    private final Problem problem;
    private final Effort effort;
    private final Mending mending;
    private final HittingSets hittingSets;
    private final BitSet broken;
    private final Conflicts conflicts = new Conflicts();
    private boolean proven = true;

    /**
     * A search.
     *
     * @param problem what is printed and what should hold
     * @param steps   how many steps it may take before it makes do with an explanation that may not be the smallest
     */
    CauseSearch(Problem problem, long steps) {
        this.problem = problem;
        effort = new Effort(steps);
        mending = new Mending(problem);
        hittingSets = new HittingSets(effort);
        broken = problem.broken();
        broken.stream().forEach(condition -> conflicts.add(problem.figuresOf(condition)));
    }

    /** The causes; every broken condition belongs to one at least. */
    List<Cause> causes() {
        BitSet chosen;
        BitSet possible;
        try {
            chosen = smallest();
            possible = possible(chosen);
        } catch (Effort.Exhausted e) {
            proven = false;
            chosen = sufficient();
            possible = chosen;
        }
        List<Group> groups = new ArrayList<>();
        Conflicts live = conflicts.within(possible);
        for (BitSet part : live.parts()) {
            groups.add(new Group(and(chosen, part), explanations(live.at(part), chosen, part)));
        }
        BitSet all = chosen;
        return attached(groups).stream().map(group -> cause(group, all)).toList();
    }

    /** A smallest set that mends everything. */
    private BitSet smallest() throws Effort.Exhausted {
        while (true) {
            BitSet chosen = new BitSet();
            for (BitSet part : conflicts.parts()) {
                chosen.or(hittingSets
                        .smallest(conflicts.at(part).sets(), new BitSet(), part.cardinality())
                        .orElseThrow());
            }
            List<BitSet> more = mending.conflicts(chosen);
            if (more.isEmpty()) {
                return chosen;
            }
            more.forEach(conflicts::add);
        }
    }

    /** The figures that stand in any set as small. */
    private BitSet possible(BitSet chosen) throws Effort.Exhausted {
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
            Optional<BitSet> set = hittingSets.smallest(
                    conflicts.at(part).sets(), forced, and(chosen, part).cardinality());
            if (set.isEmpty()) {
                return set;
            }
            BitSet whole = (BitSet) chosen.clone();
            whole.andNot(part);
            whole.or(set.get());
            effort.step();
            List<BitSet> more = mending.conflicts(whole);
            if (more.isEmpty()) {
                return Optional.of(whole);
            }
            more.forEach(conflicts::add);
        }
    }

    /** A set that mends everything, quickly found: what stands in most conflicts is taken, then what is not needed left. */
    private BitSet sufficient() {
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

    /** The sets of figures of a part that mend it as the chosen ones do, those first; the other parts stay as chosen. */
    private Set<BitSet> explanations(Conflicts live, BitSet chosen, BitSet part) {
        BitSet own = and(chosen, part);
        Set<BitSet> explanations = new LinkedHashSet<>();
        explanations.add(own);
        if (!proven) {
            return explanations;
        }
        try {
            hittingSets.visit(live.sets(), own.cardinality(), set -> {
                BitSet whole = (BitSet) chosen.clone();
                whole.andNot(part);
                whole.or(set);
                if (mending.conflicts(whole).isEmpty()) {
                    explanations.add(set);
                }
                return explanations.size() >= EXPLANATIONS;
            });
        } catch (Effort.Exhausted e) {
            proven = false;
        }
        return explanations;
    }

    /**
     * Groups that break nothing themselves and only follow from another, being tied to it by a condition that holds and
     * would not hold if it changed alone, become part of it.
     */
    private List<Group> attached(List<Group> groups) {
        List<Group> heads = new ArrayList<>();
        List<Group> followers = new ArrayList<>();
        for (Group group : groups) {
            (breaks(group.chosen()) ? heads : followers).add(group);
        }
        boolean changed = true;
        while (changed && !followers.isEmpty()) {
            changed = false;
            for (Group follower : List.copyOf(followers)) {
                Optional<Group> head = heads.stream()
                        .filter(each -> problem.touched(each.chosen()).intersects(problem.touched(follower.chosen())))
                        .findFirst();
                if (head.isPresent()) {
                    heads.set(heads.indexOf(head.get()), head.get().with(follower));
                    followers.remove(follower);
                    changed = true;
                }
            }
        }
        heads.addAll(followers);
        return heads;
    }

    private boolean breaks(BitSet figures) {
        return problem.touched(figures).intersects(broken);
    }

    private Cause cause(Group group, BitSet chosen) {
        BitSet conditions = problem.touched(group.chosen());
        conditions.and(broken);
        List<List<Change>> explanations = new ArrayList<>();
        for (BitSet explanation : group.explanations()) {
            BitSet whole = (BitSet) chosen.clone();
            whole.andNot(group.chosen());
            whole.or(explanation);
            if (mending.conflicts(whole).isEmpty()) {
                explanations.add(mending.changes(whole, explanation));
            }
        }
        return new Cause(explanations, conditions.stream().boxed().toList(), proven);
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** Figures that are wrong together, and the sets that explain it equally well, those figures first. */
    private record Group(BitSet chosen, Set<BitSet> explanations) {
        Group with(Group follower) {
            BitSet all = (BitSet) chosen.clone();
            all.or(follower.chosen);
            Set<BitSet> products = new LinkedHashSet<>();
            for (BitSet own : explanations) {
                for (BitSet other : follower.explanations) {
                    if (products.size() < EXPLANATIONS) {
                        BitSet product = (BitSet) own.clone();
                        product.or(other);
                        products.add(product);
                    }
                }
            }
            return new Group(all, products);
        }
    }
}

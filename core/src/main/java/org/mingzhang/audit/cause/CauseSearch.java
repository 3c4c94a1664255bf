package org.mingzhang.audit.cause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The causes of the broken conditions of one component: the figures that stand in some smallest set, in groups that the
 * conflicts between them do not tie together.
 */
final class CauseSearch {
    /** So many explanations of one cause are told apart. */
    private static final int EXPLANATIONS = 64;

    /** Some seconds; no component of a document seen so far comes near. */
    static final long WORK = 50_000_000;

    private final Problem problem;
    private final Effort effort;
    private final Mending mending;
    private final SmallestSets sets;
    private final BitSet broken;

    /**
     * A search.
     *
     * @param problem what is printed and what should hold
     * @param steps   how many steps it may take before it makes do with an explanation that may not be the smallest, or the
     *                only one as small
     */
    CauseSearch(Problem problem, long steps) {
        this.problem = problem;
        effort = new Effort(steps);
        mending = new Mending(problem, new Work(WORK));
        sets = new SmallestSets(problem, mending, effort);
        broken = problem.broken();
    }

    /** The causes; every broken condition belongs to one at least. */
    List<Cause> causes() {
        try {
            return searched();
        } catch (Work.TooMuch e) {
            return new RoughCauses(problem).causes();
        }
    }

    private List<Cause> searched() {
        Optional<BitSet> smallest = smallest();
        Optional<BitSet> possible = smallest.flatMap(this::possible);
        BitSet chosen = smallest.orElseGet(sets::sufficient);
        Conflicts live = sets.within(possible.orElse(chosen));
        List<BitSet> parts = live.parts();
        List<Group> groups = groups(live, chosen, parts, possible.isPresent());
        for (List<BitSet> tied = tied(parts, groups); tied.size() > 1; tied = tied(parts, groups)) {
            BitSet whole = new BitSet();
            tied.forEach(whole::or);
            parts.removeAll(tied);
            parts.add(whole);
            groups = groups(live, chosen, parts, possible.isPresent());
        }
        return attached(groups).stream().map(group -> cause(group, chosen)).toList();
    }

    private List<Group> groups(Conflicts live, BitSet chosen, List<BitSet> parts, boolean searched) {
        return parts.stream()
                .map(part -> group(live.at(part), chosen, part, searched))
                .toList();
    }

    /**
     * Parts with a figure that stands in some smallest set but in no explanation: it takes another part with it, by a
     * conflict that the search did not come upon. Where there is but one such part, nobody knows which, and it may be any.
     */
    private static List<BitSet> tied(List<BitSet> parts, List<Group> groups) {
        List<BitSet> tied = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            Group group = groups.get(at);
            BitSet open = (BitSet) parts.get(at).clone();
            group.explanations().forEach(open::andNot);
            if (!open.isEmpty() && group.proven() && group.explanations().size() < EXPLANATIONS) {
                tied.add(parts.get(at));
            }
        }
        return tied.size() == 1 ? List.copyOf(parts) : tied;
    }

    /** A smallest set, if the effort is enough to prove one. */
    private Optional<BitSet> smallest() {
        try {
            return Optional.of(sets.smallest());
        } catch (Effort.Exhausted e) {
            return Optional.empty();
        }
    }

    /** The figures of all sets as small, if the effort is enough to try all. */
    private Optional<BitSet> possible(BitSet chosen) {
        try {
            return Optional.of(sets.possible(chosen));
        } catch (Effort.Exhausted e) {
            return Optional.empty();
        }
    }

    /** A part with every set of its figures that mends it as the chosen ones do, those first; the rest stays as chosen. */
    private Group group(Conflicts live, BitSet chosen, BitSet part, boolean searched) {
        BitSet own = and(chosen, part);
        Set<BitSet> explanations = new LinkedHashSet<>(Set.of(own));
        boolean proven = searched;
        if (searched) {
            try {
                new HittingSets(effort).visit(live.sets(), own.cardinality(), set -> {
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
                explanations.retainAll(Set.of(own));
            }
        }
        return new Group(own, explanations, proven);
    }

    /**
     * Groups that break nothing themselves and only follow from another, being tied to it by a condition that holds and
     * would not hold if it changed alone, become part of it. What is tied to none need not change.
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
        return new Cause(explanations, conditions.stream().boxed().toList(), group.proven());
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** Figures that are wrong together, and the sets that explain it equally well, those figures first. */
    private record Group(BitSet chosen, Set<BitSet> explanations, boolean proven) {
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
            return new Group(all, products, proven && follower.proven);
        }
    }
}

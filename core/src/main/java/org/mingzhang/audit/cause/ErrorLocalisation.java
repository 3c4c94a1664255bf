package org.mingzhang.audit.cause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The causes of broken conditions, component by component: two broken conditions belong together where they share a figure
 * or a condition that holds has figures of both. Components can have fewer causes together than alone, or others as small: they
 * are searched as one where that is within reach, or where explanations of both, taken together, change a figure in common
 * and mend both.
 */
public final class ErrorLocalisation {
    /** So many broken conditions are searched as one though they may have nothing to do with each other. */
    private static final int WITHIN_REACH = 8;

    private final Problem problem;
    private final long steps;

    /**
     * A localisation.
     *
     * @param problem what is printed and what should hold
     * @param steps   how many steps the search may take for each component before it makes do with an explanation that may
     *                not be the smallest, or not the only one as small; none takes a first sufficient one without a search
     */
    public ErrorLocalisation(Problem problem, long steps) {
        this.problem = problem;
        this.steps = steps;
    }

    /** The causes; every broken condition belongs to one at least. */
    public List<Cause> causes() {
        BitSet broken = problem.broken();
        List<Component> components = new ArrayList<>();
        for (BitSet conditions : components(broken)) {
            Component component = search(conditions, broken);
            for (Optional<Joined> joined = joined(component, components, broken);
                    joined.isPresent();
                    joined = joined(component, components, broken)) {
                components.remove(joined.get().partner());
                component = joined.get().both();
            }
            components.add(component);
        }
        return components.stream().flatMap(each -> each.causes().stream()).toList();
    }

    /** A component that another was joined with, and both searched as one. */
    private record Joined(Component partner, Component both) {}

    /**
     * A component searched.
     *
     * @param conditions its broken conditions with those around them
     */
    private record Component(BitSet conditions, List<Cause> causes) {
        /** The figures of each explanation. */
        Set<BitSet> explanations() {
            Set<BitSet> explanations = new LinkedHashSet<>();
            causes.forEach(cause -> cause.explanations().forEach(explanation -> {
                BitSet figures = new BitSet();
                explanation.forEach(change -> figures.set(change.figure()));
                explanations.add(figures);
            }));
            return explanations;
        }
    }

    private Optional<Joined> joined(Component component, List<Component> others, BitSet broken) {
        return steps == 0
                ? Optional.empty()
                : others.stream()
                        .flatMap(other -> joined(component, other, broken).stream())
                        .findFirst();
    }

    private Optional<Joined> joined(Component one, Component other, BitSet broken) {
        BitSet conditions = or(one.conditions(), other.conditions());
        if (and(broken, conditions).cardinality() <= WITHIN_REACH) {
            Component both = search(conditions, broken);
            if (both.causes().stream().allMatch(Cause::proven)) {
                return Optional.of(new Joined(other, both));
            }
        }
        return saves(one, other, broken)
                ? Optional.of(new Joined(other, search(conditions, broken)))
                : Optional.empty();
    }

    /** Whether a figure that explanations of both change serves both at once. */
    private boolean saves(Component one, Component other, BitSet broken) {
        Mending mending =
                new Mending(part(or(one.conditions(), other.conditions()), broken), new Work(CauseSearch.WORK));
        Effort effort = new Effort(steps);
        Set<BitSet> others = other.explanations();
        try {
            for (BitSet own : one.explanations()) {
                for (BitSet theirs : others) {
                    if (own.intersects(theirs)) {
                        effort.step();
                        if (mending.conflicts(or(own, theirs)).isEmpty()) {
                            return true;
                        }
                    }
                }
            }
            return false;
        } catch (Effort.Exhausted | Work.TooMuch e) {
            return false;
        }
    }

    private Component search(BitSet conditions, BitSet broken) {
        Problem part = part(conditions, broken);
        return new Component(
                conditions, steps > 0 ? new CauseSearch(part, steps).causes() : new RoughCauses(part).causes());
    }

    /** The problem without the broken conditions of other components. */
    private Problem part(BitSet conditions, BitSet broken) {
        BitSet all = problem.active();
        all.andNot(broken);
        return problem.only(or(all, and(broken, conditions)));
    }

    /** Broken conditions with those that share a figure with them, joined where they overlap. */
    private List<BitSet> components(BitSet broken) {
        List<BitSet> neighbourhoods = new ArrayList<>();
        broken.stream().forEach(condition -> neighbourhoods.add(problem.touched(problem.figuresOf(condition))));
        return Conflicts.joined(neighbourhoods);
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static BitSet or(BitSet one, BitSet other) {
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return either;
    }
}

package org.mingzhang.audit.cause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The causes of broken conditions, component by component: two broken conditions belong together where they share a figure
 * or a condition that holds has figures of both.
 */
public final class ErrorLocalisation {
    private final Problem problem;
    private final long steps;

    /**
     * A localisation.
     *
     * @param problem what is printed and what should hold
     * @param steps   how many steps the search may take in each component; where they do not do, its causes are marked as not
     *                proven smallest; none: nothing is searched
     */
    public ErrorLocalisation(Problem problem, long steps) {
        this.problem = problem;
        this.steps = steps;
    }

    /** The causes; every broken condition belongs to one at least. */
    public List<Cause> causes() {
        List<Cause> causes = new ArrayList<>();
        BitSet broken = problem.broken();
        for (BitSet component : components(broken)) {
            BitSet own = and(broken, component);
            BitSet all = problem.active();
            all.andNot(broken);
            all.or(own);
            Problem part = problem.only(all);
            causes.addAll(steps > 0 ? new CauseSearch(part, steps).causes() : new RoughCauses(part).causes());
        }
        return causes;
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
}

package org.mingzhang.audit.cause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Causes where a component is too large to be solved: the figure that stands in most broken conditions is held to be wrong,
 * again and again until every broken condition has its figure. No values are proposed, and nothing is proven.
 */
final class RoughCauses {
    private final Problem problem;

    RoughCauses(Problem problem) {
        this.problem = problem;
    }

    List<Cause> causes() {
        List<Cause> causes = new ArrayList<>();
        BitSet left = problem.broken();
        while (!left.isEmpty()) {
            BitSet figures = new BitSet();
            left.stream().forEach(condition -> figures.or(problem.figuresOf(condition)));
            int worst = figures.stream()
                    .boxed()
                    .reduce((one, other) -> stands(other, left) > stands(one, left) ? other : one)
                    .orElseThrow();
            BitSet own = problem.touched(worst);
            own.and(left);
            causes.add(new Cause(
                    List.of(List.of(new Change(worst, Optional.empty()))),
                    own.stream().boxed().toList(),
                    false));
            left.andNot(own);
        }
        return causes;
    }

    private int stands(int figure, BitSet broken) {
        BitSet own = problem.touched(figure);
        own.and(broken);
        return own.cardinality();
    }
}

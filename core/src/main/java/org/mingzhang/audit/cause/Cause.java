package org.mingzhang.audit.cause;

import java.util.List;

/**
 * What one finding is about: figures that are wrong, and the conditions that this breaks.
 *
 * @param explanations the changes that would mend the conditions; where more than one stands here, all are equally small
 * @param broken       the broken conditions that the first explanation mends
 * @param proven       whether it is proven that fewer changes do not mend the document, and that no other explanation is
 *                     as small; not where the search ran out of steps
 */
public record Cause(List<List<Change>> explanations, List<Integer> broken, boolean proven) {
    public Cause {
        explanations = explanations.stream().map(List::copyOf).toList();
        broken = List.copyOf(broken);
    }
}

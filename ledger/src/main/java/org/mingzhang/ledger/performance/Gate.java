package org.mingzhang.ledger.performance;

import java.util.List;

/** Looks at targets and self-evaluations before they take a step. */
@FunctionalInterface
public interface Gate {
    /** What stands in the way of the step, in Chinese; nothing where it may be taken. */
    List<String> objections(Subject subject, Step.Kind step);
}

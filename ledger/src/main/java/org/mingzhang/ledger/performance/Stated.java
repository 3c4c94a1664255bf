package org.mingzhang.ledger.performance;

import java.util.List;

/**
 * What is stated of one subject's performance.
 *
 * @param targets  the indicators that hold, withdrawn ones left out
 * @param goals    the goal of the whole, and the tasks
 * @param progress how far indicators had come, by day and indicator
 * @param results  what was reached
 */
public record Stated(List<Indicator> targets, List<Goal> goals, List<Progress> progress, List<Achieved> results) {
    /** Nothing. */
    public static final Stated NOTHING = new Stated(List.of(), List.of(), List.of(), List.of());

    public Stated {
        targets = List.copyOf(targets);
        goals = List.copyOf(goals);
        progress = List.copyOf(progress);
        results = List.copyOf(results);
    }
}

package org.mingzhang.audit;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which rules had something to check; one that had in any place has run. */
public final class Tally {
    private final Set<String> run = new LinkedHashSet<>();
    private final Set<String> idle = new LinkedHashSet<>();

    /** Counts a rule, by its id with the form it is about. */
    public void count(String rule, boolean hadSomethingToCheck) {
        (hadSomethingToCheck ? run : idle).add(rule);
    }

    /** The rules that had something to check. */
    int rulesRun() {
        return run.size();
    }

    /** The rules that had nothing to check anywhere. */
    int rulesNotApplicable() {
        return (int) idle.stream().filter(rule -> !run.contains(rule)).count();
    }
}

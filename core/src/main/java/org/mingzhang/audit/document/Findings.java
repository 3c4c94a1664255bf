package org.mingzhang.audit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Ruling;
import org.mingzhang.audit.Tally;
import org.mingzhang.catalogue.Rule;

/** Collects what the checks of words find. */
final class Findings {
    /** So many places of one fault are shown. */
    private static final int SHOWN = 12;

    private final List<Finding> found = new ArrayList<>();
    private final Tally tally;

    Findings(Tally tally) {
        this.tally = tally;
    }

    /** Everything found. */
    List<Finding> all() {
        return List.copyOf(found);
    }

    /** Counts a rule as run, or as having nothing to check. */
    void count(Rule rule, boolean hadSomethingToCheck) {
        tally.count(rule.id(), hadSomethingToCheck);
    }

    /** A finding without a figure. */
    void add(Ruling ruling, String message, List<Evidence> evidence, Optional<String> suggestion) {
        List<Evidence> shown = evidence.stream().limit(SHOWN).toList();
        found.add(Finding.of(ruling.suggesting(suggestion), message, shown));
    }
}

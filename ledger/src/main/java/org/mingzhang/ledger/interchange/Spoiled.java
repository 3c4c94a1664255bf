package org.mingzhang.ledger.interchange;

import java.util.HashSet;
import java.util.Set;

/**
 * What rows with faults would have brought. What refers to it is left alone, so that one bad row is one fault and not a
 * fault in every row that refers to it.
 */
final class Spoiled {
    private final Set<String> departments = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> projects = new HashSet<>();
    private final Set<String> lines = new HashSet<>();
    private final Set<String> postings = new HashSet<>();
    private final Set<String> balances = new HashSet<>();

    Set<String> departments() {
        return departments;
    }

    Set<String> units() {
        return units;
    }

    Set<String> projects() {
        return projects;
    }

    /** Lines that were not opened. */
    Set<String> lines() {
        return lines;
    }

    /** Keys of postings that were not made. */
    Set<String> postings() {
        return postings;
    }

    /** Lines that lack a posting, so that what is left on them is not known. */
    Set<String> balances() {
        return balances;
    }
}

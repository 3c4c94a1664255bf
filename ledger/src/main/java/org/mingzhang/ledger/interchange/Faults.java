package org.mingzhang.ledger.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers every fault of an import. */
final class Faults {
    private final List<Fault> all = new ArrayList<>();

    void add(Fault fault) {
        all.add(fault);
    }

    int count() {
        return all.size();
    }

    /** By sheet in the order they were met, then by row. */
    List<Fault> sorted() {
        List<String> sheets = all.stream().map(Fault::sheet).distinct().toList();
        return all.stream()
                .sorted(Comparator.comparingInt((Fault fault) -> sheets.indexOf(fault.sheet()))
                        .thenComparingInt(Fault::row))
                .toList();
    }
}

package org.mingzhang.ledger.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what an import brought, by sheet. */
final class Tally {
    private final Map<String, int[]> bySheet = new LinkedHashMap<>();

    void add(String sheet, boolean isNew) {
        int[] counts = bySheet.computeIfAbsent(sheet, name -> new int[2]);
        counts[isNew ? 0 : 1]++;
    }

    List<ImportReport.Sheet> sheets() {
        List<ImportReport.Sheet> sheets = new ArrayList<>();
        bySheet.forEach((name, counts) -> sheets.add(new ImportReport.Sheet(name, counts[0], counts[1])));
        return sheets;
    }
}

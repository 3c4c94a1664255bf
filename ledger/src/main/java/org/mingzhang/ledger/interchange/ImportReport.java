package org.mingzhang.ledger.interchange;

import java.util.List;

/**
 * What became of an import.
 *
 * @param faults everything that is wrong; where there is any, nothing was imported
 * @param sheets what was imported, by sheet
 */
public record ImportReport(List<Fault> faults, List<Sheet> sheets) {
    public ImportReport {
        faults = List.copyOf(faults);
        sheets = List.copyOf(sheets);
    }

    /** Whether everything was imported. */
    public boolean imported() {
        return faults.isEmpty();
    }

    /**
     * A sheet.
     *
     * @param name      its Chinese name
     * @param added     how many rows brought something new
     * @param unchanged how many rows said what the ledger held
     */
    public record Sheet(String name, int added, int unchanged) {}
}

package org.mingzhang.ledger.baseline;

import java.util.List;
import java.util.Optional;
import org.mingzhang.disclosure.Kind;

/**
 * A published disclosure, as {@code extract} gives it.
 *
 * @param file     the name of the file that was read
 * @param sha256   the digest of that file
 * @param kind     budget or final account
 * @param year     the year
 * @param unitName the name of the department or unit
 * @param unitCode its code, where it is known
 * @param cells    the cells of its forms, blanks left out
 * @param slots    the figures of its sentences that were heard for certain
 */
record BaselineDocument(
        String file,
        String sha256,
        Kind kind,
        int year,
        String unitName,
        Optional<String> unitCode,
        List<BaselineCell> cells,
        List<BaselineSlot> slots) {
    BaselineDocument {
        cells = List.copyOf(cells);
        slots = List.copyOf(slots);
    }
}

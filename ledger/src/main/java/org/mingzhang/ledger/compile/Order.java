package org.mingzhang.ledger.compile;

import java.util.Optional;
import org.mingzhang.disclosure.Kind;

/**
 * What is to be compiled.
 *
 * @param region     the region's id, see {@code regions.yaml}
 * @param kind       budget or final account
 * @param year       the year
 * @param department the code of the department
 * @param name       its name
 */
public record Order(String region, Kind kind, int year, String department, Optional<String> name) {
    /** The same of the year before. */
    Order yearBefore() {
        return new Order(region, kind, year - 1, department, name);
    }
}

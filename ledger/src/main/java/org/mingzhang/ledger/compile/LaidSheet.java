package org.mingzhang.ledger.compile;

import java.util.Optional;
import java.util.Set;
import org.mingzhang.disclosure.PerformanceSheet;

/**
 * A performance sheet as it will be published.
 *
 * @param code  of the department or the project that it is of; none of the row of all projects
 * @param sheet what stands in it
 * @param gaps  what it cannot say yet, in Chinese
 */
public record LaidSheet(Optional<String> code, PerformanceSheet sheet, Set<String> gaps) {}

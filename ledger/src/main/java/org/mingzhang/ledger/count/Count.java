package org.mingzhang.ledger.count;

/**
 * What is counted.
 *
 * @param unit    the code of the unit
 * @param year    the budget year
 * @param stage   plan or outcome
 * @param measure the id of the measure, see {@link Measure}
 */
public record Count(String unit, int year, Stage stage, String measure) {}

package org.mingzhang.ledger.performance;

import java.time.LocalDate;

/**
 * A round of monitoring.
 *
 * @param body   the code of the department or unit that it was opened for; empty for all
 * @param until  the day up to which progress is told
 * @param opened when the finance side opened it
 * @param due    until when progress is to be reported
 */
public record Round(String body, LocalDate until, LocalDate opened, LocalDate due) {}

package org.mingzhang.ledger.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far an indicator has come during the year.
 *
 * @param name     the indicator of the third level
 * @param until    the day up to which it is told
 * @param actual   what was reached by then
 * @param degree   of a quality: how much of it, in per cent
 * @param forecast what is expected by the end of the year
 * @param cause    why it is behind
 * @param measure  what is done about it
 */
public record Progress(
        String name,
        LocalDate until,
        String actual,
        Optional<BigDecimal> degree,
        String forecast,
        String cause,
        String measure) {}

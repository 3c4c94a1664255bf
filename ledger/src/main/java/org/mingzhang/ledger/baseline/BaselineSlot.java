package org.mingzhang.ledger.baseline;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure of a published sentence.
 *
 * @param statement the id of the sentence
 * @param slot      the name of the figure in it
 * @param printed   exactly as printed
 * @param value     the number printed, where there is one
 * @param unit      what it is counted in, where the sentence says so
 */
public record BaselineSlot(
        String statement, String slot, String printed, Optional<BigDecimal> value, Optional<String> unit) {}

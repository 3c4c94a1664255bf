package org.mingzhang.ledger.registry;

import java.time.LocalDate;

/**
 * What holds of a department from a day on.
 *
 * @param code      its code
 * @param validFrom the first day that this holds
 * @param name      its name
 * @param dissolved whether it is no more, from that day on
 */
public record Department(String code, LocalDate validFrom, String name, boolean dissolved) {}

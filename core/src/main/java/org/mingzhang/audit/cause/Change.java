package org.mingzhang.audit.cause;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure to be changed.
 *
 * @param figure its number
 * @param to     the value that mends, where the equalities pin it: to the digits of its place where such a value does;
 *               empty where the conditions only bound it
 */
public record Change(int figure, Optional<BigDecimal> to) {}

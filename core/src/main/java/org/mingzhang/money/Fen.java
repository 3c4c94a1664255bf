package org.mingzhang.money;

import java.math.BigDecimal;

/**
 * An exact amount of money in whole fen (1/100 yuan), as the ledger counts it.
 *
 * @param count how many fen; may be negative
 */
public record Fen(long count) implements Comparable<Fen> {
    /** Nothing. */
    public static final Fen ZERO = new Fen(0);

    private static final int PLACES = 2;

    /**
     * The amount given in yuan.
     *
     * @throws ArithmeticException where it has parts of a fen, or is beyond what a ledger can count
     */
    public static Fen ofYuan(BigDecimal yuan) {
        return new Fen(yuan.movePointRight(PLACES).longValueExact());
    }

    /** The amount in yuan, with two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(count, PLACES);
    }

    /**
     * The sum.
     *
     * @throws ArithmeticException beyond what a ledger can count
     */
    public Fen plus(Fen other) {
        return new Fen(Math.addExact(count, other.count));
    }

    /** The amount with the other sign. */
    public Fen negated() {
        return new Fen(Math.negateExact(count));
    }

    /** -1, 0 or 1. */
    public int signum() {
        return Long.signum(count);
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(count, other.count);
    }
}

package org.mingzhang.ledger.book;

import org.mingzhang.money.Fen;

/**
 * An amount taken from one account of a line and given to another account of the same line: two entries that sum to zero.
 *
 * @param line   the line's code
 * @param source the account that gives
 * @param target the account that receives
 * @param amount more than zero
 */
public record Movement(String line, BookAccount source, BookAccount target, Fen amount) {
    public Movement {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("a movement of " + amount.yuan());
        }
    }
}

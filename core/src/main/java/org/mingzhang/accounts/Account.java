package org.mingzhang.accounts;

import java.util.Set;
import org.mingzhang.order.InOrder;

/**
 * An account of a classification.
 *
 * @param code      3, 5 or 7 digits
 * @param name      its name in force
 * @param funds     the fiscal budgets in which it occurs; empty where the classification does not divide by them
 * @param confirmed whether a source confirms code and name; what rests on memory must not carry an error
 */
public record Account(String code, String name, Set<String> funds, boolean confirmed) {
    public Account {
        funds = InOrder.set(funds);
    }

    /** Whether the account stands directly or indirectly below the other. */
    public boolean below(String other) {
        return code.length() > other.length() && code.startsWith(other);
    }
}

package org.mingzhang.ledger.book;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.mingzhang.money.Fen;

/**
 * What the postings on a line come to.
 *
 * @param accounts every account's sum, signed: what has given is negative; all together zero
 */
public record Balance(Map<BookAccount, Fen> accounts) {
    public Balance {
        EnumMap<BookAccount, Fen> copy = new EnumMap<>(BookAccount.class);
        for (BookAccount account : BookAccount.values()) {
            copy.put(account, accounts.getOrDefault(account, Fen.ZERO));
        }
        accounts = Collections.unmodifiableMap(copy);
    }

    /** The signed sum of an account. */
    public Fen of(BookAccount account) {
        return accounts.getOrDefault(account, Fen.ZERO);
    }

    /** 年初预算数: as approved. */
    public Fen initial() {
        return of(BookAccount.INITIAL).negated();
    }

    /** 全年预算数: as approved, carried in, adjusted, transferred and recalled. */
    public Fen revised() {
        return initial()
                .plus(of(BookAccount.CARRIED_IN).negated())
                .plus(of(BookAccount.ADJUSTED).negated())
                .plus(of(BookAccount.TRANSFERRED).negated())
                .plus(of(BookAccount.RECALLED).negated());
    }

    /** 执行数: paid, less refunds. */
    public Fen spent() {
        return of(BookAccount.SPENT);
    }

    /** 可用数: what may still be spent. */
    public Fen available() {
        return of(BookAccount.AVAILABLE);
    }

    /** Everything together; zero unless the books are broken. */
    public Fen sum() {
        return accounts.values().stream().reduce(Fen.ZERO, Fen::plus);
    }
}

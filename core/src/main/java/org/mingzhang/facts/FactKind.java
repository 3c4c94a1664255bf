package org.mingzhang.facts;

import java.util.Optional;

/** What an amount of the ledger is. */
public enum FactKind {
    /** 年初预算数: authority as approved. */
    INITIAL("initial"),
    /** 上年结转: authority carried over from the year before. */
    CARRIED_IN("carried-in"),
    /** 全年预算数: authority as approved, carried in, adjusted, transferred and recalled. */
    REVISED("revised"),
    /** 支出决算数: paid, less refunds. */
    SPENT("spent"),
    /** 收入预算数. */
    PLANNED("planned"),
    /** 收入决算数. */
    RECEIVED("received"),
    /** 年初结转和结余. */
    OPENING("opening"),
    /** 使用非财政拨款结余. */
    SURPLUS_USED("surplus-used"),
    /** 结余分配. */
    SURPLUS_ALLOCATED("surplus-allocated");

    private final String id;

    FactKind(String id) {
        this.id = id;
    }

    /** The word that the catalogue has for it. */
    public String id() {
        return id;
    }

    /** The kind of that id. */
    public static Optional<FactKind> of(String id) {
        for (FactKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

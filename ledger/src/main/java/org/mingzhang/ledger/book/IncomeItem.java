package org.mingzhang.ledger.book;

import java.util.Optional;

/** What is stated about income. */
public enum IncomeItem {
    /** What the budget expects. */
    PLAN("plan-income", "预算数", BookAccount.PLANNED, BookAccount.EXPECTED),
    /** What has come in. */
    RECEIVE("receive", "实际收到", BookAccount.RECEIVED, BookAccount.RESOURCES),
    /** Money left from the year before. */
    OPEN("open", "年初结转和结余", BookAccount.OPENING, BookAccount.RESOURCES),
    /** Surplus of earlier years drawn on to close a gap. */
    DRAW_SURPLUS("draw-surplus", "使用非财政拨款结余", BookAccount.SURPLUS_USED, BookAccount.RESOURCES),
    /** Tax paid from surplus, and what goes into funds. */
    ALLOCATE_SURPLUS("allocate-surplus", "结余分配", BookAccount.RESOURCES, BookAccount.SURPLUS_ALLOCATED);

    private final String id;
    private final String chinese;
    private final BookAccount source;
    private final BookAccount target;

    IncomeItem(String id, String chinese, BookAccount source, BookAccount target) {
        this.id = id;
        this.chinese = chinese;
        this.source = source;
        this.target = target;
    }

    /** The id in the database. */
    public String id() {
        return id;
    }

    /** The Chinese name. */
    public String chinese() {
        return chinese;
    }

    BookAccount source() {
        return source;
    }

    BookAccount target() {
        return target;
    }

    /** The item of that id. */
    public static Optional<IncomeItem> of(String id) {
        for (IncomeItem item : values()) {
            if (item.id.equals(id)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}

package org.mingzhang.catalogue;

import java.util.Arrays;
import java.util.Optional;
import org.mingzhang.disclosure.Kind;

/** An older document of the same department that a disclosure can be held against. */
public enum Predecessor {
    /** The final account of the year before. */
    LAST_FINAL_ACCOUNT("last-final-account", Kind.FINAL_ACCOUNT, 1),
    /** The budget of the year before. */
    LAST_BUDGET("last-budget", Kind.BUDGET, 1),
    /** Of a final account, the budget of the same year. */
    BUDGET("budget", Kind.BUDGET, 0);

    private final String id;
    private final Kind kind;
    private final int years;

    Predecessor(String id, Kind kind, int years) {
        this.id = id;
        this.kind = kind;
        this.years = years;
    }

    /** The name in the catalogue. */
    public String id() {
        return id;
    }

    /** What the older document is of. */
    public Kind kind() {
        return kind;
    }

    /** What an older document is to one of that kind; none where their years do not adjoin. */
    public static Optional<Predecessor> of(Kind now, int year, Kind older, int olderYear) {
        return Arrays.stream(values())
                .filter(each -> each.kind == older && each.years == year - olderYear)
                .filter(each -> each != BUDGET || now == Kind.FINAL_ACCOUNT)
                .findFirst();
    }

    /** The document of the year before that is of the same kind. */
    public static Predecessor ofYearBefore(Kind now) {
        return switch (now) {
            case FINAL_ACCOUNT -> LAST_FINAL_ACCOUNT;
            case BUDGET -> LAST_BUDGET;
        };
    }

    /** That of this name. */
    public static Optional<Predecessor> named(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}

package org.mingzhang.money;

import java.math.BigDecimal;
import java.util.Optional;

/** The unit a table or sentence prints its amounts in. */
public enum CurrencyUnit {
    YUAN("元", BigDecimal.ONE),
    THOUSAND_YUAN("千元", new BigDecimal("1000")),
    TEN_THOUSAND_YUAN("万元", new BigDecimal("10000")),
    HUNDRED_MILLION_YUAN("亿元", new BigDecimal("100000000"));

    private final String printed;
    private final BigDecimal yuan;

    CurrencyUnit(String printed, BigDecimal yuan) {
        this.printed = printed;
        this.yuan = yuan;
    }

    /** The unit as documents print it. */
    public String printed() {
        return printed;
    }

    /** How many yuan one of this unit is. */
    public BigDecimal yuan() {
        return yuan;
    }

    /** The unit printed so, blanks inside the word ignored; empty where it is no currency unit. */
    public static Optional<CurrencyUnit> of(String text) {
        String bare = text.replaceAll("\\s+", "").replace("人民币", "");
        for (CurrencyUnit unit : values()) {
            if (unit.printed.equals(bare)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}

package org.mingzhang.ledger.performance;

import java.math.BigDecimal;
import org.mingzhang.money.Decimals;

/**
 * What is to be reached. The rate of execution and how the money is managed are weighted like indicators, see {@link Levels}.
 *
 * @param level1      the indicator of the first level, such as 产出指标
 * @param level2      of the second level, such as 数量指标
 * @param name        of the third level
 * @param target      the target as it is printed, such as {@code ≥95%}
 * @param weight      what it is worth of a hundred; zero where the indicator was withdrawn
 * @param explanation how it is meant; may be empty
 */
public record Indicator(
        String level1, String level2, String name, String target, BigDecimal weight, String explanation) {
    public Indicator {
        weight = Decimals.plain(weight);
    }
}

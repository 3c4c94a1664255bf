package org.mingzhang.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import org.mingzhang.money.Interval;

/**
 * How a rate of execution scores: full marks from a rate on, and below it the rate divided by that rate, times the
 * weight. With full marks from 100 per cent on, the score is the rate times the weight.
 *
 * @param id       in the catalogue
 * @param title    in Chinese
 * @param fullFrom the rate in per cent from which on full marks are given
 */
public record ScoringStandard(String id, String title, BigDecimal fullFrom) {
    /** The scores that a rate, in per cent, can have. */
    public Interval score(Interval rate, BigDecimal weight) {
        return new Interval(score(rate.low(), weight), score(rate.high(), weight));
    }

    /** The score of one rate, in per cent. */
    public BigDecimal score(BigDecimal rate, BigDecimal weight) {
        BigDecimal capped = rate.min(fullFrom);
        return capped.multiply(weight).divide(fullFrom, MathContext.DECIMAL128);
    }
}

package org.mingzhang.ledger.performance;

import java.math.BigDecimal;

/**
 * What evaluators found by one of their criteria. Here, and only here, a person gives a score: it is a judgement.
 *
 * @param evaluator who
 * @param criterion what is judged
 * @param weight    what it is worth of a hundred
 * @param score     what was given
 * @param opinion   why; may be empty
 */
public record Verdict(Evaluator evaluator, String criterion, BigDecimal weight, BigDecimal score, String opinion) {}

package org.mingzhang.ledger.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.catalogue.Scoring.Proposal;
import org.mingzhang.money.Fen;

/**
 * The performance of one project or department, from target to the next year's request.
 *
 * @param subject        whose
 * @param name           its name
 * @param targets        its indicators
 * @param steps          the steps taken
 * @param warnings       what monitoring gave cause to look at
 * @param evaluated      whether something is stated of what was reached
 * @param execution      the rate of execution of its self-evaluation in per cent
 * @param score          the score of its self-evaluation; empty while something is missing
 * @param grade          the grade of that score
 * @param evaluations    what others found
 * @param rectifications what was to be put right
 * @param requested      what is asked for the year after
 * @param proposal       what the results say of that request: those of the finance side, else of the department, else of the
 *                       self-evaluation; empty while there is no score
 */
public record Chain(
        Subject subject,
        String name,
        List<Indicator> targets,
        List<Step> steps,
        List<Warning> warnings,
        boolean evaluated,
        Optional<BigDecimal> execution,
        Optional<BigDecimal> score,
        Optional<String> grade,
        List<Evaluated> evaluations,
        List<Rectification> rectifications,
        Optional<Fen> requested,
        Optional<Proposal> proposal) {
    public Chain {
        targets = List.copyOf(targets);
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
        evaluations = List.copyOf(evaluations);
        rectifications = List.copyOf(rectifications);
    }

    /**
     * An evaluation by others.
     *
     * @param evaluator  who
     * @param score      the sum of the scores given
     * @param weight     what they were given of
     * @param grade      the grade; empty unless the criteria make up a hundred
     * @param difference the score less that of the self-evaluation, where both are of a hundred
     */
    public record Evaluated(
            Evaluator evaluator,
            BigDecimal score,
            BigDecimal weight,
            Optional<String> grade,
            Optional<BigDecimal> difference) {}

    /** What the results propose for the request; empty where nothing was asked for or nothing is proposed yet. */
    public Optional<Fen> proposed() {
        return requested.flatMap(asked -> proposal.map(of -> switch (of.way()) {
            case PREFER, KEEP -> asked;
            case CANCEL -> new Fen(0);
            case REDUCE ->
                new Fen(BigDecimal.valueOf(asked.count())
                        .multiply(HUNDRED.subtract(of.cut()))
                        .divideToIntegralValue(HUNDRED)
                        .longValueExact());
        }));
    }

    private static final BigDecimal HUNDRED = new BigDecimal("100");
}

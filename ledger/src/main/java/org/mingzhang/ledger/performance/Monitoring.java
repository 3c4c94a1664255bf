package org.mingzhang.ledger.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.performance.Attainment;
import org.mingzhang.performance.Attainment.Outcome;
import org.mingzhang.performance.Value;
import org.mingzhang.performance.ValueParser;

/**
 * Dual monitoring: progress of the money and of the results, held against each other and against the time that has passed. Only
 * what is counted towards a number can be behind; a rate or a quality has no half-way.
 */
public final class Monitoring {
    private final ValueParser values;
    private final Function<LocalDate, Optional<BigDecimal>> execution;

    /**
     * Monitoring of one subject.
     *
     * @param values    reads targets and progress
     * @param execution which share of its budget was spent by a day, 1 being all of it; empty where there is no budget
     */
    public Monitoring(ValueParser values, Function<LocalDate, Optional<BigDecimal>> execution) {
        this.values = values;
        this.execution = execution;
    }

    /** What gives cause to look at, in the order in which progress was told. */
    public List<Warning> warnings(List<Indicator> targets, List<Progress> progress) {
        List<Warning> warnings = new ArrayList<>();
        for (Progress told : progress) {
            targets.stream()
                    .filter(target -> target.name().equals(told.name()))
                    .findFirst()
                    .ifPresent(target -> warnings.addAll(warnings(target, told)));
        }
        return warnings;
    }

    private List<Warning> warnings(Indicator indicator, Progress told) {
        List<Warning> warnings = new ArrayList<>();
        Value target = values.parse(indicator.target());
        share(target, told).ifPresent(reached -> {
            if (reached.compareTo(passed(told.until())) < 0) {
                warnings.add(warning(told, Warning.Kind.BEHIND_TIME));
            }
            execution
                    .apply(told.until())
                    .filter(spent -> spent.compareTo(reached) > 0)
                    .ifPresent(spent -> warnings.add(warning(told, Warning.Kind.MONEY_AHEAD)));
        });
        Outcome forecast = Attainment.of(target, values.parse(told.forecast())).outcome();
        if (forecast == Outcome.MISSED) {
            warnings.add(warning(told, Warning.Kind.FORECAST_BELOW));
        }
        return warnings;
    }

    /** Which share of a number to be reached is there; a percentage and a bound from above are no such number. */
    private Optional<BigDecimal> share(Value target, Progress told) {
        boolean counted = target instanceof Value.Quantity quantity
                && !quantity.percentage()
                && !quantity.operator().downward();
        return counted ? Attainment.of(target, values.parse(told.actual())).exact() : Optional.empty();
    }

    private static BigDecimal passed(LocalDate until) {
        return BigDecimal.valueOf(until.getDayOfYear())
                .divide(BigDecimal.valueOf(until.lengthOfYear()), MathContext.DECIMAL128);
    }

    private static Warning warning(Progress told, Warning.Kind kind) {
        return new Warning(told.until(), told.name(), kind, told.cause(), told.measure());
    }
}

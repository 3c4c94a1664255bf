package org.mingzhang.ledger.interchange;

import java.util.Optional;
import java.util.function.IntFunction;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.ledger.performance.Indicator;
import org.mingzhang.ledger.performance.Performances;
import org.mingzhang.ledger.performance.Subject;
import org.mingzhang.performance.Value;

/** Holds actual values against the indicators that they are stated of. */
final class StatedIndicators {
    private static final String NAME = "name";
    private static final String ACTUAL = "actual";

    private final Performances performances;
    private final IntFunction<Scoring> scoring;

    /**
     * The indicators of this ledger.
     *
     * @param scoring the terms of a year
     */
    StatedIndicators(Performances performances, IntFunction<Scoring> scoring) {
        this.performances = performances;
        this.scoring = scoring;
    }

    /**
     * Reports an actual value that is of no indicator, or that cannot be held against the target.
     *
     * @param during whether the year is not over, so that what has its day may be under way still
     */
    void check(RowReader row, Subject subject, String name, String actual, boolean during) {
        if (name.isEmpty()) {
            return;
        }
        Optional<Indicator> indicator = performances.targets(subject).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (indicator.isEmpty()) {
            row.fault(NAME, subject.code() + " 没有名为“" + name + "”的指标", "请与“绩效指标”表核对");
            return;
        }
        Scoring terms = scoring.apply(subject.year());
        boolean derived = !subject.isProject() && terms.isGiven(name);
        boolean either = !subject.isProject() && terms.rate(name).isPresent();
        if (derived && !actual.isEmpty()) {
            row.fault(ACTUAL, "“" + name + "”由账册得出，不能填写", "请清空");
            return;
        }
        if (!derived && !either && actual.isEmpty()) {
            row.fault(ACTUAL, "没有填写", "请填实际完成了多少，写法同指标值");
            return;
        }
        Value target = terms.values().parse(indicator.get().target());
        Value reached = terms.values().parse(actual);
        boolean words = !actual.isEmpty() && (reached instanceof Value.Quality || reached instanceof Value.Missing);
        boolean counted = target instanceof Value.Quantity || target instanceof Value.Deadline && !during;
        if (counted && words) {
            row.fault(ACTUAL, "“" + actual + "”不能与指标值“" + indicator.get().target() + "”比较", "请填数字和单位，或者完成的日期");
        }
    }
}

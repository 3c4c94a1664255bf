package org.mingzhang.ledger.interchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.ledger.performance.Monitoring;
import org.mingzhang.ledger.performance.Performances;
import org.mingzhang.ledger.performance.Progress;
import org.mingzhang.ledger.performance.Round;
import org.mingzhang.ledger.performance.Subject;
import org.mingzhang.ledger.performance.Warning;

/** The sheets of monitoring: the rounds that are opened, and the progress that is told in them. */
final class MonitoringFacts {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Performances performances;
    private final IntFunction<Scoring> scoring;
    private final RegisterSheets registers;
    private final Tally tally;
    private final StatedIndicators indicators;
    private boolean roundSpoiled;

    /**
     * Reads into these.
     *
     * @param scoring the terms of a year
     */
    MonitoringFacts(Performances performances, IntFunction<Scoring> scoring, RegisterSheets registers, Tally tally) {
        this.performances = performances;
        this.scoring = scoring;
        this.registers = registers;
        this.tally = tally;
        indicators = new StatedIndicators(performances, scoring);
    }

    /** A round of monitoring is opened. */
    void round(RowReader row) {
        Optional<Integer> year = row.year("year");
        Optional<String> body = row.code("body");
        Optional<LocalDate> until = row.date("until");
        Optional<LocalDate> opened = row.date("opened");
        Optional<LocalDate> due = row.date("due");
        String clerk = row.text("clerk");
        if (year.isPresent() && until.isPresent() && until.get().getYear() != year.get()) {
            row.fault("until", until.get() + " 不在预算年度之内", "请核对");
        }
        if (due.isPresent()
                && Stream.of(until, opened)
                        .anyMatch(day -> day.filter(due.get()::isBefore).isPresent())) {
            row.fault("due", "上报期限早于截止日期或者布置日期", "请核对三个日期");
        }
        body.ifPresent(code -> until.ifPresent(day -> registers.knownBody(row, code, day)));
        if (row.sound()) {
            Round round = new Round(body.orElse(""), until.orElseThrow(), opened.orElseThrow(), due.orElseThrow());
            tally.add(row.sheet(), performances.open(year.orElseThrow(), round, clerk));
        } else {
            roundSpoiled = true;
        }
    }

    void progress(RowReader row) {
        Optional<Subject> subject = registers.subject(row);
        String name = row.text("name");
        Optional<LocalDate> until = row.date("until");
        String actual = row.text("actual");
        Optional<BigDecimal> degree = row.within("degree", HUNDRED);
        String forecast = row.text("forecast");
        String cause = row.text("cause");
        String measure = row.text("measure");
        String clerk = row.text("clerk");
        if (until.isPresent()
                && subject.isPresent()
                && until.get().getYear() != subject.get().year()) {
            row.fault("until", until.get() + " 不在预算年度之内", "请核对");
        }
        subject.ifPresent(of -> {
            indicators.check(row, of, name, actual, true);
            until.ifPresent(day -> inRound(row, of, day));
        });
        if (row.sound()) {
            Progress progress = new Progress(name, until.orElseThrow(), actual, degree, forecast, cause, measure);
            explained(row, subject.orElseThrow(), progress);
            if (!row.sound()) {
                return;
            }
            tally.add(row.sheet(), performances.state(subject.orElseThrow(), progress, clerk));
        }
    }

    /** What lags behind the year, or will not be reached, is told with its cause and what is done about it. */
    private void explained(RowReader row, Subject subject, Progress progress) {
        List<Warning> warnings = new Monitoring(scoring.apply(subject.year()).values(), day -> Optional.empty())
                .warnings(performances.targets(subject), List.of(progress));
        Map.of("cause", progress.cause(), "measure", progress.measure()).forEach((column, words) -> {
            if (!warnings.isEmpty() && words.isEmpty()) {
                row.fault(
                        column,
                        "“" + progress.name() + "”" + warnings.getFirst().kind().chinese() + "，没有填写",
                        "请写明偏差原因和纠偏措施");
            }
        });
    }

    /** Progress is told in a round that was opened. */
    private void inRound(RowReader row, Subject subject, LocalDate until) {
        List<String> bodies = registers.responsible(subject);
        List<LocalDate> days = performances.rounds(subject.year(), bodies).stream()
                .map(Round::until)
                .distinct()
                .toList();
        if (!days.contains(until) && roundSpoiled) {
            row.spoil();
        } else if (!days.contains(until)) {
            row.fault(
                    "until",
                    "没有布置截止 " + until + " 的监控",
                    days.isEmpty()
                            ? "请先在“监控轮次”表布置"
                            : "已经布置的截止日期为 "
                                    + String.join(
                                            "、",
                                            days.stream()
                                                    .map(LocalDate::toString)
                                                    .toList())
                                    + "，请改正，或者先在“监控轮次”表布置");
        }
    }
}

package org.mingzhang.ledger.interchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.catalogue.Scoring.Level;
import org.mingzhang.ledger.performance.Achieved;
import org.mingzhang.ledger.performance.Attachment;
import org.mingzhang.ledger.performance.Goal;
import org.mingzhang.ledger.performance.Indicator;
import org.mingzhang.ledger.performance.Performances;
import org.mingzhang.ledger.performance.Subject;
import org.mingzhang.money.Fen;

/** The sheets of targets, goals, results and requests. */
final class PerformanceFacts {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final String NAME = "name";
    private static final String ACTUAL = "actual";

    private final Performances performances;
    private final IntFunction<Scoring> scoring;
    private final EvidenceFiles files;
    private final RegisterSheets registers;
    private final Tally tally;
    private final StatedIndicators indicators;
    private final Map<Subject, RowReader> targeted = new LinkedHashMap<>();
    private final Map<String, Integer> stated = new HashMap<>();

    /**
     * Reads into these.
     *
     * @param scoring the terms of a year
     * @param files   the files of evidence beside what is imported
     */
    PerformanceFacts(
            Performances performances,
            IntFunction<Scoring> scoring,
            EvidenceFiles files,
            RegisterSheets registers,
            Tally tally) {
        this.performances = performances;
        this.scoring = scoring;
        this.files = files;
        this.registers = registers;
        this.tally = tally;
        indicators = new StatedIndicators(performances, scoring);
    }

    void target(RowReader row) {
        Optional<Subject> subject = registers.subject(row);
        String level1 = row.text("level1");
        String level2 = row.text("level2");
        String name = row.text(NAME);
        String target = row.text("target");
        Optional<BigDecimal> weight = row.within("weight", HUNDRED);
        String explanation = row.text("explanation");
        String clerk = row.text("clerk");
        subject.ifPresent(of -> {
            levels(row, of, level1, level2);
            once(row, of + "|target|" + name, NAME, "三级指标“" + name + "”");
        });
        if (!row.sound()) {
            return;
        }
        Subject of = subject.orElseThrow();
        Indicator indicator = new Indicator(level1, level2, name, target, weight.orElseThrow(), explanation);
        if (performances.frozen(of)) {
            if (performances.targets(of).contains(indicator)) {
                tally.add(row.sheet(), false);
            } else {
                row.fault(NAME, "绩效目标已经批复，指标不能再改", "请核对；确需调整的，按规定重新报批下一年度的目标");
            }
            return;
        }
        targeted.put(of, row);
        tally.add(row.sheet(), performances.state(of, indicator, clerk));
    }

    private void levels(RowReader row, Subject subject, String level1, String level2) {
        if (level1.isEmpty() || level2.isEmpty()) {
            return;
        }
        List<Level> levels = scoring.apply(subject.year()).levels();
        String of = subject.isProject() ? Scoring.PROJECT : Scoring.DEPARTMENT;
        Optional<Level> level = scoring.apply(subject.year()).level(level1, subject.isProject());
        if (level.isEmpty()) {
            row.fault(
                    "level1",
                    "“" + level1 + "”不是" + (subject.isProject() ? "项目" : "部门整体") + "的一级指标",
                    "请从下列各项中选填："
                            + String.join(
                                    "、",
                                    levels.stream()
                                            .filter(each -> each.of().equals(of))
                                            .map(Level::name)
                                            .toList()));
        } else if (!level.get().below().contains(level2)) {
            row.fault(
                    "level2",
                    "“" + level1 + "”之下没有“" + level2 + "”",
                    "请从下列各项中选填：" + String.join("、", level.get().below()));
        }
    }

    /** Weights that do not make up a hundred, once all targets are in. */
    void weights() {
        targeted.forEach((subject, row) -> {
            BigDecimal sum = performances.targets(subject).stream()
                    .map(Indicator::weight)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(HUNDRED) != 0) {
                row.fault("weight", subject.code() + " 的分值合计为 " + sum.toPlainString(), "各项分值（包括预算执行、资金管理）合计应为 100，请核对");
            }
        });
    }

    void goal(RowReader row) {
        Optional<Subject> subject = registers.subject(row);
        String task = row.text("task");
        String expected = row.passage("expected");
        String actual = row.passage(ACTUAL);
        String clerk = row.text("clerk");
        if (row.sound()) {
            tally.add(row.sheet(), performances.state(subject.orElseThrow(), new Goal(task, expected, actual), clerk));
        }
    }

    void result(RowReader row) {
        Optional<Subject> subject = registers.subject(row);
        String name = row.text(NAME);
        String actual = row.text(ACTUAL);
        Optional<BigDecimal> degree = row.within("degree", HUNDRED);
        String evidence = row.text("evidence");
        Optional<Attachment> file = files.keep(row, "file");
        String reason = row.text("reason");
        String clerk = row.text("clerk");
        subject.ifPresent(of -> {
            indicators.check(row, of, name, actual, false);
            once(row, of + "|result|" + name, NAME, "三级指标“" + name + "”");
        });
        if (row.sound()) {
            Achieved achieved = new Achieved(name, actual, degree, evidence, file, reason);
            tally.add(row.sheet(), performances.state(subject.orElseThrow(), achieved, clerk));
        }
    }

    void request(RowReader row) {
        Optional<Subject> subject = registers.subject(row);
        Optional<Fen> amount = row.money("amount");
        String clerk = row.text("clerk");
        subject.filter(of -> !of.isProject())
                .ifPresent(of -> row.fault("body", "“" + of.code() + "”不是项目代码", "请填 21 位项目代码"));
        if (row.sound()) {
            tally.add(row.sheet(), performances.request(subject.orElseThrow(), amount.orElseThrow(), clerk));
        }
    }

    private void once(RowReader row, String key, String column, String what) {
        Integer first = stated.putIfAbsent(key, row.number());
        if (first != null) {
            row.fault(column, "与第" + first + "行是同一对象、年度的同一" + what, "请只留一行");
        }
    }
}

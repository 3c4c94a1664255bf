package org.mingzhang.ledger.interchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.ledger.performance.Evaluator;
import org.mingzhang.ledger.performance.Gate;
import org.mingzhang.ledger.performance.Performances;
import org.mingzhang.ledger.performance.Rectification;
import org.mingzhang.ledger.performance.Step;
import org.mingzhang.ledger.performance.Subject;
import org.mingzhang.ledger.performance.Verdict;

/** The sheets of steps, evaluations and rectification. */
final class PerformanceRounds {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final String STEP = "step";

    private final Performances performances;
    private final Gate gate;
    private final RegisterSheets registers;
    private final Tally tally;
    private final Set<Subject> stopped = new HashSet<>();

    PerformanceRounds(Performances performances, Gate gate, RegisterSheets registers, Tally tally) {
        this.performances = performances;
        this.gate = gate;
        this.registers = registers;
        this.tally = tally;
    }

    void step(RowReader row) {
        Optional<Subject> subject = registers.subject(row);
        Optional<Step.Kind> kind = row.choice(STEP).flatMap(Step.Kind::of);
        Optional<LocalDate> day = row.date("day");
        String opinion = row.text("opinion");
        String clerk = row.text("clerk");
        if (!row.sound()) {
            return;
        }
        Subject of = subject.orElseThrow();
        Step step = new Step(kind.orElseThrow(), day.orElseThrow(), opinion);
        List<Step> taken = performances.steps(of);
        Optional<Step> same =
                taken.stream().filter(each -> each.kind() == step.kind()).findFirst();
        if (same.isPresent()) {
            if (same.get().equals(step)) {
                tally.add(row.sheet(), false);
            } else {
                row.fault(STEP, "这一环节已于 " + same.get().day() + " 办理", "每个环节只办理一次，请核对");
            }
            return;
        }
        if (stopped.contains(of)) {
            row.spoil();
            return;
        }
        inOrder(row, step, taken);
        if (row.sound() && step.kind().isSubmission()) {
            gate.objections(of, step.kind()).forEach(objection -> row.fault(STEP, objection, "请改正后再办理这一环节"));
        }
        if (row.sound()) {
            tally.add(row.sheet(), performances.state(of, step, clerk));
        } else {
            stopped.add(of);
        }
    }

    /** Targets are submitted, reviewed, approved; a self-evaluation is submitted after that, and reviewed. */
    private static void inOrder(RowReader row, Step step, List<Step> taken) {
        Optional<Step.Kind> before = step.kind().before();
        if (before.isEmpty()) {
            return;
        }
        Optional<Step> last =
                taken.stream().filter(each -> each.kind() == before.get()).findFirst();
        if (last.isEmpty()) {
            row.fault(STEP, "上一环节尚未办理", "目标申报、目标审核、目标批复、自评提交、自评审核依次办理");
        } else if (last.get().day().isAfter(step.day())) {
            row.fault("day", "日期早于上一环节（" + last.get().day() + "）", "请核对");
        }
    }

    void verdict(RowReader row) {
        Optional<Subject> subject = registers.subject(row);
        Optional<Evaluator> evaluator = row.choice("evaluator").flatMap(Evaluator::of);
        String criterion = row.text("criterion");
        Optional<BigDecimal> weight = row.within("weight", HUNDRED);
        Optional<BigDecimal> score = row.within("score", HUNDRED);
        String opinion = row.text("opinion");
        String clerk = row.text("clerk");
        if (weight.isPresent() && weight.get().signum() == 0) {
            row.fault("weight", "分值为零", "请填大于零的分值，或者删去这一行");
        }
        if (weight.isPresent() && score.isPresent() && score.get().compareTo(weight.get()) > 0) {
            row.fault("score", "得分 " + score.get().toPlainString() + " 超过分值", "请核对");
        }
        if (row.sound()) {
            Verdict verdict =
                    new Verdict(evaluator.orElseThrow(), criterion, weight.orElseThrow(), score.orElseThrow(), opinion);
            tally.add(row.sheet(), performances.state(subject.orElseThrow(), verdict, clerk));
        }
    }

    void rectification(RowReader row) {
        Optional<Subject> subject = registers.subject(row);
        String problem = row.text("problem");
        String measure = row.text("measure");
        Optional<LocalDate> due = row.date("due");
        Optional<Rectification.State> state = row.choice("state").flatMap(Rectification.State::of);
        Optional<LocalDate> checked = row.date("checked");
        String clerk = row.text("clerk");
        if (state.isPresent() && (state.get() == Rectification.State.OPEN) == checked.isPresent()) {
            row.fault("checked", "核查日期与整改状态不符", "整改中的不填核查日期，已完成、未完成的必填");
        }
        if (row.sound()) {
            Rectification rectification =
                    new Rectification(problem, measure, due.orElseThrow(), checked, state.orElseThrow());
            tally.add(row.sheet(), performances.state(subject.orElseThrow(), rectification, clerk));
        }
    }
}

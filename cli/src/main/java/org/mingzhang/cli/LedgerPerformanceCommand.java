package org.mingzhang.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.AuditGate;
import org.mingzhang.ledger.compile.Chains;
import org.mingzhang.ledger.compile.Order;
import org.mingzhang.ledger.performance.Chain;
import org.mingzhang.ledger.performance.Chain.Evaluated;
import org.mingzhang.ledger.performance.Rectification;
import org.mingzhang.ledger.performance.Step;
import org.mingzhang.money.Decimals;
import org.mingzhang.money.Fen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ledger performance}: where the performance of a department and its projects stands. */
@Command(name = "performance", description = "列出部门整体和各项目的绩效：目标、监控预警、自评、评价、整改，以及对下年预算申请的建议。")
final class LedgerPerformanceCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final LedgerOptions options = new LedgerOptions();

    @Mixin
    private final DepartmentOptions department = new DepartmentOptions();

    LedgerPerformanceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return options.with(terminal, ledger -> department.with(ledger, terminal, order -> list(ledger, order)));
    }

    private int list(Ledger ledger, Order order) {
        Catalogue rules = ledger.catalogue();
        List<Chain> chains = new Chains(rules, ledger).of(order.region(), order.department(), order.year());
        if (chains.isEmpty()) {
            terminal.err().println("账册中没有 " + order.department() + " " + order.year() + " 年的绩效目标。请在“绩效指标”表填写后导入。");
            return ExitStatus.FAILED;
        }
        AuditGate gate = new AuditGate(rules, ledger);
        chains.forEach(chain -> print(chain, gate));
        return ExitStatus.FINE;
    }

    private void print(Chain chain, AuditGate gate) {
        PrintStream out = terminal.out();
        out.println(chain.name() + "（" + chain.subject().code() + "，"
                + chain.subject().year() + " 年）");
        out.println("  目标：指标 " + chain.targets().size() + " 个，" + steps(chain));
        next(chain).ifPresent(step -> before(chain, step, gate));
        if (chain.warnings().isEmpty()) {
            out.println("  监控：没有预警");
        }
        chain.warnings()
                .forEach(warning -> out.println("  监控：" + warning.until() + " “" + warning.indicator() + "”"
                        + warning.kind().chinese()
                        + (warning.cause().isEmpty() ? "" : "。原因：" + warning.cause())
                        + (warning.measure().isEmpty() ? "" : "。措施：" + warning.measure())));
        out.println("  自评："
                + chain.score()
                        .map(score ->
                                score.toPlainString() + " 分，等级" + chain.grade().orElse("") + "，执行率 "
                                        + chain.execution()
                                                .map(BigDecimal::toPlainString)
                                                .orElse("—") + "%")
                        .orElse("尚未完成"));
        chain.evaluations().forEach(each -> out.println("  评价：" + evaluated(each)));
        chain.rectifications().forEach(each -> out.println("  整改：" + rectification(each)));
        chain.requested()
                .ifPresent(asked -> out.println("  下年预算：申请 " + yuan(asked) + " 元"
                        + chain.proposal()
                                .map(of -> "；" + of.title() + "，建议 "
                                        + chain.proposed()
                                                .map(LedgerPerformanceCommand::yuan)
                                                .orElse("") + " 元")
                                .orElse("")));
    }

    /** The next step that a sheet is handed in with: targets, or a self-evaluation of which something is stated. */
    private static Optional<Step.Kind> next(Chain chain) {
        Set<Step.Kind> taken = chain.steps().stream().map(Step::kind).collect(Collectors.toSet());
        if (!taken.contains(Step.Kind.SUBMIT_TARGETS)) {
            return Optional.of(Step.Kind.SUBMIT_TARGETS);
        }
        return chain.evaluated() && !taken.contains(Step.Kind.SUBMIT_EVALUATION)
                ? Optional.of(Step.Kind.SUBMIT_EVALUATION)
                : Optional.empty();
    }

    /** What would stand in the way of it, so that it is known while the sheets are filled in. */
    private void before(Chain chain, Step.Kind step, AuditGate gate) {
        String what = step.ofTargets() ? "申报" : "提交自评";
        gate.objections(chain.subject(), step)
                .forEach(objection -> terminal.out().println("  " + what + "前应当改正：" + objection));
        gate.advice(chain.subject(), step).forEach(advice -> terminal.out().println("  " + what + "前请核对：" + advice));
    }

    private static String steps(Chain chain) {
        return chain.steps().stream()
                .filter(step -> step.kind() == Step.Kind.APPROVE_TARGETS)
                .findFirst()
                .map(step -> step.day() + " 批复")
                .orElse("尚未批复");
    }

    private static String evaluated(Evaluated each) {
        return each.evaluator().chinese() + " " + plain(each.score()) + " 分（满分 "
                + plain(each.weight()) + " 分）"
                + each.grade().map(grade -> "，等级" + grade).orElse("")
                + each.difference()
                        .map(of -> "，比自评" + (of.signum() < 0 ? "低 " : "高 ") + plain(of.abs()) + " 分")
                        .orElse("");
    }

    private static String rectification(Rectification each) {
        String checked = each.checked().map(LocalDate::toString).orElse("");
        return switch (each.state()) {
            case OPEN -> each.problem() + "，" + each.due() + " 以前完成：" + each.measure();
            case DONE -> each.problem() + "，" + checked + " 核查已经完成";
            case NOT_DONE -> each.problem() + "，" + checked + " 核查没有完成";
        };
    }

    private static String plain(BigDecimal value) {
        return Decimals.plain(value).toPlainString();
    }

    private static String yuan(Fen fen) {
        return fen.yuan().toPlainString();
    }
}

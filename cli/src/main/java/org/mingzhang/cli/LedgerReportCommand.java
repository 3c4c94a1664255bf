package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Severity;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.EvaluationReports;
import org.mingzhang.ledger.compile.MonitoringReports;
import org.mingzhang.ledger.compile.Order;
import org.mingzhang.ledger.compile.Reported;
import org.mingzhang.ledger.performance.Evaluator;
import org.mingzhang.ledger.performance.Round;
import org.mingzhang.narrative.Speaker;
import org.mingzhang.write.json.DisclosureJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ledger report}: the report on a round of monitoring or on an evaluation is written from the ledger. */
@Command(name = "report", description = "从账册编写绩效运行监控报告、绩效评价报告，附各项目的表。")
final class LedgerReportCommand implements Callable<Integer> {
    private static final String MONITORING = "monitoring";
    private static final String EVALUATION = "-evaluation";

    private final Terminal terminal;

    @Mixin
    private final LedgerOptions options = new LedgerOptions();

    @Mixin
    private final DepartmentOptions department = new DepartmentOptions();

    @Option(
            names = "--kind",
            paramLabel = "种类",
            required = true,
            description = "monitoring（绩效运行监控）、department-evaluation（部门评价）或者 finance-evaluation（财政评价）。")
    private String kind = "";

    @Option(names = "--until", paramLabel = "日期", description = "哪一轮监控，写它的截止日期，如 2024-07-31；不写时为最后一轮。")
    private Optional<String> until = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "目录", description = "写到哪个文件夹。")
    private Path out = Path.of("");

    @Mixin
    private final FormatsOption formats = new FormatsOption();

    LedgerReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<String> unknown = formats.unknown();
        if (unknown.isPresent()) {
            return failed(unknown.get());
        }
        return options.with(terminal, ledger -> department.with(ledger, terminal, order -> report(ledger, order)));
    }

    private int report(Ledger ledger, Order order) {
        if (kind.equals(MONITORING)) {
            return monitoring(ledger, order);
        }
        Optional<Evaluator> evaluator = Arrays.stream(Evaluator.values())
                .filter(each -> kind.equals(each.id() + EVALUATION))
                .findFirst();
        if (evaluator.isEmpty()) {
            return failed("--kind 只能是 monitoring（绩效运行监控）、department-evaluation（部门评价）或者 finance-evaluation（财政评价），实为“"
                    + kind + "”。请改正。");
        }
        return new EvaluationReports(ledger.catalogue(), ledger)
                .of(order, evaluator.get())
                .map(report -> write(ledger, order, report, order.department() + "-" + order.year() + "-" + kind))
                .orElseGet(() -> failed("账册中没有“" + called(order) + "”" + order.year() + "年的"
                        + evaluator.get().chinese() + "。请在“绩效评价”表填写后导入。"));
    }

    private int monitoring(Ledger ledger, Order order) {
        MonitoringReports reports = new MonitoringReports(ledger.catalogue(), ledger);
        List<LocalDate> days = reports.rounds(order.department(), order.year()).stream()
                .map(Round::until)
                .distinct()
                .toList();
        if (days.isEmpty()) {
            return failed("没有布置" + order.year() + "年的监控。请在“监控轮次”表布置后导入。");
        }
        Optional<LocalDate> day =
                until.isEmpty() ? Optional.of(days.getLast()) : until.flatMap(LedgerReportCommand::day);
        if (day.filter(days::contains).isEmpty()) {
            return failed("没有布置截止“" + until.orElse("") + "”的监控，已经布置的有 "
                    + String.join("、", days.stream().map(LocalDate::toString).toList()) + "。请改正 --until。");
        }
        return reports.of(order, day.get())
                .map(report -> write(ledger, order, report, order.department() + "-" + day.get() + "-" + kind))
                .orElseGet(() -> failed("到 " + day.get() + " 账册中还没有“" + called(order) + "”的数据。请检查 --unit 和 --year。"));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String called(Order order) {
        return order.name().orElse(order.department());
    }

    private int write(Ledger ledger, Order order, Reported report, String name) {
        Disclosure disclosure = report.disclosure();
        if (ledger.secrecy().words(order.year()).in(DisclosureJson.of(disclosure))) {
            return failed("报告中有涉密单位或者项目的名称、代码，没有写出。请检查绩效各表中的文字。");
        }
        try {
            new Publisher(ledger.catalogue())
                    .write(disclosure, out, name, formats.chosen())
                    .forEach(file -> terminal.err().println("已写出 " + file + "。"));
        } catch (IOException e) {
            return failed("不能写到 " + out + "。请检查文件夹是否存在、是否可写、磁盘是否已满。");
        }
        if (!report.gaps().isEmpty()) {
            terminal.err().println("还没有填全的：" + String.join("；", report.gaps()) + "。请在绩效各表中补填。");
        }
        disclosure.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.text().contains(Speaker.GAP))
                .forEach(line -> terminal.err().println("待填：" + line.text()));
        List<Finding> findings = new Auditor(ledger.catalogue())
                .performance(disclosure).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList();
        findings.forEach(
                finding -> terminal.err().println("【" + finding.severity().chinese() + "】" + finding.message()));
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? ExitStatus.ERRORS_FOUND
                : ExitStatus.FINE;
    }

    private int failed(String message) {
        terminal.err().println(message);
        return ExitStatus.FAILED;
    }
}

package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.baseline.BaselineException;
import org.mingzhang.ledger.baseline.Baselines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledger baseline}: what {@code extract} gives of a published document becomes the figures of an earlier year. */
@Command(name = "baseline", description = "把已经公开的预算、决算作为以前年度的基数导入。先用 extract --format json 读取公开文件。")
final class LedgerBaselineCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "文件", description = "extract --format json 的结果。")
    private Path source = Path.of("");

    @Option(names = "--unit", paramLabel = "代码", description = "部门或者单位代码；不指定时按公开文件中的名称查找。")
    private Optional<String> unit = Optional.empty();

    @Mixin
    private final LedgerOptions options = new LedgerOptions();

    LedgerBaselineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return options.with(terminal, this::run);
    }

    private int run(Ledger ledger) {
        try {
            for (Baselines.Imported imported : ledger.baselines().run(source, unit)) {
                terminal.out()
                        .println(imported.body() + " " + imported.year() + " 年"
                                + imported.kind().chinese() + "："
                                + (imported.isNew() ? "导入 " + imported.cells() + " 个数。" : "已经导入过，没有变化。"));
            }
            return ExitStatus.FINE;
        } catch (BaselineException e) {
            terminal.err().println(e.getMessage());
            return ExitStatus.FAILED;
        }
    }
}

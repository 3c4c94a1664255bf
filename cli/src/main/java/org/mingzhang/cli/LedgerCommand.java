package org.mingzhang.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ledger}: the commands that keep the ledger. */
@Command(name = "ledger", synopsisSubcommandLabel = "命令", description = "账册：写出模板、导入事实、导入上年公开数、核对，列出绩效，编写绩效报告。")
final class LedgerCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明。")
    private boolean help;

    LedgerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.err()
                .println(
                        "请指定命令：template（模板）、sample（样例）、import（导入）、baseline（上年公开数）、check（核对）、performance（绩效一览）、report（绩效报告）或者 evidence（佐证材料）。用 --help 查看说明。");
        return ExitStatus.FAILED;
    }

    boolean help() {
        return help;
    }
}

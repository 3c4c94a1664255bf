package org.mingzhang.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program without a command: says how it is used. */
@Command(
        name = "mingzhang",
        synopsisSubcommandLabel = "命令",
        description = "明账：读取公开的部门预算、决算，逐格核对；从账册编制公开文本。",
        footer = {"", "退出状态：0 没有错误；1 发现错误；2 有文件未能读取，或者命令有误。"})
final class MingzhangCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明。")
    private boolean help;

    MingzhangCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.err().println("请指定命令：extract（读取）、audit（检查）、compile（编制）或者 ledger（账册）。用 --help 查看说明。");
        return ExitStatus.FAILED;
    }

    boolean help() {
        return help;
    }
}

package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mingzhang.ledger.sample.SampleDistrict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledger sample}: writes a made-up district to try the ledger on. */
@Command(name = "sample", description = "写出一个虚构区县三个年度的账册（CSV 文件夹），供试用。")
final class LedgerSampleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "文件夹", description = "写到哪个文件夹；已有的不会覆盖。")
    private Path target = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明。")
    private boolean help;

    LedgerSampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (Files.exists(target)) {
            terminal.err().println(target + " 已经存在，没有覆盖。请换一个名称，或者先移走原来的。");
            return ExitStatus.FAILED;
        }
        try {
            SampleDistrict.write(target);
        } catch (IOException e) {
            terminal.err().println("不能写到 " + target + "。请检查路径和权限。");
            return ExitStatus.FAILED;
        }
        terminal.out().println("已写出 " + target + "，可以用 ledger import 导入，或者直接用 compile 编制。");
        return ExitStatus.FINE;
    }

    boolean help() {
        return help;
    }
}

package org.mingzhang.cli;

import java.util.concurrent.Callable;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.book.BooksCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ledger check}: adds the ledger up again. */
@Command(name = "check", description = "从第一笔起重新加总，核对账册是否平衡、有无透支。")
final class LedgerCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final LedgerOptions options = new LedgerOptions();

    LedgerCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return options.with(terminal, this::run);
    }

    private int run(Ledger ledger) {
        BooksCheck.Result result = ledger.check();
        terminal.out()
                .println("业务 " + result.transfers() + " 笔，分录 " + 2 * result.movements() + " 条，分录合计 " + result.total()
                        + " 分；透支指标 " + result.negative() + " 条，余额与分录不符的指标 " + result.differing() + " 条。");
        terminal.out().println(result.sound() ? "账册正确。" : "账册有误，请停止使用并从备份恢复。");
        return result.sound() ? ExitStatus.FINE : ExitStatus.ERRORS_FOUND;
    }
}

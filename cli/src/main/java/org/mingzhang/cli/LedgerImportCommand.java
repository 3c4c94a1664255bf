package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.interchange.Fault;
import org.mingzhang.ledger.interchange.ImportReport;
import org.mingzhang.ledger.interchange.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ledger import}: a workbook or a folder of CSV comes into the ledger, all of it or nothing. */
@Command(name = "import", description = "把账册工作簿或者 CSV 文件夹导入账册：全部导入，或者一笔也不导入并列出全部错误。")
final class LedgerImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "文件", description = "账册工作簿（.xlsx），或者 CSV 文件夹。")
    private Path source = Path.of("");

    @Mixin
    private final LedgerOptions options = new LedgerOptions();

    LedgerImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return options.with(terminal, this::run);
    }

    private int run(Ledger ledger) {
        ImportReport report;
        try {
            report = ledger.importer().run(source);
        } catch (UnreadableFileException e) {
            terminal.err().println(e.getMessage());
            return ExitStatus.FAILED;
        }
        if (!report.imported()) {
            report.faults().stream().map(Fault::text).forEach(terminal.out()::println);
            terminal.out().println("共 " + report.faults().size() + " 处错误，没有导入任何内容。请改正后重新导入。");
            return ExitStatus.ERRORS_FOUND;
        }
        for (ImportReport.Sheet sheet : report.sheets()) {
            terminal.out().println(sheet.name() + "：新增 " + sheet.added() + " 行，已有 " + sheet.unchanged() + " 行。");
        }
        terminal.out().println(report.sheets().isEmpty() ? "各表都没有填写，没有导入任何内容。" : "导入完成。");
        return ExitStatus.FINE;
    }
}

package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.catalogue.CatalogueException;
import org.mingzhang.ledger.interchange.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledger template}: writes the empty workbook, or folder of CSV. */
@Command(name = "template", description = "写出空白的账册模板。")
final class LedgerTemplateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "文件", description = "模板的名称：以 .xlsx 结尾的写出 Excel 工作簿，否则写出 CSV 文件夹。已有的不会覆盖。")
    private Path target = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明。")
    private boolean help;

    LedgerTemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (Files.exists(target)) {
            terminal.err().println(target + " 已经存在，没有覆盖。请换一个名称，或者先移走原来的。");
            return ExitStatus.FAILED;
        }
        try {
            Template template = new Template(CatalogueSource.load(Optional.empty()));
            if (target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                template.workbook(target);
            } else {
                template.folder(target);
            }
        } catch (CatalogueException e) {
            e.mistakes().forEach(terminal.err()::println);
            return ExitStatus.FAILED;
        } catch (IOException e) {
            terminal.err().println("模板无法写入 " + target + "。请检查路径和权限。");
            return ExitStatus.FAILED;
        }
        terminal.out().println("已写出模板 " + target + "。");
        return ExitStatus.FINE;
    }

    boolean help() {
        return help;
    }
}

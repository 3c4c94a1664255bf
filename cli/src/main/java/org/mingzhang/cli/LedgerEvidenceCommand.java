package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.performance.Achieved;
import org.mingzhang.ledger.performance.Attachment;
import org.mingzhang.ledger.performance.Stated;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ledger evidence}: writes the files that show what was reached, and lists what evidence there is. */
@Command(name = "evidence", description = "列出绩效自评的佐证材料，写出随自评存进账册的佐证文件。")
final class LedgerEvidenceCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final LedgerOptions options = new LedgerOptions();

    @Option(names = "--unit", paramLabel = "代码", required = true, description = "部门代码，包括它的各项目；只要一个项目的，写项目代码。")
    private String body = "";

    @Option(names = "--year", paramLabel = "年度", required = true, description = "预算年度。")
    private int year;

    @Option(names = "--out", required = true, paramLabel = "目录", description = "写到哪个文件夹，每个对象一个子文件夹。")
    private Path out = Path.of("");

    LedgerEvidenceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return options.with(terminal, this::run);
    }

    private int run(Ledger ledger) {
        List<String> codes = Stream.concat(
                        Stream.of(body),
                        ledger.facts().of(body, year).stream().flatMap(fact -> fact.project().stream()))
                .distinct()
                .toList();
        int listed = 0;
        for (Map.Entry<String, Stated> each :
                ledger.performances().of(year, codes).entrySet()) {
            for (Achieved result : each.getValue().results()) {
                listed++;
                terminal.out()
                        .println(each.getKey() + " “" + result.name() + "”：" + result.evidence()
                                + result.file()
                                        .map(file -> "，文件 " + file.name())
                                        .orElse(""));
                if (result.file().isPresent()
                        && !write(ledger, each.getKey(), result.file().get())) {
                    return ExitStatus.FAILED;
                }
            }
        }
        if (listed == 0) {
            terminal.err().println("账册中没有 " + body + " " + year + " 年的绩效自评。请检查 --unit 和 --year。");
            return ExitStatus.FAILED;
        }
        return ExitStatus.FINE;
    }

    private boolean write(Ledger ledger, String code, Attachment file) {
        Path target = out.resolve(code).resolve(file.name()).normalize();
        try {
            Files.createDirectories(target.toAbsolutePath().resolveSibling(""));
            try (WholeFile whole = new WholeFile(target)) {
                Files.write(
                        whole.unfinished(),
                        ledger.attachments().content(file.digest()).orElseThrow());
                whole.finish();
            }
            terminal.err().println("已写出 " + target + "。");
            return true;
        } catch (IOException e) {
            terminal.err().println("不能写到 " + target + "。请检查文件夹是否存在、是否可写、磁盘是否已满。");
            return false;
        }
    }
}

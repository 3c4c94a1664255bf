package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.database.DatabaseException;
import org.mingzhang.ledger.interchange.Fault;
import org.mingzhang.ledger.interchange.ImportReport;
import org.mingzhang.ledger.interchange.UnreadableFileException;

/** Opens ledger data wherever it lies: the folder of an embedded database, or a workbook or CSV folder, imported for the while. */
final class LedgerSource {
    private static final String CSV = ".csv";

    private LedgerSource() {}

    /** Opens it and does the work; says on the terminal why it cannot be opened. */
    static int with(Path data, Catalogue rules, Terminal terminal, LedgerOptions.Work work) {
        if (!Files.exists(data)) {
            terminal.err().println("找不到 " + data + "。请检查 --ledger 后面的路径。");
            return ExitStatus.FAILED;
        }
        try {
            return isInterchange(data) ? imported(data, rules, terminal, work) : opened(data, rules, terminal, work);
        } catch (IOException e) {
            terminal.err().println("不能读取 " + data + "，或者不能建立临时文件夹。请检查权限和磁盘空间。");
            return ExitStatus.FAILED;
        }
    }

    private static boolean isInterchange(Path data) throws IOException {
        if (Files.isRegularFile(data)) {
            return true;
        }
        try (Stream<Path> files = Files.list(data)) {
            return files.anyMatch(file -> file.toString().endsWith(CSV));
        }
    }

    private static int opened(Path data, Catalogue rules, Terminal terminal, LedgerOptions.Work work) {
        try (Ledger ledger = Ledger.embedded(data, rules)) {
            return work.on(ledger);
        } catch (DatabaseException e) {
            terminal.err().println(e.getMessage());
            return ExitStatus.FAILED;
        }
    }

    private static int imported(Path data, Catalogue rules, Terminal terminal, LedgerOptions.Work work)
            throws IOException {
        Path folder = Files.createTempDirectory("mingzhang");
        try {
            return opened(folder, rules, terminal, ledger -> {
                try {
                    ImportReport report = ledger.importer().run(data);
                    if (report.imported()) {
                        return work.on(ledger);
                    }
                    List<Fault> faults = report.faults();
                    faults.stream().map(Fault::text).forEach(terminal.err()::println);
                    terminal.err().println("共 " + faults.size() + " 处错误，没有编制。请改正后再试。");
                } catch (UnreadableFileException e) {
                    terminal.err().println(e.getMessage());
                }
                return ExitStatus.FAILED;
            });
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

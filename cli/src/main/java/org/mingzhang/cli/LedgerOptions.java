package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.CatalogueException;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.database.DatabaseException;
import picocli.CommandLine.Option;

/** Which ledger a command is about. */
final class LedgerOptions {
    @Option(names = "--data", paramLabel = "目录", description = "内置数据库的目录，没有时自动建立。")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--database-url",
            paramLabel = "地址",
            description = "改用外部 PostgreSQL，如 jdbc:postgresql://主机/库名?user=…。")
    private Optional<String> url = Optional.empty();

    @Option(names = "--catalogue", paramLabel = "文件夹", description = "改用这个文件夹中的规则目录。")
    private Optional<Path> catalogue = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明。")
    private boolean help;

    boolean help() {
        return help;
    }

    /** Opens the ledger and does the work; says on the terminal why it cannot be opened. */
    int with(Terminal terminal, Work work) {
        if (data.isPresent() == url.isPresent()) {
            terminal.err().println("请用 --data 指定内置数据库的目录，或者用 --database-url 指定外部数据库，二者选一。");
            return ExitStatus.FAILED;
        }
        try (Ledger ledger = open(CatalogueSource.load(catalogue))) {
            return work.on(ledger);
        } catch (DatabaseException e) {
            terminal.err().println(e.getMessage());
        } catch (CatalogueException e) {
            e.mistakes().forEach(terminal.err()::println);
        }
        return ExitStatus.FAILED;
    }

    private Ledger open(Catalogue rules) throws DatabaseException {
        if (url.isPresent()) {
            return Ledger.served(url.get(), rules);
        }
        return Ledger.embedded(data.orElseThrow(), rules);
    }

    /** What a command does with the ledger. */
    interface Work {
        /** Does it and returns the exit status. */
        int on(Ledger ledger);
    }
}

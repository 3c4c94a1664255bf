package org.mingzhang.ledger.interchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.ledger.book.Books;
import org.mingzhang.ledger.book.Lines;
import org.mingzhang.ledger.count.Counts;
import org.mingzhang.ledger.count.Measures;
import org.mingzhang.ledger.performance.Attachments;
import org.mingzhang.ledger.performance.Gate;
import org.mingzhang.ledger.performance.Performances;
import org.mingzhang.ledger.registry.AccountYears;
import org.mingzhang.ledger.registry.Registry;
import org.mingzhang.ledger.text.ReasonSubjects;
import org.mingzhang.ledger.text.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Imports a workbook or a folder of CSV: all of it, or nothing and a word on every fault. One import at a time. */
public final class Importer {
    private static final long ONE_AT_A_TIME = 20_201_013;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Catalogue catalogue;
    private final Measures measures = Measures.shipped();
    private final ReasonSubjects subjects;
    private final Supplier<Gate> gates;
    private final SheetSpecs specs;

    /**
     * Imports into the ledger of this database.
     *
     * @param gates for each import what looks at targets and self-evaluations before they take a step
     */
    public Importer(JdbcClient jdbc, TransactionOperations transactions, Catalogue catalogue, Supplier<Gate> gates) {
        this.gates = gates;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.catalogue = catalogue;
        subjects = new ReasonSubjects(catalogue);
        specs = SheetSpecs.shipped(measures, subjects.words(), catalogue.levels());
    }

    /**
     * Imports. What the ledger holds already is left as it is, so that importing twice changes nothing.
     *
     * @param source a workbook (.xlsx), or a folder of CSV files
     * @throws UnreadableFileException where it cannot be opened at all
     */
    public ImportReport run(Path source) throws UnreadableFileException {
        if (!Files.exists(source)) {
            throw new UnreadableFileException("找不到 " + source + "。请检查路径。");
        }
        List<RawTable> tables = Files.isDirectory(source) ? FolderSource.read(source) : WorkbookSource.read(source);
        Path beside =
                Files.isDirectory(source) ? source : source.toAbsolutePath().resolveSibling("");
        EvidenceFiles files = new EvidenceFiles(beside, new Attachments(jdbc));
        Faults faults = new Faults();
        Map<String, SheetRows> sheets = sheets(tables, faults);
        return Objects.requireNonNull(transactions.execute(transaction -> {
            jdbc.sql("select pg_advisory_xact_lock(?)")
                    .param(ONE_AT_A_TIME)
                    .query((row, number) -> "")
                    .list();
            Tally tally = new Tally();
            fill(sheets, files, tally, transaction);
            if (faults.count() > 0) {
                transaction.setRollbackOnly();
                return new ImportReport(faults.sorted(), List.of());
            }
            return new ImportReport(List.of(), tally.sheets());
        }));
    }

    private void fill(Map<String, SheetRows> sheets, EvidenceFiles files, Tally tally, TransactionStatus transaction) {
        Spoiled spoiled = new Spoiled();
        Registry registry = new Registry(jdbc);
        Lines lines = new Lines(jdbc);
        RegisterSheets registers = new RegisterSheets(registry, spoiled, tally);
        LineSheet lineSheet =
                new LineSheet(lines, registry, new AccountYears(jdbc, catalogue), catalogue, registers, spoiled, tally);
        PostingSheets postings = new PostingSheets(lines, lineSheet, spoiled);
        CountSheet counts = new CountSheet(new Counts(jdbc, transactions), measures, registers, tally);
        each(sheets, "departments", registers::department);
        each(sheets, "units", registers::unit);
        each(sheets, "projects", registers::project);
        each(sheets, "lines", lineSheet::line);
        each(sheets, "approvals", postings::approval);
        each(sheets, "adjustments", postings::adjustment);
        each(sheets, "transfers", postings::transfer);
        each(sheets, "payments", postings::payment);
        each(sheets, "carry-overs", postings::carryOver);
        each(sheets, "incomes", postings::income);
        each(sheets, "reversals", postings::reversal);
        // Books of its own: what it remembers of lines must not outlive a transaction that is rolled back.
        new PostingRun(new Books(jdbc, lines), spoiled, tally).run(postings.planned(), transaction);
        each(sheets, "counts", counts::count);
        Performances performances = new Performances(jdbc, transactions);
        PerformanceFacts facts = new PerformanceFacts(performances, this::scoring, files, registers, tally);
        MonitoringFacts monitoring = new MonitoringFacts(performances, this::scoring, registers, tally);
        PerformanceRounds rounds = new PerformanceRounds(performances, gates.get(), registers, tally);
        each(sheets, "targets", facts::target);
        facts.weights();
        each(sheets, "goals", facts::goal);
        each(sheets, "rounds", monitoring::round);
        each(sheets, "progress", monitoring::progress);
        each(sheets, "results", facts::result);
        each(sheets, "steps", rounds::step);
        each(sheets, "verdicts", rounds::verdict);
        each(sheets, "rectifications", rounds::rectification);
        each(sheets, "requests", facts::request);
        each(sheets, "texts", new TextSheet(new Texts(jdbc, transactions), subjects, registers, tally)::text);
    }

    private Scoring scoring(int year) {
        return catalogue.scoring(catalogue.root(), year);
    }

    private static void each(Map<String, SheetRows> sheets, String key, Consumer<RowReader> use) {
        SheetRows sheet = sheets.get(key);
        if (sheet != null) {
            sheet.rows().forEach(use);
        }
    }

    private Map<String, SheetRows> sheets(List<RawTable> tables, Faults faults) {
        Map<String, SheetRows> sheets = new HashMap<>();
        for (RawTable table : tables) {
            if (SheetSpecs.BESIDE.contains(table.name())) {
                continue;
            }
            Optional<SheetSpec> spec = specs.named(table.name().strip());
            if (spec.isEmpty()) {
                if (!table.heading().isEmpty() || !table.rows().isEmpty()) {
                    faults.add(new Fault(table.name(), 0, "", "不认识这张表", known()));
                }
                continue;
            }
            SheetRows.of(spec.get(), table, faults)
                    .ifPresent(rows -> sheets.put(spec.get().key(), rows));
        }
        return sheets;
    }

    private String known() {
        return String.format(
                Locale.ROOT,
                "请按模板改正表名，或者删去这张表；可用的表名：%s",
                String.join("、", specs.all().stream().map(SheetSpec::name).toList()));
    }
}

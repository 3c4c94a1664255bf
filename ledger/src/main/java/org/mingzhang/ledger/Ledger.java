package org.mingzhang.ledger;

import java.nio.file.Path;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.ledger.baseline.Baselines;
import org.mingzhang.ledger.book.Books;
import org.mingzhang.ledger.book.BooksCheck;
import org.mingzhang.ledger.book.Lines;
import org.mingzhang.ledger.compile.AuditGate;
import org.mingzhang.ledger.compile.LedgerFacts;
import org.mingzhang.ledger.compile.LedgerWords;
import org.mingzhang.ledger.count.Counts;
import org.mingzhang.ledger.database.Database;
import org.mingzhang.ledger.database.DatabaseException;
import org.mingzhang.ledger.interchange.Importer;
import org.mingzhang.ledger.performance.Attachments;
import org.mingzhang.ledger.performance.Performances;
import org.mingzhang.ledger.registry.AccountYears;
import org.mingzhang.ledger.registry.Registry;
import org.mingzhang.ledger.registry.Secrecy;
import org.mingzhang.ledger.text.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger of one finance authority or department: everything that is kept, on one database. */
public final class Ledger implements AutoCloseable {
    private final Database database;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Catalogue catalogue;
    private final Lines lines;
    private final Books books;

    private Ledger(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
        this.jdbc = JdbcClient.create(database.dataSource());
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
        this.lines = new Lines(jdbc);
        this.books = new Books(jdbc, lines);
    }

    /**
     * Opens the ledger that the embedded server keeps in a folder; one program at a time.
     *
     * @throws DatabaseException where it cannot be opened, in Chinese with what to do
     */
    public static Ledger embedded(Path folder, Catalogue catalogue) throws DatabaseException {
        return new Ledger(Database.embedded(folder), catalogue);
    }

    /**
     * Opens the ledger on a PostgreSQL that runs elsewhere.
     *
     * @param url the JDBC address
     * @throws DatabaseException where it cannot be opened, in Chinese with what to do
     */
    public static Ledger served(String url, Catalogue catalogue) throws DatabaseException {
        return new Ledger(Database.served(url), catalogue);
    }

    /** Departments, units and projects. */
    public Registry registry() {
        return new Registry(jdbc);
    }

    /** The accounts that lines of a year may use. */
    public AccountYears accounts() {
        return new AccountYears(jdbc, catalogue);
    }

    /** The lines that postings are made on. */
    public Lines lines() {
        return lines;
    }

    /** Postings and balances. */
    public Books books() {
        return books;
    }

    /** What postings come to, to compile disclosures from. */
    public LedgerFacts facts() {
        return new LedgerFacts(jdbc);
    }

    /** What is counted besides money. */
    public Counts counts() {
        return new Counts(jdbc, transactions);
    }

    /** What must not be published. */
    public Secrecy secrecy() {
        return new Secrecy(jdbc);
    }

    /** What the ledger knows in words, to compile disclosures from. */
    public LedgerWords words() {
        return new LedgerWords(registry(), texts(), secrecy());
    }

    /** What people state in words. */
    public Texts texts() {
        return new Texts(jdbc, transactions);
    }

    /** What is stated of performance. */
    public Performances performances() {
        return new Performances(jdbc, transactions);
    }

    /** Files kept as evidence. */
    public Attachments attachments() {
        return new Attachments(jdbc);
    }

    /** Figures published before this ledger was kept. */
    public Baselines baselines() {
        return new Baselines(jdbc, transactions, registry());
    }

    /** How facts come in. */
    public Importer importer() {
        return new Importer(jdbc, transactions, catalogue, () -> new AuditGate(catalogue, this));
    }

    /** Adds everything up again. */
    public BooksCheck.Result check() {
        return new BooksCheck(jdbc).run();
    }

    /** The catalogue that it was opened with. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The database that it stands on. */
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}

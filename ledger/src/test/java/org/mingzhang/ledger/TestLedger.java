package org.mingzhang.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fund;
import org.mingzhang.ledger.book.Line;
import org.mingzhang.ledger.book.Voucher;
import org.mingzhang.ledger.database.DatabaseException;
import org.mingzhang.ledger.registry.Department;
import org.mingzhang.ledger.registry.Unit;
import org.mingzhang.ledger.registry.UnitNature;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger of a made-up department on a real server, for the tests of one class. */
public final class TestLedger implements AutoCloseable {
    public static final String DEPARTMENT = "909";
    public static final String UNIT = "909001";
    public static final int YEAR = 2024;

    private final Ledger ledger;
    private final AtomicInteger lines = new AtomicInteger();
    private final AtomicInteger keys = new AtomicInteger();

    private TestLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    public static TestLedger start() {
        try {
            Ledger ledger = Ledger.served(TestServer.newDatabase(), RealCatalogue.get());
            TestLedger test = new TestLedger(ledger);
            LocalDate first = LocalDate.of(YEAR - 1, 1, 1);
            ledger.registry().record(new Department(DEPARTMENT, first, "云溪区档案馆", false));
            ledger.registry()
                    .record(new Unit(
                            UNIT, first, DEPARTMENT, "云溪区档案馆（本级）", true, true, UnitNature.ADMINISTRATIVE, false));
            ledger.accounts().open(YEAR);
            ledger.accounts().open(YEAR + 1);
            return test;
        } catch (DatabaseException e) {
            throw new IllegalStateException(e);
        }
    }

    public Ledger ledger() {
        return ledger;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(ledger.database().dataSource());
    }

    /** A new line of the year, code and all. */
    public String line() {
        return line(YEAR, Fund.GENERAL_PUBLIC_BUDGET);
    }

    public String line(int year, Fund fund) {
        String code = "L" + lines.incrementAndGet();
        ledger.lines()
                .open(new Line.Expenditure(
                        code,
                        year,
                        UNIT,
                        fund,
                        "2012601",
                        Optional.of("30201"),
                        Optional.of("50201"),
                        Category.PUBLIC_FUNDS,
                        Optional.empty()));
        return code;
    }

    /** A voucher with a key of its own. */
    public Voucher voucher() {
        return voucher(LocalDate.of(YEAR, 6, 30));
    }

    public Voucher voucher(LocalDate date) {
        return new Voucher("K" + keys.incrementAndGet(), date, "", "张三", "");
    }

    @Override
    public void close() {
        ledger.close();
    }
}

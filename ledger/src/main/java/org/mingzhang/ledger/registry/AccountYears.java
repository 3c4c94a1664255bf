package org.mingzhang.ledger.registry;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.Catalogue;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The accounts that lines of a year may use. A year is opened with the catalogue's accounts; accounts that the catalogue
 * learns later are added, and none is taken away.
 */
public final class AccountYears {
    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final Set<Integer> open = ConcurrentHashMap.newKeySet();

    /** The accounts in this database, from this catalogue. */
    public AccountYears(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** Makes the accounts of the year known to the database. */
    public void open(int year) {
        if (open.contains(year)) {
            return;
        }
        for (ClassificationKind kind : ClassificationKind.values()) {
            List<Account> accounts = catalogue.classification(kind, year).accounts();
            jdbc.sql("""
                            insert into account (classification, year, code, name)
                            select ?, ?, code, name from unnest(?::varchar[], ?::varchar[]) as a (code, name)
                            order by code on conflict do nothing
                            """)
                    .params(
                            kind.id(),
                            year,
                            accounts.stream().map(Account::code).toArray(String[]::new),
                            accounts.stream().map(Account::name).toArray(String[]::new))
                    .update();
        }
        open.add(year);
    }
}

package org.mingzhang.ledger.compile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fact;
import org.mingzhang.facts.FactKind;
import org.mingzhang.facts.Fund;
import org.mingzhang.ledger.book.Balance;
import org.mingzhang.ledger.book.BookAccount;
import org.mingzhang.money.Fen;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the postings of a year come to, line by line, as facts to compile from. */
public final class LedgerFacts {
    private static final String LINES = """
            select l.code, l.unit_code, l.fund, l.functional, l.department_economic, l.government_economic, l.category,
                   l.project_code, b.*
            from line l
            join balance b on b.line_id = l.id
            join lateral (
                select u.department_code from unit_state u
                where u.unit_code = l.unit_code and u.valid_from <= ?
                order by u.valid_from desc, u.id desc limit 1) state on true
            where l.year = ? and (state.department_code = ? or l.unit_code = ?)
            order by l.id
            """;

    private final JdbcClient jdbc;

    /** The facts in this database. */
    public LedgerFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All facts of the units that belonged to the department when the year ended, those that had been dissolved before too.
     *
     * @param body the code of the department, or of one unit
     */
    public List<Fact> of(String body, int year) {
        return jdbc
                .sql(LINES)
                .params(LocalDate.of(year, Month.DECEMBER, 31), year, body, body)
                .query((row, number) -> facts(row))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fact> facts(ResultSet row) throws SQLException {
        Map<BookAccount, Fen> accounts = new EnumMap<>(BookAccount.class);
        for (BookAccount account : BookAccount.values()) {
            accounts.put(account, new Fen(row.getLong(account.column())));
        }
        Balance balance = new Balance(accounts);
        List<Fact> facts = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            Fen amount = amount(balance, kind);
            if (amount.signum() != 0) {
                facts.add(new Fact(
                        kind,
                        row.getString("code"),
                        row.getString("unit_code"),
                        Fund.of(row.getString("fund")).orElseThrow(),
                        row.getString("functional"),
                        Optional.ofNullable(row.getString("department_economic")),
                        Optional.ofNullable(row.getString("government_economic")),
                        Category.of(row.getString("category")),
                        Optional.ofNullable(row.getString("project_code")),
                        amount));
            }
        }
        return facts;
    }

    private static Fen amount(Balance balance, FactKind kind) {
        return switch (kind) {
            case INITIAL -> balance.initial();
            case CARRIED_IN -> balance.of(BookAccount.CARRIED_IN).negated();
            case REVISED -> balance.revised();
            case SPENT -> balance.spent();
            case PLANNED -> balance.of(BookAccount.PLANNED).negated();
            case RECEIVED -> balance.of(BookAccount.RECEIVED).negated();
            case OPENING -> balance.of(BookAccount.OPENING).negated();
            case SURPLUS_USED -> balance.of(BookAccount.SURPLUS_USED).negated();
            case SURPLUS_ALLOCATED -> balance.of(BookAccount.SURPLUS_ALLOCATED);
        };
    }
}

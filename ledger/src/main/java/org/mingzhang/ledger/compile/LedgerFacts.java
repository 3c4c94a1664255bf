package org.mingzhang.ledger.compile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            from units_of_body(?, ?) m
            join line l on l.unit_code = m.unit_code and l.year = ?
            join balance b on b.line_id = l.id
            where project_is_secret(l.project_code, l.year) = ?
            order by l.id
            """;
    private static final String LINES_UNTIL = """
            select l.code, l.unit_code, l.fund, l.functional, l.department_economic, l.government_economic, l.category,
                   l.project_code, {balances}
            from units_of_body(?, ?) b
            join line l on l.unit_code = b.unit_code and l.year = ?
            join movement m on m.line_id = l.id
            join transfer t on t.id = m.transfer_id and t.on_date <= ?
            where not project_is_secret(l.project_code, l.year)
            group by l.id
            order by l.id
            """;
    private static final Set<FactKind> SPENDING = Set.of(FactKind.INITIAL, FactKind.REVISED, FactKind.SPENT);
    private static final Set<FactKind> FUNDING = Set.of(FactKind.PLANNED, FactKind.RECEIVED, FactKind.OPENING);

    private final JdbcClient jdbc;

    /** The facts in this database. */
    public LedgerFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All facts of the units that belonged to the department when the year ended, those that had been dissolved before too; none
     * of secret units and projects.
     *
     * @param body the code of the department, or of one unit
     */
    public List<Fact> of(String body, int year) {
        return facts(body, year, false);
    }

    /** The same as the books stood when a day ended. */
    public List<Fact> until(String body, int year, LocalDate day) {
        String balances = Stream.of(BookAccount.values())
                .map(account -> "coalesce(sum(case '" + account.id()
                        + "' when m.target then m.amount when m.source then -m.amount" + " end), 0) as "
                        + account.column())
                .collect(Collectors.joining(", "));
        return jdbc
                .sql(LINES_UNTIL.replace("{balances}", balances))
                .params(body, year, year, day)
                .query((row, number) -> facts(row))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Whether a secret project's income is not recorded as that project's: it would stay in the open part, and the amount by which
     * it goes beyond the open expenditure would give the secret one away.
     */
    public boolean givesAway(String body, int year) {
        List<Fact> secret = facts(body, year, true);
        Set<Optional<String>> funded = projects(secret, FUNDING);
        return projects(secret, SPENDING).stream().anyMatch(project -> !funded.contains(project));
    }

    private static Set<Optional<String>> projects(List<Fact> facts, Set<FactKind> kinds) {
        return facts.stream()
                .filter(fact -> kinds.contains(fact.kind()))
                .map(Fact::project)
                .collect(Collectors.toSet());
    }

    private List<Fact> facts(String body, int year, boolean secret) {
        return jdbc.sql(LINES).params(body, year, year, secret).query((row, number) -> facts(row)).list().stream()
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

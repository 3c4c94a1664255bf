package org.mingzhang.ledger.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.disclosure.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What people state in words. Stating something else takes the place of what was stated before, which stays visible with who
 * stated it when.
 */
public final class Texts {
    private static final String STANDING = """
            select t.id, t.matter, t.subject, t.content, t.secret from stated_text t
            where t.body_code = ? and t.year = ? and t.kind = ?
              and not exists (select 1 from stated_text later where later.replaces = t.id)
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    /** The texts in this database. */
    public Texts(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * States a text.
     *
     * @param clerk who states it; may be empty
     * @return false where it was stated so before
     */
    public boolean state(StatedText text, String clerk) {
        TextKey key = text.key();
        return Boolean.TRUE.equals(transactions.execute(status -> {
            lock(key.body());
            Optional<Standing> standing = jdbc.sql(STANDING + " and t.matter = ? and t.subject = ?")
                    .params(
                            key.body(),
                            key.year(),
                            key.kind().id(),
                            key.matter().id(),
                            key.subject())
                    .query((row, number) -> standing(row, key.body(), key.year(), key.kind()))
                    .optional();
            if (standing.filter(before -> before.text().equals(text)).isPresent()) {
                return false;
            }
            insert(text, standing.map(Standing::id).orElse(null), clerk);
            return true;
        }));
    }

    /**
     * One at a time for each body. The locks are of rows: the server has room for a few thousand advisory locks only, fewer than
     * the texts of a large district's import would take.
     */
    private void lock(String body) {
        for (String table : List.of("department", "unit")) {
            jdbc.sql("select code from " + table + " where code = ? for no key update")
                    .param(body)
                    .query((row, number) -> "")
                    .list();
        }
    }

    /** All texts of a disclosure as they stand, in the order in which they came. */
    public List<StatedText> of(String body, int year, Kind kind) {
        return jdbc
                .sql(STANDING + " order by t.id")
                .params(body, year, kind.id())
                .query((row, number) -> standing(row, body, year, kind))
                .list()
                .stream()
                .map(Standing::text)
                .toList();
    }

    private void insert(StatedText text, @Nullable Long replaces, String clerk) {
        jdbc.sql("""
                        insert into stated_text (body_code, year, kind, matter, subject, content, secret, clerk, replaces)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(text.key().body())
                .param(text.key().year())
                .param(text.key().kind().id())
                .param(text.key().matter().id())
                .param(text.key().subject())
                .param(text.content())
                .param(text.secret())
                .param(clerk)
                .param(replaces)
                .update();
    }

    private static Standing standing(ResultSet row, String body, int year, Kind kind) throws SQLException {
        String matter = row.getString("matter");
        return new Standing(
                row.getLong("id"),
                new StatedText(
                        new TextKey(
                                body,
                                year,
                                kind,
                                Matter.of(matter).orElseThrow(() -> new IllegalStateException("matter " + matter)),
                                row.getString("subject")),
                        row.getString("content"),
                        row.getBoolean("secret")));
    }

    private record Standing(long id, StatedText text) {}
}

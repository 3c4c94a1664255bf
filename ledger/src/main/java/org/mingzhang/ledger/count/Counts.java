package org.mingzhang.ledger.count;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What is counted besides money. A count is stated; stating another one takes the earlier entry back and makes a new one, so
 * that it stays visible who stated what when.
 */
public final class Counts {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    /** The counts in this database. */
    public Counts(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * States a count.
     *
     * @param quantity not negative; in fen for an amount
     * @param clerk    who states it; may be empty
     * @param note     what there is to say about it; may be empty
     * @return false where it was stated so before
     */
    public boolean state(Count count, long quantity, String clerk, String note) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            // One at a time for each unit. The lock is of a row: the server has room for a few thousand advisory locks
            // only, fewer
            // than a district's import has counts.
            jdbc.sql("select code from unit where code = ? for no key update")
                    .param(count.unit())
                    .query((row, number) -> "")
                    .list();
            var standing = jdbc.sql("""
                            select f.id, f.quantity from fact f
                            where f.unit_code = ? and f.year = ? and f.stage = ? and f.measure = ? and f.reverses is null
                              and not exists (select 1 from fact r where r.reverses = f.id)
                            """)
                    .params(count.unit(), count.year(), count.stage().id(), count.measure())
                    .query((row, number) -> new Standing(row.getLong("id"), row.getLong("quantity")))
                    .optional();
            if (standing.isPresent()) {
                if (standing.get().quantity() == quantity) {
                    return false;
                }
                insert(count, -standing.get().quantity(), standing.get().id(), clerk, note);
            }
            insert(count, quantity, null, clerk, note);
            return true;
        }));
    }

    /** The count as it stands; empty where none was stated. */
    public OptionalLong get(Count count) {
        return of(count.unit(), count.year(), count.stage()).entrySet().stream()
                .filter(entry -> entry.getKey().equals(count.measure()))
                .mapToLong(Map.Entry::getValue)
                .findFirst();
    }

    /** All counts of a unit as they stand, by the measure's id. */
    public Map<String, Long> of(String unit, int year, Stage stage) {
        return jdbc
                .sql("""
                        select measure, sum(quantity) as quantity from fact
                        where unit_code = ? and year = ? and stage = ? group by measure
                        """)
                .params(unit, year, stage.id())
                .query((row, number) -> Map.entry(row.getString("measure"), row.getLong("quantity")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What the units of a department come to together, by the measure's id, without secret units; a measure that no unit stated
     * is not there.
     *
     * @param body the code of the department, or of one unit
     */
    public Map<String, Long> together(String body, int year, Stage stage) {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.sql("""
                        select f.measure, sum(f.quantity) as quantity
                        from units_of_body(?, ?) m
                        join fact f on f.unit_code = m.unit_code and f.year = ? and f.stage = ?
                        group by f.measure order by f.measure
                        """)
                .params(body, year, year, stage.id())
                .query((row, number) -> Map.entry(row.getString("measure"), row.getLong("quantity")))
                .list()
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    private void insert(Count count, long quantity, @Nullable Long reverses, String clerk, String note) {
        jdbc.sql("""
                        insert into fact (unit_code, year, stage, measure, quantity, reverses, clerk, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(count.unit())
                .param(count.year())
                .param(count.stage().id())
                .param(count.measure())
                .param(quantity)
                .param(reverses)
                .param(clerk)
                .param(note)
                .update();
    }

    private record Standing(long id, long quantity) {}
}

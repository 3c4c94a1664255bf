package org.mingzhang.ledger.book;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds the books up again from the first movement, trusting no balance. */
public final class BooksCheck {
    private final JdbcClient jdbc;

    /** A check of the books in this database. */
    public BooksCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What adding up again gives. */
    public Result run() {
        return jdbc.sql("""
                        with replayed as (
                            select line_id,
                                   coalesce(sum(amount) filter (where account = 'available'), 0) as available,
                                   coalesce(sum(amount) filter (where account = 'spent'), 0) as spent,
                                   coalesce(sum(amount) filter (where account = 'received'), 0) as received,
                                   coalesce(sum(amount) filter (where account = 'initial'), 0) as initial,
                                   coalesce(sum(amount) filter (where account = 'adjusted'), 0) as adjusted,
                                   coalesce(sum(amount) filter (where account = 'transferred'), 0) as transferred
                            from entry group by line_id)
                        select (select count(*) from transfer) as transfers,
                               (select count(*) from movement) as movements,
                               (select coalesce(sum(amount), 0) from entry) as total,
                               (select coalesce(sum(amount), 0) from entry where account = 'transferred') as transferred,
                               (select count(*) from replayed where available < 0 or spent < 0) as negative,
                               (select count(*) from balance b left join replayed r on r.line_id = b.line_id
                                where b.available <> coalesce(r.available, 0) or b.spent <> coalesce(r.spent, 0)
                                   or b.received <> coalesce(r.received, 0) or b.initial <> coalesce(r.initial, 0)
                                   or b.adjusted <> coalesce(r.adjusted, 0)
                                   or b.transferred <> coalesce(r.transferred, 0)) as differing,
                               (select count(*) from transfer t
                                where not exists (select 1 from movement m where m.transfer_id = t.id)) as hollow
                        """)
                .query((row, number) -> new Result(
                        row.getLong("transfers"),
                        row.getLong("movements"),
                        row.getLong("total"),
                        row.getLong("transferred"),
                        row.getLong("negative"),
                        row.getLong("differing"),
                        row.getLong("hollow")))
                .single();
    }

    /**
     * What adding up again gave.
     *
     * @param transfers   how many transfers there are
     * @param movements   how many movements
     * @param total       the sum of all entries in fen; not zero where the books are broken
     * @param transferred what transfers between lines left over in fen; not zero where a transfer lost a side
     * @param negative    how many lines have less than no authority, or less than nothing spent
     * @param differing   how many lines have another balance than their movements come to
     * @param hollow      how many transfers move nothing
     */
    public record Result(
            long transfers, long movements, long total, long transferred, long negative, long differing, long hollow) {
        /** Whether everything holds. */
        public boolean sound() {
            return total == 0 && transferred == 0 && negative == 0 && differing == 0 && hollow == 0;
        }
    }
}

package org.mingzhang.ledger.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.ledger.book.Lines.Stored;
import org.mingzhang.ledger.book.Outcome.AlreadyPosted;
import org.mingzhang.ledger.book.Outcome.Posted;
import org.mingzhang.ledger.book.Outcome.Refusal;
import org.mingzhang.ledger.book.Outcome.Refused;
import org.mingzhang.money.Fen;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Posts, and says what the postings come to. Safe for use by many threads.
 *
 * <p>A posting is one statement, so outside a transaction it is one commit: when {@link #post} returns {@link Posted}, the
 * posting is on disk. When it throws, whether it was posted is unknown; posting it again under the same key settles that.
 * All rules hold in the database itself; what is checked here only gives the reason a name.
 */
public final class Books {
    private static final String TRANSFER = """
            insert into transfer (posting_key, kind, on_date, voucher, clerk, note, digest, reverses)
            """;

    private static final String POST = "with t as (" + TRANSFER + """
                values (?, ?, ?, ?, ?, ?, ?, null) on conflict do nothing returning id, kind)
            insert into movement (transfer_id, no, kind, line_id, source, target, amount)
            select t.id, m.no, t.kind, m.line_id, m.source, m.target, m.amount
            from t, (values %s) as m (no, line_id, source, target, amount)
            order by m.line_id, m.no
            """;

    private static final String MOVEMENT = "(?::integer, ?::bigint, ?::varchar, ?::varchar, ?::bigint)";
    private static final String POST_ONE = POST.formatted(MOVEMENT);
    private static final String POST_TWO = POST.formatted(MOVEMENT + ", " + MOVEMENT);

    private static final String REVERSE =
            "with o as (select id, kind from transfer where posting_key = ?), t as (" + TRANSFER + """
                select ?, ?, ?, ?, ?, ?, ?, o.id from o where o.kind <> 'reverse' on conflict do nothing returning id, kind)
            insert into movement (transfer_id, no, kind, line_id, source, target, amount)
            select t.id, m.no, t.kind, m.line_id, m.target, m.source, m.amount
            from t, o, movement m
            where m.transfer_id = o.id
            order by m.line_id, m.no
            """;

    private final JdbcClient jdbc;
    private final Lines lines;
    /** Lines never change, so what was once read holds; only committed lines may be kept. */
    private final Map<String, Stored> known = new ConcurrentHashMap<>();

    /** Books on these lines of the same database. */
    public Books(JdbcClient jdbc, Lines lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    /**
     * Posts once: what was posted before under the same key is not posted again.
     *
     * @throws org.springframework.dao.DataAccessException where the database fails; post again under the same key
     */
    public Outcome post(Voucher voucher, Posting posting) {
        return switch (posting) {
            case Posting.Reverse(String key) -> reverse(voucher, key);
            case Posting.Approve approve -> move(voucher, approve);
            case Posting.Supplement supplement -> move(voucher, supplement);
            case Posting.Cut cut -> move(voucher, cut);
            case Posting.Transfer transfer -> move(voucher, transfer);
            case Posting.Pay pay -> move(voucher, pay);
            case Posting.Refund refund -> move(voucher, refund);
            case Posting.CarryOver carryOver -> move(voucher, carryOver);
            case Posting.Recall recall -> move(voucher, recall);
            case Posting.OfIncome income -> move(voucher, income);
        };
    }

    /** What the postings on the line come to; empty where there is no such line. */
    public Optional<Balance> balance(String line) {
        return jdbc.sql("select b.* from balance b join line l on l.id = b.line_id where l.code = ?")
                .param(line)
                .query((row, number) -> {
                    Map<BookAccount, Fen> accounts = new EnumMap<>(BookAccount.class);
                    for (BookAccount account : BookAccount.values()) {
                        accounts.put(account, new Fen(row.getLong(account.column())));
                    }
                    return new Balance(accounts);
                })
                .optional();
    }

    /** The keys of those that stand in the books already, just as they are; asked for many at once. */
    public Set<String> alreadyPosted(Map<Voucher, Posting> postings) {
        Map<String, String> digests = new HashMap<>();
        postings.forEach((voucher, posting) -> digests.put(voucher.key(), PostingDigest.of(voucher, posting)));
        Set<String> same = new HashSet<>();
        jdbc.sql("select posting_key, digest from transfer where posting_key = any (?)")
                .param(digests.keySet().toArray(String[]::new))
                .query(row -> {
                    String key = row.getString("posting_key");
                    if (row.getString("digest").equals(digests.get(key))) {
                        same.add(key);
                    }
                });
        return same;
    }

    private Outcome move(Voucher voucher, Posting posting) {
        List<Movement> movements = posting.movements();
        List<Stored> on = new ArrayList<>();
        for (Movement movement : movements) {
            Optional<Stored> line = line(movement.line());
            if (line.isEmpty()) {
                return new Refused(Refusal.UNKNOWN_LINE);
            }
            on.add(line.get());
        }
        Optional<Refusal> unfit =
                PostingRules.refusal(posting, on.stream().map(Stored::line).toList());
        if (unfit.isPresent()) {
            return new Refused(unfit.get());
        }
        List<Object> parameters = header(voucher, posting);
        for (int i = 0; i < movements.size(); i++) {
            Movement movement = movements.get(i);
            parameters.add(i + 1);
            parameters.add(on.get(i).id());
            parameters.add(movement.source().id());
            parameters.add(movement.target().id());
            parameters.add(movement.amount().count());
        }
        try {
            int added = jdbc.sql(movements.size() == 1 ? POST_ONE : POST_TWO)
                    .params(parameters)
                    .update();
            return added > 0 ? new Posted() : underTheSameKey(voucher, posting);
        } catch (DataIntegrityViolationException e) {
            return new Refused(refusal(e));
        }
    }

    private Outcome reverse(Voucher voucher, String key) {
        Posting.Reverse posting = new Posting.Reverse(key);
        List<Object> parameters = header(voucher, posting);
        parameters.addFirst(key);
        try {
            int added = jdbc.sql(REVERSE).params(parameters).update();
            if (added > 0) {
                return new Posted();
            }
        } catch (DataIntegrityViolationException e) {
            return new Refused(refusal(e));
        }
        if (digest(voucher.key()).isPresent()) {
            return underTheSameKey(voucher, posting);
        }
        return new Refused(digest(key).isPresent() ? Refusal.NOT_REVERSIBLE : Refusal.UNKNOWN_POSTING);
    }

    private static List<Object> header(Voucher voucher, Posting posting) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(voucher.key());
        parameters.add(posting.kind());
        parameters.add(voucher.date());
        parameters.add(voucher.number());
        parameters.add(voucher.clerk());
        parameters.add(voucher.note());
        parameters.add(PostingDigest.of(voucher, posting));
        return parameters;
    }

    private Outcome underTheSameKey(Voucher voucher, Posting posting) {
        boolean same = digest(voucher.key())
                .filter(PostingDigest.of(voucher, posting)::equals)
                .isPresent();
        return same ? new AlreadyPosted() : new Refused(Refusal.KEY_TAKEN);
    }

    private Optional<String> digest(String key) {
        return jdbc.sql("select digest from transfer where posting_key = ?")
                .param(key)
                .query(String.class)
                .optional();
    }

    private Optional<Stored> line(String code) {
        Stored line = known.get(code);
        if (line != null) {
            return Optional.of(line);
        }
        Optional<Stored> read = lines.stored(code);
        read.ifPresent(stored -> known.put(code, stored));
        return read;
    }

    /** Locks the lines in the one order that everybody locks them in, so that a long transaction meets no deadlock. */
    public void lock(List<String> codes) {
        jdbc.sql("""
                        select b.line_id from balance b join line l on l.id = b.line_id
                        where l.code = any (?) order by b.line_id for update of b
                        """)
                .param(codes.stream().sorted(Comparator.naturalOrder()).toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    private static Refusal refusal(DataIntegrityViolationException e) {
        String message = String.valueOf(e.getMostSpecificCause().getMessage());
        if (message.contains("authority_not_negative")) {
            return Refusal.NOT_ENOUGH_AUTHORITY;
        }
        if (message.contains("spent_not_negative")) {
            return Refusal.NOT_ENOUGH_SPENT;
        }
        if (message.contains("unit_not_active")) {
            return Refusal.UNIT_NOT_ACTIVE;
        }
        throw e;
    }
}

package org.mingzhang.ledger.kill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.book.Balance;
import org.mingzhang.money.Fen;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the books with the journal, adding up from the journal alone. */
final class Inspection {
    private final Ledger ledger;
    private final Journal journal;

    Inspection(Ledger ledger, Journal journal) {
        this.ledger = ledger;
        this.journal = journal;
    }

    /** How many postings there are; throws where anything is not as it must be. */
    int run() {
        List<String> posted = JdbcClient.create(ledger.database().dataSource())
                .sql("select posting_key from transfer")
                .query((row, number) -> row.getString(1))
                .list();
        Set<String> keys = Set.copyOf(posted);
        if (keys.size() != posted.size()) {
            throw new IllegalStateException("a key is there twice");
        }
        for (String key : journal.acknowledged()) {
            if (!keys.contains(key)) {
                throw new IllegalStateException("acknowledged and lost: " + key);
            }
        }
        Map<String, long[]> sums = new HashMap<>();
        for (String key : keys) {
            Intent intent = journal.intents().get(key);
            if (intent == null) {
                throw new IllegalStateException("nobody meant to post " + key);
            }
            apply(sums, intent, 1);
        }
        sums.forEach((line, sum) -> {
            Balance balance = ledger.books().balance(line).orElseThrow();
            if (!balance.available().equals(new Fen(sum[0])) || !balance.spent().equals(new Fen(sum[1]))) {
                throw new IllegalStateException(
                        "line " + line + " is " + balance + ", the journal says " + sum[0] + " and " + sum[1]);
            }
            if (sum[0] < 0 || sum[1] < 0) {
                throw new IllegalStateException("line " + line + " is below zero");
            }
        });
        if (!ledger.check().sound()) {
            throw new IllegalStateException("the books: " + ledger.check());
        }
        return posted.size();
    }

    private void apply(Map<String, long[]> sums, Intent intent, int sign) {
        long amount = sign * intent.amount();
        switch (intent.kind()) {
            case "approve", "supplement" -> sum(sums, intent.line())[0] += amount;
            case "cut" -> sum(sums, intent.line())[0] -= amount;
            case "pay" -> {
                sum(sums, intent.line())[0] -= amount;
                sum(sums, intent.line())[1] += amount;
            }
            case "refund" -> {
                sum(sums, intent.line())[0] += amount;
                sum(sums, intent.line())[1] -= amount;
            }
            case "transfer" -> {
                sum(sums, intent.line())[0] -= amount;
                sum(sums, intent.other())[0] += amount;
            }
            case "reverse" -> {
                Intent reversed = journal.intents().get(intent.line());
                if (reversed == null) {
                    throw new IllegalStateException("reversed what nobody meant to post: " + intent.line());
                }
                apply(sums, reversed, -1);
            }
            default -> throw new IllegalArgumentException(intent.kind());
        }
    }

    private static long[] sum(Map<String, long[]> sums, String line) {
        return sums.computeIfAbsent(line, key -> new long[2]);
    }
}

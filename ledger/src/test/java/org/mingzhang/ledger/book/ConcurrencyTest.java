package org.mingzhang.ledger.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingzhang.ledger.TestLedger;
import org.mingzhang.ledger.book.Outcome.AlreadyPosted;
import org.mingzhang.ledger.book.Outcome.Posted;
import org.mingzhang.ledger.book.Outcome.Refusal;
import org.mingzhang.ledger.book.Outcome.Refused;
import org.mingzhang.money.Fen;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcurrencyTest {
    private static final int THREADS = 16;

    private final TestLedger test = TestLedger.start();
    private final Books books = test.ledger().books();

    @AfterAll
    void close() {
        test.close();
    }

    @Test
    void sixteenPayTheLastHundredAndExactlyAHundredIsPaid() throws Exception {
        String line = test.line();
        books.post(test.voucher(), new Posting.Approve(line, new Fen(100)));
        List<Outcome> outcomes = all(thread -> {
            List<Outcome> own = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                own.add(books.post(test.voucher(), new Posting.Pay(line, new Fen(1))));
            }
            return own;
        });
        assertThat(outcomes).filteredOn(new Posted()::equals).hasSize(100);
        assertThat(outcomes)
                .filteredOn(new Refused(Refusal.NOT_ENOUGH_AUTHORITY)::equals)
                .hasSize(220);
        Balance balance = books.balance(line).orElseThrow();
        assertThat(balance.available()).isEqualTo(Fen.ZERO);
        assertThat(balance.spent()).isEqualTo(new Fen(100));
    }

    @Test
    void sixteenPostUnderOneKeyAndOneCounts() throws Exception {
        String line = test.line();
        Voucher voucher = test.voucher();
        List<Outcome> outcomes = all(thread -> List.of(books.post(voucher, new Posting.Approve(line, new Fen(5)))));
        assertThat(outcomes).filteredOn(new Posted()::equals).hasSize(1);
        assertThat(outcomes).filteredOn(new AlreadyPosted()::equals).hasSize(THREADS - 1);
        assertThat(books.balance(line).orElseThrow().available()).isEqualTo(new Fen(5));
    }

    @Test
    void sixteenReverseOnePostingAndOneDoes() throws Exception {
        String line = test.line();
        Voucher approved = test.voucher();
        books.post(approved, new Posting.Approve(line, new Fen(5)));
        List<Outcome> outcomes =
                all(thread -> List.of(books.post(test.voucher(), new Posting.Reverse(approved.key()))));
        assertThat(outcomes).filteredOn(new Posted()::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(new Refused(Refusal.NOT_REVERSIBLE)::equals)
                .hasSize(THREADS - 1);
        assertThat(books.balance(line).orElseThrow().available()).isEqualTo(Fen.ZERO);
    }

    @Test
    void transfersInCirclesMeetNoDeadlockAndLoseNothing() throws Exception {
        List<String> lines = List.of(test.line(), test.line(), test.line());
        for (String line : lines) {
            books.post(test.voucher(), new Posting.Approve(line, new Fen(1000)));
        }
        all(thread -> {
            Random random = new Random(thread);
            List<Outcome> own = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int from = random.nextInt(3);
                int to = (from + 1 + random.nextInt(2)) % 3;
                own.add(books.post(
                        test.voucher(),
                        new Posting.Transfer(lines.get(from), lines.get(to), new Fen(1 + random.nextInt(400)))));
            }
            return own;
        });
        Fen together = lines.stream()
                .map(line -> books.balance(line).orElseThrow().available())
                .reduce(Fen.ZERO, Fen::plus);
        assertThat(together).isEqualTo(new Fen(3000));
        assertThat(test.ledger().check()).matches(BooksCheck.Result::sound);
    }

    private static List<Outcome> all(Work work) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            List<Future<List<Outcome>>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                Callable<List<Outcome>> task = () -> {
                    start.await();
                    return work.of(number);
                };
                running.add(pool.submit(task));
            }
            start.countDown();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<List<Outcome>> future : running) {
                outcomes.addAll(future.get());
            }
            return outcomes;
        }
    }

    private interface Work {
        List<Outcome> of(int thread);
    }
}

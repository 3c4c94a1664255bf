package org.mingzhang.ledger.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.TestLedger;
import org.mingzhang.ledger.book.Outcome.Posted;
import org.mingzhang.ledger.book.Outcome.Refused;
import org.mingzhang.money.Fen;

/** Whatever is posted in whatever order, the books agree with a ledger kept on the fingers of one hand. */
class BooksPropertyTest {
    private static @Nullable TestLedger shared;

    @BeforeContainer
    static void start() {
        shared = TestLedger.start();
    }

    @AfterContainer
    static void stop() {
        TestLedger ledger = shared;
        if (ledger != null) {
            ledger.close();
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void theBooksAreWhatAPurseWouldBe(@ForAll("steps") List<Step> steps) {
        TestLedger test = test();
        List<String> lines = List.of(test.line(), test.line());
        Map<String, long[]> purse = new TreeMap<>();
        lines.forEach(line -> purse.put(line, new long[2]));
        for (Step step : steps) {
            String line = lines.get(step.line());
            String other = lines.get(1 - step.line());
            long[] own = purse.getOrDefault(line, new long[2]);
            long[] others = purse.getOrDefault(other, new long[2]);
            Fen amount = new Fen(step.amount());
            boolean possible =
                    switch (step.action()) {
                        case APPROVE, SUPPLEMENT -> true;
                        case CUT, RECALL, TRANSFER, PAY -> own[0] >= step.amount();
                        case REFUND -> own[1] >= step.amount();
                    };
            Posting posting =
                    switch (step.action()) {
                        case APPROVE -> new Posting.Approve(line, amount);
                        case SUPPLEMENT -> new Posting.Supplement(line, amount);
                        case CUT -> new Posting.Cut(line, amount);
                        case RECALL -> new Posting.Recall(line, amount);
                        case TRANSFER -> new Posting.Transfer(line, other, amount);
                        case PAY -> new Posting.Pay(line, amount);
                        case REFUND -> new Posting.Refund(line, amount);
                    };
            Voucher voucher = test.voucher();
            Outcome outcome = test.ledger().books().post(voucher, posting);
            assertThat(outcome).isInstanceOf(possible ? Posted.class : Refused.class);
            if (!possible) {
                continue;
            }
            if (step.reversed()) {
                assertThat(test.ledger().books().post(test.voucher(), new Posting.Reverse(voucher.key())))
                        .isEqualTo(new Posted());
                continue;
            }
            switch (step.action()) {
                case APPROVE, SUPPLEMENT -> own[0] += step.amount();
                case CUT, RECALL -> own[0] -= step.amount();
                case TRANSFER -> {
                    own[0] -= step.amount();
                    others[0] += step.amount();
                }
                case PAY -> {
                    own[0] -= step.amount();
                    own[1] += step.amount();
                }
                case REFUND -> {
                    own[0] += step.amount();
                    own[1] -= step.amount();
                }
            }
        }
        for (String line : lines) {
            Balance balance = test.ledger().books().balance(line).orElseThrow();
            long[] expected = purse.getOrDefault(line, new long[2]);
            assertThat(balance.available()).isEqualTo(new Fen(expected[0]));
            assertThat(balance.spent()).isEqualTo(new Fen(expected[1]));
            assertThat(balance.revised()).isEqualTo(balance.available().plus(balance.spent()));
            assertThat(balance.sum()).isEqualTo(Fen.ZERO);
        }
        assertThat(test.ledger().check()).matches(BooksCheck.Result::sound);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(Action.class),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.integers().between(0, 5))
                .as((action, line, amount, dice) -> new Step(action, line, amount, dice == 0));
        return step.list().ofMinSize(1).ofMaxSize(25);
    }

    private static TestLedger test() {
        TestLedger ledger = shared;
        if (ledger == null) {
            throw new IllegalStateException("not started");
        }
        return ledger;
    }

    /** What a step does. */
    enum Action {
        APPROVE,
        SUPPLEMENT,
        CUT,
        TRANSFER,
        PAY,
        REFUND,
        RECALL
    }

    /**
     * One step.
     *
     * @param reversed whether it is taken back at once
     */
    record Step(Action action, int line, long amount, boolean reversed) {}
}

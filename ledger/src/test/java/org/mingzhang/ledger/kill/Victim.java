package org.mingzhang.ledger.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fund;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.TestLedger;
import org.mingzhang.ledger.book.Line;
import org.mingzhang.ledger.book.Outcome;
import org.mingzhang.ledger.book.Outcome.AlreadyPosted;
import org.mingzhang.ledger.book.Outcome.Posted;
import org.mingzhang.ledger.book.Outcome.Refused;
import org.mingzhang.ledger.book.Voucher;
import org.mingzhang.ledger.registry.Department;
import org.mingzhang.ledger.registry.Unit;
import org.mingzhang.ledger.registry.UnitNature;
import org.springframework.dao.DataAccessException;

/** The program that gets killed: inspects what the last kill left, then posts from sixteen threads until it dies. */
final class Victim {
    private static final int THREADS = 16;
    private static final int LINES = 6;
    private static final LocalDate DAY = LocalDate.of(TestLedger.YEAR, 5, 1);

    private final Ledger ledger;
    private final Path journals;
    private final String round;

    private Victim(Ledger ledger, Path journals, String round) {
        this.ledger = ledger;
        this.journals = journals;
        this.round = round;
    }

    /** Arguments: the data folder, the journals' folder, the round's name. */
    public static void main(String[] args) throws Exception {
        try (Ledger ledger = Ledger.embedded(Path.of(args[0]), RealCatalogue.get())) {
            Victim victim = new Victim(ledger, Files.createDirectories(Path.of(args[1])), args[2]);
            victim.prepare();
            victim.settle();
            System.out.println("sound " + new Inspection(ledger, Journal.read(victim.journals)).run());
            System.out.flush();
            if (args.length == 3) {
                victim.postUntilKilled();
            }
        }
    }

    private void prepare() {
        LocalDate first = LocalDate.of(TestLedger.YEAR, 1, 1);
        ledger.registry().record(new Department("909", first, "云溪区档案馆", false));
        ledger.registry()
                .record(new Unit("909001", first, "909", "云溪区档案馆（本级）", true, true, UnitNature.ADMINISTRATIVE, false));
        ledger.accounts().open(TestLedger.YEAR);
        for (int line = 0; line < LINES; line++) {
            ledger.lines()
                    .open(new Line.Expenditure(
                            "L" + line,
                            TestLedger.YEAR,
                            "909001",
                            Fund.GENERAL_PUBLIC_BUDGET,
                            "2012601",
                            Optional.empty(),
                            Optional.empty(),
                            Category.PUBLIC_FUNDS,
                            Optional.empty()));
        }
    }

    /** Does what a client does who was told nothing: posts again under the same key. And a few that it was told of. */
    private void settle() throws Exception {
        Journal journal = Journal.read(journals);
        try (Journal.Writer writer = new Journal.Writer(journals.resolve(round + "-settled"))) {
            for (Intent intent : journal.open()) {
                post(intent, writer);
            }
        }
        for (String key : journal.acknowledged().stream().limit(50).toList()) {
            Intent intent = journal.intents().get(key);
            if (intent == null || !(post(intent) instanceof AlreadyPosted)) {
                throw new IllegalStateException("posted again: " + key);
            }
        }
    }

    private void postUntilKilled() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < THREADS; number++) {
            String name = round + "-" + number;
            threads.add(Thread.ofPlatform().start(() -> work(name)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void work(String name) {
        Random random = new Random(name.hashCode());
        List<String> own = new ArrayList<>();
        try (Journal.Writer writer = new Journal.Writer(journals.resolve(name))) {
            for (int number = 0; ; number++) {
                Intent intent = intent(name + "-" + number, random, own);
                writer.write(intent.text());
                if (post(intent, writer)) {
                    own.add(intent.key());
                }
            }
        } catch (DataAccessException e) {
            // The server was killed under us; what became of the last posting the next round finds out.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Intent intent(String key, Random random, List<String> own) {
        String line = "L" + random.nextInt(LINES);
        long amount = 1L + random.nextInt(1000);
        return switch (random.nextInt(10)) {
            case 0 -> new Intent(key, "approve", line, "-", amount);
            case 1 -> new Intent(key, "supplement", line, "-", amount);
            case 2 -> new Intent(key, "cut", line, "-", amount);
            case 3 -> new Intent(key, "refund", line, "-", amount);
            case 4, 5 -> {
                int from = random.nextInt(LINES);
                yield new Intent(
                        key, "transfer", "L" + from, "L" + (from + 1 + random.nextInt(LINES - 1)) % LINES, amount);
            }
            case 6 ->
                own.isEmpty()
                        ? new Intent(key, "approve", line, "-", amount)
                        : new Intent(key, "reverse", own.remove(random.nextInt(own.size())), "-", 0);
            default -> new Intent(key, "pay", line, "-", amount);
        };
    }

    private boolean post(Intent intent, Journal.Writer writer) {
        Outcome outcome = post(intent);
        return switch (outcome) {
            case Posted posted -> {
                writer.write("A " + intent.key());
                yield !intent.kind().equals("reverse");
            }
            case AlreadyPosted already -> {
                writer.write("A " + intent.key());
                yield false;
            }
            case Refused refused -> {
                writer.write("R " + intent.key());
                yield false;
            }
        };
    }

    private Outcome post(Intent intent) {
        return ledger.books().post(new Voucher(intent.key(), DAY, "", "", ""), intent.posting());
    }
}

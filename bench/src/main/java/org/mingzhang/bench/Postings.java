package org.mingzhang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.CatalogueException;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fund;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.book.Line;
import org.mingzhang.ledger.book.Outcome.Posted;
import org.mingzhang.ledger.book.Posting;
import org.mingzhang.ledger.book.Voucher;
import org.mingzhang.ledger.database.DatabaseException;
import org.mingzhang.ledger.database.EmbeddedServer;
import org.mingzhang.ledger.registry.Department;
import org.mingzhang.ledger.registry.Unit;
import org.mingzhang.ledger.registry.UnitNature;
import org.mingzhang.money.Fen;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Payments per second beside {@code pgbench} (TPC-B-like) on the same server, in turn. Both have 16 clients, and 16 rows that
 * all of them want: lines here, branches there.
 */
public final class Postings {
    private static final int CLIENTS = 16;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private final Ledger ledger;
    private final EmbeddedServer server;

    private Postings(Ledger ledger) {
        this.ledger = ledger;
        this.server = ledger.database().server().orElseThrow();
    }

    /** Arguments: an empty folder for the data, the folder of the catalogue, the rounds, the seconds of each. */
    public static void main(String[] args)
            throws IOException, InterruptedException, ExecutionException, DatabaseException, CatalogueException {
        try (Ledger ledger = Ledger.embedded(Path.of(args[0]), Catalogue.load(Path.of(args[1])))) {
            Postings postings = new Postings(ledger);
            postings.prepare();
            int rounds = Integer.parseInt(args[2]);
            int seconds = Integer.parseInt(args[3]);
            postings.pay(3);
            for (int round = 0; round < rounds; round++) {
                double pgbench = postings.pgbench("-c", "" + CLIENTS, "-j", "2", "-T", "" + seconds, "bench");
                double payments = postings.pay(seconds);
                System.out.printf(
                        Locale.ROOT,
                        "payments %8.0f/s   pgbench %8.0f/s   ratio %.2f%n",
                        payments,
                        pgbench,
                        payments / pgbench);
            }
            System.out.println("books sound: " + ledger.check().sound());
        }
    }

    private void prepare() throws IOException, InterruptedException {
        LocalDate first = LocalDate.of(2024, 1, 1);
        ledger.registry().record(new Department("909", first, "云溪区档案馆", false));
        ledger.registry()
                .record(new Unit("909001", first, "909", "云溪区档案馆（本级）", true, true, UnitNature.ADMINISTRATIVE, false));
        ledger.accounts().open(2024);
        for (int line = 0; line < CLIENTS; line++) {
            ledger.lines()
                    .open(new Line.Expenditure(
                            "L" + line,
                            2024,
                            "909001",
                            Fund.GENERAL_PUBLIC_BUDGET,
                            "2012601",
                            Optional.of("30201"),
                            Optional.of("50201"),
                            Category.PUBLIC_FUNDS,
                            Optional.empty()));
            ledger.books()
                    .post(voucher("approve" + line), new Posting.Approve("L" + line, new Fen(1_000_000_000_000L)));
        }
        JdbcClient.create(ledger.database().dataSource())
                .sql("create database bench")
                .update();
        pgbench("-i", "-q", "-s", "" + CLIENTS, "bench");
    }

    private double pay(int seconds) throws InterruptedException, ExecutionException {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        long start = System.nanoTime();
        long paid = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Long>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                String prefix = "pay-" + start + "-" + client + "-";
                running.add(pool.submit(() -> payUntil(prefix, until)));
            }
            for (Future<Long> future : running) {
                paid += future.get();
            }
        }
        return paid * 1e9 / (System.nanoTime() - start);
    }

    private long payUntil(String prefix, long until) {
        long paid = 0;
        while (System.nanoTime() < until) {
            String line = "L" + ThreadLocalRandom.current().nextInt(CLIENTS);
            if (!(ledger.books().post(voucher(prefix + paid), new Posting.Pay(line, new Fen(1))) instanceof Posted)) {
                throw new IllegalStateException("not posted");
            }
            paid++;
        }
        return paid;
    }

    private double pgbench(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("pgbench", "-h", "localhost", "-p", Integer.toString(server.port()), "-U", "postgres"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("pgbench", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("PGPASSWORD", server.password());
        int status = builder.start().waitFor();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        if (status != 0) {
            throw new IOException("pgbench: " + said);
        }
        Matcher tps = TPS.matcher(said);
        return tps.find() ? Double.parseDouble(tps.group(1)) : 0;
    }

    private static Voucher voucher(String key) {
        return new Voucher(key, DAY, "", "", "");
    }
}

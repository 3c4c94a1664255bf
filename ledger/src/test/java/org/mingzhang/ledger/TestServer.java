package org.mingzhang.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.mingzhang.ledger.database.Database;
import org.mingzhang.ledger.database.DatabaseException;
import org.mingzhang.ledger.database.EmbeddedServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One server for all tests of a run, started when it is first asked for; each asker gets an empty database of its own. */
final class TestServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Database database;
    private final EmbeddedServer server;

    private TestServer(Database database) {
        this.database = database;
        this.server = database.server().orElseThrow();
    }

    static String newDatabase() {
        TestServer shared = Shared.SERVER;
        String name = "test" + DATABASES.incrementAndGet();
        JdbcClient.create(shared.database.dataSource())
                .sql("create database " + name)
                .update();
        return "jdbc:postgresql://localhost:" + shared.server.port() + "/" + name + "?user=postgres&password="
                + shared.server.password();
    }

    private static TestServer start() {
        try {
            Path folder = Files.createTempDirectory("mingzhang-ledger");
            Database database = Database.embedded(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                delete(folder);
            }));
            return new TestServer(database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DatabaseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        private static final TestServer SERVER = start();
    }
}

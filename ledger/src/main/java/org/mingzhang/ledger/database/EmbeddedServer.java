package org.mingzhang.ledger.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The PostgreSQL that comes with the program: one folder, one process at a time, nothing acknowledged that is not on disk.
 *
 * <p>It outlives a program that is killed; the next start ends what was left behind, and PostgreSQL recovers from its log.
 * Only the program can connect: from this machine, with a password that stands in the folder.
 */
public final class EmbeddedServer implements AutoCloseable {
    static final String USER = "postgres";

    /** How long each try may take: recovery after a crash can be long. */
    private static final List<Duration> PATIENCE =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10));

    /** Written when the server has started once; before that, nothing that matters was ever in the data folder. */
    private static final String COMPLETE = "complete";

    private final EmbeddedPostgres postgres;
    private final FolderLock lock;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres postgres, FolderLock lock, String password) {
        this.postgres = postgres;
        this.lock = lock;
        this.password = password;
    }

    static EmbeddedServer start(Path folder) throws DatabaseException {
        Path home = folder.toAbsolutePath().normalize();
        try {
            PrivateFiles.createFolder(home);
            FolderLock lock = FolderLock.take(home.resolve("lock"));
            try {
                return start(home, lock);
            } catch (IOException | RuntimeException | LinkageError e) {
                lock.close();
                throw new DatabaseException(
                        "内置数据库无法启动（数据目录 " + home + "）。请检查磁盘空间和目录权限；以 root 身份运行时，系统须允许使用 unshare 命令，"
                                + "否则请改用普通用户运行，或者用 --database-url 指定外部数据库。",
                        e);
            }
        } catch (IOException e) {
            throw new DatabaseException("数据目录 " + home + " 无法使用。请检查该目录的权限。", e);
        }
    }

    private static EmbeddedServer start(Path home, FolderLock lock) throws IOException {
        Path data = home.resolve("data");
        Path complete = home.resolve(COMPLETE);
        if (Files.exists(data) && !Files.exists(complete)) {
            OrphanServer.end(data);
            Files.move(data, home.resolve("unfinished-" + Instant.now().toEpochMilli()));
        }
        Access access = Access.of(home, data);
        EmbeddedPostgres postgres = postgres(home, data, access);
        try {
            // The library lets everybody write where it unpacks the server.
            PrivateFiles.restrictFolder(home.resolve("program"));
            access.close(postgres.getPostgresDatabase());
            if (!Files.exists(complete)) {
                Files.createFile(complete);
            }
        } catch (IOException | RuntimeException e) {
            postgres.close();
            throw e;
        }
        return new EmbeddedServer(postgres, lock, access.password());
    }

    /** Starts the server; where something the last program left behind gets in the way, ends that and starts again. */
    private static EmbeddedPostgres postgres(Path home, Path data, Access access) throws IOException {
        PrivateFiles.createFolder(home.resolve("program"));
        // The library stops servers and deletes data that it finds in its own folder, which is one that everybody can
        // write to.
        System.setProperty("ot.epg.working-dir", home.resolve("scratch").toString());
        IOException last = new IOException("not started");
        for (Duration patience : PATIENCE) {
            OrphanServer.end(data);
            // The library's own lock; after a start that failed it is never let go. Ours is on the folder above.
            Files.deleteIfExists(data.resolve("epg-lock"));
            try {
                return builder(home, data, access).setPGStartupWait(patience).start();
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    private static EmbeddedPostgres.Builder builder(Path home, Path data, Access access) {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(home.resolve("server.log").toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("program").toFile())
                .setPgBinaryResolver(new Program(home.resolve("program")))
                .setRegisterShutdownHook(true)
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", access.password())
                // The library is made for tests and turns these off.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "localhost")
                // A refused posting is an answer, not an event; only what stops the server is written down.
                .setServerConfig("log_min_messages", "fatal")
                .setServerConfig("log_min_error_statement", "panic")
                .setErrorRedirector(log)
                .setOutputRedirector(log);
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows")) {
            builder.setServerConfig("unix_socket_directories", "");
        }
        return builder;
    }

    /**
     * The server's program for one folder. The library unpacks once for each resolver and then uses that folder for all: with
     * its own resolver, a second server would run from the first one's folder, and lose its program when that is deleted.
     */
    private record Program(Path folder) implements PgBinaryResolver {
        @Override
        public InputStream getPgBinary(String system, String architecture) throws IOException {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, architecture);
        }
    }

    /** The address that programs of this machine can connect to while it runs. */
    public String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + USER;
    }

    /** The user's password. */
    public String password() {
        return password;
    }

    /** The port on this machine. */
    public int port() {
        return postgres.getPort();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}

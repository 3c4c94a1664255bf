package org.mingzhang.ledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server whose program was killed: it still runs and holds the data folder, or is just being started by a process that the
 * program left behind. Call only with the folder locked.
 */
final class OrphanServer {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ROUNDS = 20;
    private static final List<String> PROGRAMS = List.of("postgres", "pg_ctl", "initdb");

    private OrphanServer() {}

    /** Ends whatever runs on the data folder: what starts it, the server, its sessions. */
    static void end(Path data) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            List<ProcessHandle> found = find(data);
            if (found.isEmpty()) {
                return;
            }
            for (ProcessHandle process : found) {
                if (process.info().command().orElse("").endsWith("postgres")) {
                    endServer(process);
                } else {
                    process.destroyForcibly();
                    gone(process);
                }
            }
        }
    }

    private static void endServer(ProcessHandle server) {
        List<ProcessHandle> sessions = server.descendants().toList();
        // Asked politely it waits for its clients, who are gone; what does not go is ended, and its log replayed.
        server.destroy();
        if (!gone(server)) {
            server.destroyForcibly();
            gone(server);
        }
        for (ProcessHandle session : sessions) {
            if (!gone(session)) {
                session.destroyForcibly();
                gone(session);
            }
        }
    }

    private static List<ProcessHandle> find(Path data) throws IOException {
        return Stream.concat(
                        named(data).stream(), ProcessHandle.allProcesses().filter(process -> startedOn(process, data)))
                .distinct()
                .toList();
    }

    private static boolean startedOn(ProcessHandle process, Path data) {
        return PROGRAMS.stream().anyMatch(process.info().command().orElse("")::endsWith)
                && process.info()
                        .arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .isPresent();
    }

    /** The process that the data folder names, if it is a PostgreSQL: numbers are used again by others. */
    private static Optional<ProcessHandle> named(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2
                || !lines.getFirst().strip().matches("\\d+")
                || !Path.of(lines.get(1).strip()).equals(data)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    private static boolean gone(ProcessHandle process) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return !process.isAlive();
            }
        }
        return !process.isAlive();
    }
}

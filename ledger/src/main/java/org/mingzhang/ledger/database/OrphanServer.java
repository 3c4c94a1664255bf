package org.mingzhang.ledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A server whose program was killed: it still runs and holds the data folder. Call only with the folder locked. */
final class OrphanServer {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private OrphanServer() {}

    /** Ends the server that runs on the data folder, if one does, and its sessions. */
    static void end(Path data) throws IOException {
        Optional<ProcessHandle> found = find(data);
        if (found.isEmpty()) {
            return;
        }
        ProcessHandle server = found.get();
        List<ProcessHandle> sessions = server.descendants().toList();
        // Asked politely it waits for its clients, who are gone; what does not go is ended, and its log replayed.
        server.destroy();
        if (!gone(server)) {
            server.destroyForcibly();
            sessions.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle session : sessions) {
                gone(session);
            }
            gone(server);
        }
    }

    /** The process that the data folder names, if it is a PostgreSQL: numbers are used again by others. */
    private static Optional<ProcessHandle> find(Path data) throws IOException {
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

package org.mingzhang.ledger.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9}, server and program, at random moments: nothing acknowledged is lost, nothing counted twice, no authority
 * below zero, the books sum to zero. {@code -Dmingzhang.kill.rounds=200} for the long run.
 */
@DisabledOnOs(OS.WINDOWS)
class KillTest {
    private static final int ROUNDS = Integer.getInteger("mingzhang.kill.rounds", 3);
    private static final long SEED = Long.getLong("mingzhang.kill.seed", System.nanoTime());

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(SEED);
    private int orphans;
    private int serversFirst;
    private int duringStart;

    @Test
    void nothingAcknowledgedIsLostAndNothingCountsTwice() throws Exception {
        int inspected = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process victim = start("r" + round);
            try {
                if (round > 0 && random.nextInt(8) == 0) {
                    Thread.sleep(random.nextInt(3000));
                    duringStart++;
                } else {
                    sound(victim);
                    inspected++;
                    Thread.sleep(50 + random.nextInt(1500));
                }
            } finally {
                kill(victim);
            }
        }
        Process last = start("last", "stop");
        String verdict = sound(last);
        assertThat(last.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(last.exitValue()).isZero();
        Journal journal = Journal.read(folder.resolve("journals"));
        assertThat(journal.acknowledged()).isNotEmpty();
        System.out.println(ROUNDS + " kills, seed " + SEED + ": " + inspected + " inspections before the last, "
                + journal.intents().size() + " postings meant, "
                + journal.acknowledged().size() + " acknowledged, " + verdict + "; server left behind " + orphans
                + " times, killed first " + serversFirst + " times, killed while starting " + duringStart + " times");
    }

    private Process start(String... round) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx768m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Victim.class.getName(),
                folder.resolve("ledger").toString(),
                folder.resolve("journals").toString()));
        command.addAll(List.of(round));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("stderr").toFile()))
                .start();
    }

    /** Waits until the victim has found everything sound. */
    private String sound(Process victim) throws IOException {
        BufferedReader out = victim.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        assertThat(line)
                .as(() -> "what the program said: " + stderr())
                .isNotNull()
                .startsWith("sound");
        return String.valueOf(line);
    }

    private String stderr() {
        try {
            String text = Files.readString(folder.resolve("stderr"));
            return text.substring(Math.max(0, text.length() - 4000));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void kill(Process victim) throws Exception {
        List<ProcessHandle> server = server();
        switch (random.nextInt(4)) {
            case 0 -> {
                victim.destroyForcibly();
                orphans++;
            }
            case 1 -> {
                server.forEach(ProcessHandle::destroyForcibly);
                Thread.sleep(random.nextInt(200));
                victim.destroyForcibly();
                serversFirst++;
            }
            default -> {
                victim.destroyForcibly();
                server.forEach(ProcessHandle::destroyForcibly);
            }
        }
        victim.waitFor();
    }

    /** The server and its sessions; none while it is not up yet. */
    private List<ProcessHandle> server() throws IOException {
        Path file = folder.resolve("ledger/data/postmaster.pid");
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            return List.of();
        }
        List<ProcessHandle> processes = new ArrayList<>();
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .ifPresent(postmaster -> {
                    processes.add(postmaster);
                    processes.addAll(postmaster.descendants().toList());
                });
        return processes;
    }
}

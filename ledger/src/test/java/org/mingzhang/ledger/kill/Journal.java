package org.mingzhang.ledger.kill;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the program meant to post and what it was told became of it, in files that outlive it. */
final class Journal {
    private final Map<String, Intent> intents = new LinkedHashMap<>();
    private final Set<String> acknowledged = new HashSet<>();
    private final Set<String> refused = new HashSet<>();

    private Journal() {}

    static Journal read(Path folder) throws IOException {
        Journal journal = new Journal();
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            // A line without its end was cut off by the kill; what it says was not done yet.
            for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n", -1)) {
                journal.add(line.split(" ", -1));
            }
        }
        return journal;
    }

    private void add(String[] words) {
        switch (words[0]) {
            case "I" -> intents.put(words[1], Intent.parse(words));
            case "A" -> acknowledged.add(words[1]);
            case "R" -> refused.add(words[1]);
            default -> {}
        }
    }

    Map<String, Intent> intents() {
        return intents;
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    /** Those of which nothing is known: the program was killed before it was told. */
    List<Intent> open() {
        return intents.values().stream()
                .filter(intent -> !acknowledged.contains(intent.key()) && !refused.contains(intent.key()))
                .toList();
    }

    /** Writes lines that are in the system's hands when the call returns. */
    static final class Writer implements AutoCloseable {
        private final FileOutputStream stream;

        Writer(Path file) {
            try {
                stream = new FileOutputStream(file.toFile(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void write(String line) {
            try {
                stream.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}

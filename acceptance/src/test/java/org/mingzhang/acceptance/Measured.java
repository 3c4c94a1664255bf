package org.mingzhang.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables of measurements, left where {@code docs/measure} puts them into the documents. */
final class Measured {
    private static final Path FOLDER = Path.of("target", "measured");

    private Measured() {}

    /** Leaves a table, and prints it. */
    static void table(String name, String heading, List<String> rows) {
        String columns = heading.replaceAll("[^|]+", "---");
        String table = heading + "\n" + columns + "\n" + String.join("\n", rows) + "\n";
        System.out.println(name + "\n" + table);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".md"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.mingzhang.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository that tests look at. */
final class Repository {
    private Repository() {}

    static Path example() {
        return root().resolve("examples/yunxi-archives-2024-final-account.txt");
    }

    static Path examplePdf() {
        return root().resolve("examples/yunxi-archives-2024-final-account.pdf");
    }

    static Path catalogue() {
        return root().resolve("catalogue/data");
    }

    /** The Java sources of all modules, tests left out. */
    static List<Path> mainSources() {
        return files(root(), ".java").stream()
                .filter(file -> file.toString().contains("/src/main/java/"))
                .toList();
    }

    static List<Path> files(Path folder, String extension) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in the folder of their module, or in the root from an editor. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        Path above = here.getParent();
        return above != null && Files.exists(above.resolve("catalogue/data")) ? above : here;
    }
}

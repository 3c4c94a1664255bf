package org.mingzhang.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real documents that lie beside the checkout, where they do. */
final class Shared {
    private Shared() {}

    /** The folder of samples; the test is reported as skipped where it is absent. */
    static Path samples() {
        Optional<Path> found = find();
        Assumptions.assumeTrue(found.isPresent(), "the folder of samples is not beside the checkout");
        return found.orElseThrow();
    }

    private static Optional<Path> find() {
        String given = System.getProperty("mingzhang.shared");
        if (given != null) {
            return Optional.of(Path.of(given, "samples")).filter(Files::isDirectory);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path samples = at.resolve("shared").resolve("samples");
            if (Files.isDirectory(samples)) {
                return Optional.of(samples);
            }
        }
        return Optional.empty();
    }

    /** The published documents among the samples, those as text first. */
    static List<Path> documents() {
        return Stream.of("text", "pdf")
                .flatMap(form ->
                        Repository.files(samples().resolve(form), form.equals("text") ? ".txt" : ".pdf").stream())
                .filter(path -> !path.toString().contains("template"))
                .toList();
    }
}

package org.mingzhang.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.CatalogueException;

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

    /** The catalogue of this build. */
    static Catalogue catalogue() {
        try {
            URL resource = Objects.requireNonNull(Shared.class.getResource("/catalogue/regions.yaml"));
            URI uri = resource.toURI();
            if (uri.getScheme().equals("jar")) {
                try (var files = FileSystems.newFileSystem(uri, Map.of())) {
                    return Catalogue.load(files.getPath("/catalogue"));
                }
            }
            return Catalogue.load(Objects.requireNonNull(Path.of(uri).getParent()));
        } catch (URISyntaxException | CatalogueException | IOException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}

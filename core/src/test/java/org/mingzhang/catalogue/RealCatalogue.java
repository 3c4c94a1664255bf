package org.mingzhang.catalogue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingzhang.disclosure.Kind;

/** The catalogue that is shipped, from the folder or the archive that the build puts on the class path. */
public final class RealCatalogue {
    private static final Catalogue LOADED = load();

    private RealCatalogue() {}

    /** The catalogue, loaded once. */
    public static Catalogue get() {
        return LOADED;
    }

    /** Every form set of every kind. */
    public static List<FormSet> formSets() {
        return Stream.of(Kind.values())
                .flatMap(kind -> LOADED.formSets(kind).stream())
                .toList();
    }

    private static Catalogue load() {
        try {
            URI place = Objects.requireNonNull(RealCatalogue.class.getResource("/catalogue"))
                    .toURI();
            if (!place.getScheme().equals("jar")) {
                return Catalogue.load(Path.of(place));
            }
            try (FileSystem archive = FileSystems.newFileSystem(place, Map.of())) {
                return Catalogue.load(archive.getPath("/catalogue"));
            }
        } catch (IOException | URISyntaxException | CatalogueException e) {
            throw new AssertionError("the catalogue on the class path does not load", e);
        }
    }
}

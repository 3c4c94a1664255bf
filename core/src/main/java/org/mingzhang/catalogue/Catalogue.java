package org.mingzhang.catalogue;

import java.nio.file.Path;

/** Everything that the catalogue's files say. */
public final class Catalogue {
    private Catalogue() {}

    /**
     * Loads and checks the catalogue below the folder.
     *
     * @throws CatalogueException with file, line and remedy for each mistake
     */
    public static Catalogue load(Path folder) throws CatalogueException {
        return new Catalogue();
    }
}

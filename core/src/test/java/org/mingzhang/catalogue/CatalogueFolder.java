package org.mingzhang.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A catalogue in a folder of its own, with the least that the loader asks for; tests add what they are about. */
final class CatalogueFolder {
    private final Path folder;

    CatalogueFolder(Path folder) throws IOException {
        this.folder = folder;
        write("regions.yaml", """
                regions:
                  nation: {name: 全国}
                  province: {parent: nation, name: 某省}
                  city: {parent: province, name: 某市}
                """);
        StringBuilder words = new StringBuilder();
        ReadingWords.LISTS.stream().sorted().forEach(name -> words.append(name).append(": [某]\n"));
        write("reading.yaml", words.toString());
    }

    /** Writes a file; its place is given from the catalogue's folder. */
    CatalogueFolder write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(folder.resolve(file).resolveSibling("."));
        Files.writeString(path, text);
        return this;
    }

    Catalogue load() throws CatalogueException {
        return Catalogue.load(folder);
    }

    /** What the loader says is wrong; nothing where it is content. */
    List<String> mistakes() {
        try {
            load();
            return List.of();
        } catch (CatalogueException e) {
            return e.mistakes();
        }
    }
}

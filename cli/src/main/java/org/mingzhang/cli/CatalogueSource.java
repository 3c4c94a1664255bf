package org.mingzhang.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.CatalogueException;

/** Finds the catalogue: the folder that the user names, or the one that comes with the program. */
final class CatalogueSource {
    private static final String SHIPPED = "/catalogue";
    private static final String SEPARATOR = "!/";

    private CatalogueSource() {}

    static Catalogue load(Optional<Path> folder) throws CatalogueException {
        try {
            if (folder.isEmpty()) {
                return shipped();
            }
            if (!Files.isDirectory(folder.get())) {
                throw new CatalogueException(List.of("找不到目录文件夹 " + folder.get() + "。请检查 --catalogue 后面的路径。"));
            }
            return Catalogue.load(folder.get());
        } catch (IOException | URISyntaxException e) {
            throw new CatalogueException(List.of("随程序提供的规则目录无法打开。请重新安装或者重新编译后再试。"));
        }
    }

    private static Catalogue shipped() throws CatalogueException, IOException, URISyntaxException {
        URL resource = CatalogueSource.class.getResource(SHIPPED);
        if (resource == null) {
            throw new IOException("no resource " + SHIPPED);
        }
        if (resource.getProtocol().equals("file")) {
            return Catalogue.load(Path.of(resource.toURI()));
        }
        String jar = resource.toURI().getSchemeSpecificPart();
        // A file system of one's own, not the shared one by URI, so that two runs in one process do not collide.
        try (FileSystem files = FileSystems.newFileSystem(
                Path.of(URI.create("file:" + encoded(jar.substring("file:".length(), jar.lastIndexOf(SEPARATOR))))))) {
            return Catalogue.load(files.getPath(SHIPPED));
        }
    }

    private static String encoded(String path) throws URISyntaxException {
        return new URI(null, null, path, null).getRawPath();
    }
}

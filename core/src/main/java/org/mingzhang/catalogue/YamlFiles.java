package org.mingzhang.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The YAML files of a catalogue folder.
 *
 * @param folder   the folder, which mistakes name their files from
 * @param mistakes where mistakes go
 */
record YamlFiles(Path folder, Mistakes mistakes) {
    /** The files of a folder by name; none where there is no such folder. */
    List<Path> in(String region, String... more) throws IOException {
        Path own = folder.resolve(region);
        for (String name : more) {
            own = own.resolve(name);
        }
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(own)) {
            return found.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** The mapping that the file holds. */
    YamlMap read(Path path) throws IOException, CatalogueException {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(folder.relativize(path).toString())
                .setUseMarks(true)
                .build();
        try (InputStream input = Files.newInputStream(path)) {
            Optional<Node> node = new Compose(settings).composeInputStream(input);
            if (node.isEmpty()) {
                throw new CatalogueException(List.of(folder.relativize(path) + " 第 1 行：是空文件。请补上内容或删去该文件。"));
            }
            return YamlMap.of(node.get(), mistakes);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new CatalogueException(List.of(
                    folder.relativize(path) + " 第 " + line + " 行：不是有效的 YAML（" + e.getProblem() + "）。请检查缩进、冒号后的空格和引号。"));
        }
    }
}

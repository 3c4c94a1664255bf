package org.mingzhang.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** What holds for performance sheets, from the folders {@code performance} of the regions; the nearer states changes. */
final class PerformanceBook {
    private static final String FOLDER = "performance";
    private static final String OFF = "off";
    private static final Set<String> PARTS =
            Set.of("rules", "standards", "grades", "operators-before", "operators-after", "rates", "claims");

    private final List<Layer> layers = new ArrayList<>();
    private final Mistakes mistakes;

    private record Layer(String region, int from, YamlMap file) {}

    private PerformanceBook(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Loads the files and builds what they say once, so that mistakes are found. */
    static PerformanceBook load(Path folder, List<Region> regions, Mistakes mistakes)
            throws IOException, CatalogueException {
        PerformanceBook book = new PerformanceBook(mistakes);
        for (Region region : regions) {
            Path own = folder.resolve(region.id()).resolve(FOLDER);
            if (Files.isDirectory(own)) {
                List<Path> files;
                try (Stream<Path> found = Files.list(own)) {
                    files = found.filter(path -> path.toString().endsWith(".yaml"))
                            .sorted()
                            .toList();
                }
                for (Path path : files) {
                    book.add(folder, path, region);
                }
            }
        }
        for (Layer layer : book.layers) {
            book.rules(lineage(regions, layer.region()), layer.from());
        }
        return book;
    }

    private static List<Region> lineage(List<Region> regions, String id) {
        List<Region> lineage = new ArrayList<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent()) {
            String own = next.get();
            Region region = regions.stream()
                    .filter(each -> each.id().equals(own))
                    .findFirst()
                    .orElseThrow();
            lineage.add(region);
            next = region.parent();
        }
        return lineage;
    }

    private void add(Path folder, Path path, Region region) throws IOException, CatalogueException {
        String label = folder.relativize(path).toString();
        LoadSettings settings =
                LoadSettings.builder().setLabel(label).setUseMarks(true).build();
        try (InputStream input = Files.newInputStream(path)) {
            Optional<Node> node = new Compose(settings).composeInputStream(input);
            if (node.isEmpty()) {
                throw new CatalogueException(List.of(label + " 第 1 行：是空文件。请补上内容或删去该文件。"));
            }
            YamlMap file = YamlMap.of(node.get(), mistakes);
            List<String> known = new ArrayList<>(PARTS);
            known.addAll(List.of("region", "from"));
            file.onlyKnows(Set.copyOf(known));
            String from = file.requiredText("from");
            if (!file.requiredText("region").equals(region.id())) {
                mistakes.at(file.node(), "region 应与所在文件夹一致", "请改为 " + region.id());
            } else if (!from.matches("\\d{4}")) {
                mistakes.at(file.node(), "from 应为四位年份，实为“" + from + "”", "请改正");
            } else {
                layers.add(new Layer(region.id(), Integer.parseInt(from), file));
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new CatalogueException(
                    List.of(label + " 第 " + line + " 行：不是有效的 YAML（" + e.getProblem() + "）。请检查缩进、冒号后的空格和引号。"));
        }
    }

    /**
     * What is in force.
     *
     * @param lineage the region and what it inherits from, the nearest first
     */
    PerformanceRules rules(List<Region> lineage, int year) {
        Map<String, Map<String, Map<String, Node>>> merged = new LinkedHashMap<>();
        PARTS.forEach(part -> merged.put(part, new LinkedHashMap<>()));
        for (Region region : lineage.reversed()) {
            List<Layer> own = layers.stream()
                    .filter(layer -> layer.region().equals(region.id()))
                    .sorted(Comparator.comparingInt(Layer::from))
                    .toList();
            int inForce = own.isEmpty() ? year : Math.max(year, own.getFirst().from());
            own.stream().filter(layer -> layer.from() <= inForce).forEach(layer -> overlay(layer, merged));
        }
        return new PerformanceBuilder(mistakes).build(merged);
    }

    /** Lays a file over what is there: an entry attribute by attribute, a list of words as a whole. */
    private void overlay(Layer layer, Map<String, Map<String, Map<String, Node>>> onto) {
        onto.forEach((part, entries) -> layer.file().map(part).ifPresent(own -> own.entries()
                .forEach((id, node) -> {
                    if (node instanceof ScalarNode scalar && scalar.getValue().equals(OFF)) {
                        if (entries.remove(id) == null) {
                            mistakes.at(node, "没有名为“" + id + "”的一项可以停用", Mistakes.didYouMean(id, entries.keySet()));
                        }
                    } else if (part.startsWith("operators")) {
                        entries.put(id, Map.of("", node));
                    } else {
                        entries.computeIfAbsent(id, each -> new LinkedHashMap<>())
                                .putAll(YamlMap.of(node, mistakes).entries());
                    }
                })));
    }
}

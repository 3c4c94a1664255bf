package org.mingzhang.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.order.InOrder;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The terms of performance sheets, from the folders {@code performance} of the regions; the nearer states changes. */
final class ScoringBook {
    private static final String FOLDER = "performance";
    private static final String OFF = "off";
    private static final Set<String> PARTS = Set.of(
            "standards",
            "markings",
            "use",
            "grades",
            "operators-before",
            "operators-after",
            "rates",
            "shares",
            "levels",
            "library",
            "proposals",
            "reports",
            "claims");

    private final List<Layer> layers = new ArrayList<>();
    private final Mistakes mistakes;

    private record Layer(String region, int from, YamlMap file) {}

    private ScoringBook(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Loads the files and builds what they say once, so that mistakes are found. */
    static ScoringBook load(YamlFiles files, Regions regions) throws IOException, CatalogueException {
        ScoringBook book = new ScoringBook(files.mistakes());
        for (Region region : regions.all()) {
            for (Path path : files.in(region.id(), FOLDER)) {
                book.layer(files.read(path), region.id()).ifPresent(book.layers::add);
            }
        }
        for (Layer layer : book.layers) {
            book.scoring(regions.lineage(layer.region()), layer.from());
        }
        return book;
    }

    private Optional<Layer> layer(YamlMap file, String region) {
        List<String> known = new ArrayList<>(PARTS);
        known.addAll(List.of("region", "from"));
        file.onlyKnows(InOrder.set(known));
        return LayerHeader.of(file, region, List.of(), mistakes).map(header -> new Layer(region, header.from(), file));
    }

    /**
     * What is in force.
     *
     * @param lineage the region and what it inherits from, the nearest first
     */
    Scoring scoring(List<Region> lineage, int year) {
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
        return new ScoringBuilder(mistakes).build(merged);
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

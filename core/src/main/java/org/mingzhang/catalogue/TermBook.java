package org.mingzhang.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.disclosure.Kind;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** What terms mean, from the files in the folders {@code terms} of the regions; a region states only those that differ. */
final class TermBook {
    private static final String FOLDER = "terms";
    private static final String OFF = "off";

    private final List<Layer> layers = new ArrayList<>();

    private record Layer(String region, Kind kind, int from, Map<String, Term> terms, Set<String> dropped) {}

    private TermBook() {}

    /** Loads the files. */
    static TermBook load(YamlFiles files, Regions regions) throws IOException, CatalogueException {
        TermBook book = new TermBook();
        for (Region region : regions.all()) {
            for (Path path : files.in(region.id(), FOLDER)) {
                YamlMap file = files.read(path).onlyKnows(Set.of("region", "kind", "from", "terms"));
                LayerHeader.of(file, region.id(), LayerHeader.kinds(), files.mistakes())
                        .flatMap(header -> header.kind()
                                .map(kind -> layer(region.id(), kind, header.from(), file, files.mistakes())))
                        .ifPresent(book.layers::add);
            }
        }
        return book;
    }

    /** The terms in force, in the order of the files. */
    List<Term> terms(FormSet set, List<Region> lineage) {
        Map<String, Term> merged = new LinkedHashMap<>();
        for (Region region : lineage.reversed()) {
            layers.stream()
                    .filter(layer -> layer.kind() == set.kind()
                            && layer.region().equals(region.id())
                            && layer.from() <= set.year())
                    .sorted(Comparator.comparingInt(Layer::from))
                    .forEach(layer -> {
                        merged.putAll(layer.terms());
                        merged.keySet().removeAll(layer.dropped());
                    });
        }
        return List.copyOf(merged.values());
    }

    private static Layer layer(String region, Kind kind, int from, YamlMap file, Mistakes mistakes) {
        Map<String, Node> entries = file.map(FOLDER).map(YamlMap::entries).orElseGet(Map::of);
        Map<String, Term> terms = new LinkedHashMap<>();
        Set<String> dropped = new LinkedHashSet<>();
        entries.forEach((id, node) -> {
            if (node instanceof ScalarNode scalar && scalar.getValue().equals(OFF)) {
                dropped.add(id);
            } else {
                YamlMap term = YamlMap.of(node, mistakes).onlyKnows(Set.of("term", "also", "says"));
                terms.put(id, new Term(term.requiredText("term"), term.texts("also"), term.requiredText("says")));
            }
        });
        return new Layer(region, kind, from, terms, dropped);
    }
}

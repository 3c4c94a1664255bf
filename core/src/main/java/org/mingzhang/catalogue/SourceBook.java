package org.mingzhang.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mingzhang.disclosure.Kind;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Where the figures of every form come from, from the files in the folders {@code sources} of the regions. A form is stated
 * whole; a region states only those that differ.
 */
final class SourceBook {
    private static final String FOLDER = "sources";
    private static final Set<String> KNOWN = Set.of("region", "kind", "from", "forms", "balances");

    private final List<Layer> layers = new ArrayList<>();
    private final Mistakes mistakes;
    private final Set<String> keys = new LinkedHashSet<>();

    private record Layer(String region, Kind kind, int from, Map<String, Node> forms, Map<String, Node> balances) {}

    private SourceBook(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Loads the files and checks them against the forms of their region and year. */
    static SourceBook load(YamlFiles files, Regions regions, List<FormSet> sets)
            throws IOException, CatalogueException {
        SourceBook book = new SourceBook(files.mistakes());
        for (Region region : regions.all()) {
            for (Path path : files.in(region.id(), FOLDER)) {
                YamlMap file = files.read(path).onlyKnows(KNOWN);
                LayerHeader.of(file, region.id(), LayerHeader.kinds(), files.mistakes())
                        .flatMap(header -> header.kind()
                                .map(kind -> new Layer(
                                        region.id(),
                                        kind,
                                        header.from(),
                                        file.map("forms").map(YamlMap::entries).orElseGet(Map::of),
                                        file.map("balances")
                                                .map(YamlMap::entries)
                                                .orElseGet(Map::of))))
                        .ifPresent(book.layers::add);
            }
        }
        sets.stream().flatMap(set -> set.forms().stream()).forEach(form -> book.keys.addAll(SourceBuilder.keys(form)));
        for (FormSet set : sets) {
            book.sources(set, regions.lineage(set.region().id()));
            book.balances(set, regions.lineage(set.region().id()));
        }
        return book;
    }

    /** The sources in force by form id; the forms of the set tell which sides, columns and rows there are. */
    Map<String, FormSources> sources(FormSet set, List<Region> lineage) {
        SourceBuilder builder = new SourceBuilder(mistakes, keys);
        Map<String, Node> merged = merged(set, lineage, Layer::forms);
        Map<String, FormSources> sources = new LinkedHashMap<>();
        Set<String> known =
                new LinkedHashSet<>(set.forms().stream().map(Form::id).toList());
        merged.forEach((id, node) -> {
            Optional<Form> form = set.form(id);
            if (form.isPresent()) {
                builder.build(form.get(), node).ifPresent(built -> sources.put(id, built));
            } else if (set.region().parent().isEmpty()) {
                mistakes.at(node, "没有名为“" + id + "”的表", Mistakes.didYouMean(id, known));
            }
        });
        return sources;
    }

    /** What is not printed, but should come out for every functional account as the printed figures say. */
    List<CellSource> balances(FormSet set, List<Region> lineage) {
        SourceBuilder builder = new SourceBuilder(mistakes, keys);
        return merged(set, lineage, Layer::balances).values().stream()
                .map(builder::source)
                .toList();
    }

    private Map<String, Node> merged(FormSet set, List<Region> lineage, Function<Layer, Map<String, Node>> part) {
        Map<String, Node> merged = new LinkedHashMap<>();
        for (Region region : lineage.reversed()) {
            layers.stream()
                    .filter(layer -> layer.kind() == set.kind()
                            && layer.region().equals(region.id())
                            && layer.from() <= set.year())
                    .sorted(Comparator.comparingInt(Layer::from))
                    .forEach(layer -> merged.putAll(part.apply(layer)));
        }
        return merged;
    }
}

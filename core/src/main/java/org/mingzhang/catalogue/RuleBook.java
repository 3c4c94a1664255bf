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
import java.util.stream.Stream;
import org.mingzhang.disclosure.Kind;
import org.snakeyaml.engine.v2.nodes.Node;

/** The rules of every region, kind and year, from the files in the folders {@code checks} of the regions. */
final class RuleBook {
    private static final String FOLDER = "checks";

    private final List<RuleLayer> layers = new ArrayList<>();
    private final Mistakes mistakes;
    private final List<FormSet> sets;

    private RuleBook(Mistakes mistakes, List<FormSet> sets) {
        this.mistakes = mistakes;
        this.sets = sets;
    }

    /** Loads the files, and builds the rules of every region and year once, so that mistakes are found. */
    static RuleBook load(YamlFiles files, Regions regions, List<FormSet> sets) throws IOException, CatalogueException {
        RuleBook book = new RuleBook(files.mistakes(), sets);
        for (Region region : regions.all()) {
            for (Path path : files.in(region.id(), FOLDER)) {
                book.layer(files.read(path), region.id()).ifPresent(book.layers::add);
            }
        }
        for (RuleLayer layer : book.layers) {
            List<Region> lineage = regions.lineage(layer.region());
            layer.kind()
                    .map(Stream::of)
                    .orElseGet(() -> Stream.of(Kind.values()))
                    .forEach(kind -> book.rules(lineage, kind, layer.from()));
        }
        return book;
    }

    private Optional<RuleLayer> layer(YamlMap file, String region) {
        file.onlyKnows(Set.of("region", "kind", "from", "rules"));
        List<String> kinds = new ArrayList<>(LayerHeader.kinds());
        kinds.add(LayerHeader.ANY);
        return LayerHeader.of(file, region, kinds, mistakes)
                .map(header -> new RuleLayer(
                        region,
                        header.kind(),
                        header.from(),
                        file.map("rules").map(YamlMap::entries).orElseGet(Map::of)));
    }

    /**
     * The rules in force.
     *
     * @param lineage the region and what it inherits from, the nearest first
     */
    RuleSet rules(List<Region> lineage, Kind kind, int year) {
        Map<String, Map<String, Node>> merged = new LinkedHashMap<>();
        for (Region region : lineage.reversed()) {
            List<RuleLayer> own = layers.stream()
                    .filter(layer -> layer.region().equals(region.id()))
                    .filter(layer -> layer.kind().map(kind::equals).orElse(true))
                    .sorted(Comparator.comparingInt(RuleLayer::from))
                    .toList();
            int inForce = own.isEmpty() ? year : Math.max(year, own.getFirst().from());
            own.stream().filter(layer -> layer.from() <= inForce).forEach(layer -> layer.overlay(merged, mistakes));
        }
        RuleBuilder builder = new RuleBuilder(mistakes, sets);
        List<Rule> rules = new ArrayList<>();
        merged.forEach((id, attributes) -> {
            boolean off = attributes.containsKey(RuleLayer.OFF);
            if (off && attributes.size() == 1) {
                mistakes.at(
                        attributes.values().iterator().next(),
                        "没有名为“" + id + "”的规则可以停用",
                        Mistakes.didYouMean(
                                id,
                                merged.keySet().stream()
                                        .filter(other -> !other.equals(id))
                                        .toList()));
            } else if (!attributes.isEmpty()) {
                builder.build(id, attributes).filter(rule -> !off).ifPresent(rules::add);
            }
        });
        merged.forEach((id, attributes) -> rules.stream()
                .filter(rule -> rule.id().equals(id) && !rule.test().many())
                .filter(rule -> rules.stream()
                        .anyMatch(other ->
                                other.test() == rule.test() && !other.id().equals(id)))
                .forEach(rule -> mistakes.at(
                        attributes.values().iterator().next(),
                        "检查办法“" + rule.test().id() + "”有两条规则",
                        "请合并为一条")));
        return new RuleSet(rules);
    }
}

package org.mingzhang.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final String BOTH = "any";

    private final List<RuleLayer> layers = new ArrayList<>();
    private final Mistakes mistakes;
    private final List<FormSet> sets;

    private RuleBook(Mistakes mistakes, List<FormSet> sets) {
        this.mistakes = mistakes;
        this.sets = sets;
    }

    /** Loads the files, and builds the rules of every region and year once, so that mistakes are found. */
    static RuleBook load(YamlFiles files, List<Region> regions, List<FormSet> sets)
            throws IOException, CatalogueException {
        RuleBook book = new RuleBook(files.mistakes(), sets);
        for (Region region : regions) {
            for (Path path : files.in(region.id(), FOLDER)) {
                book.layer(files.read(path), region.id()).ifPresent(book.layers::add);
            }
        }
        for (RuleLayer layer : book.layers) {
            List<Region> lineage = lineage(regions, layer.region());
            layer.kind()
                    .map(Stream::of)
                    .orElseGet(() -> Stream.of(Kind.values()))
                    .forEach(kind -> book.rules(lineage, kind, layer.from()));
        }
        return book;
    }

    /** The region and what it inherits from, the nearest first. */
    static List<Region> lineage(List<Region> regions, String id) {
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

    private Optional<RuleLayer> layer(YamlMap file, String region) {
        file.onlyKnows(Set.of("region", "kind", "from", "rules"));
        if (!file.requiredText("region").equals(region)) {
            mistakes.at(file.node(), "region 应与所在文件夹一致", "请改为 " + region);
        }
        String kindName = file.requiredText("kind");
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(each -> each.id().equals(kindName))
                .findFirst();
        String from = file.requiredText("from");
        if (kind.isEmpty() && !kindName.equals(BOTH)) {
            mistakes.at(file.node(), "kind 不能是“" + kindName + "”", "可用的有：budget、final-account、any");
        } else if (!from.matches("\\d{4}")) {
            mistakes.at(file.node(), "from 应为四位年份，实为“" + from + "”", "请改正");
        } else {
            Map<String, Node> rules = file.map("rules").map(YamlMap::entries).orElseGet(Map::of);
            return Optional.of(new RuleLayer(region, kind, Integer.parseInt(from), rules));
        }
        return Optional.empty();
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

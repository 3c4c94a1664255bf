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
import org.mingzhang.disclosure.Kind;
import org.snakeyaml.engine.v2.nodes.Node;

/** Loads a catalogue folder: regions, reading words, accounts, then the form sets of every region, kind and year. */
final class CatalogueLoader {
    private static final Set<String> FILE_ATTRIBUTES =
            Set.of("region", "kind", "from", "forms", "checks", "sentences", "document");

    private final Path folder;
    private final Mistakes mistakes = new Mistakes();
    private final Map<Node, Boolean> usable = new LinkedHashMap<>();
    private final YamlFiles files;

    CatalogueLoader(Path folder) {
        this.folder = folder;
        files = new YamlFiles(folder, mistakes);
    }

    Catalogue load() throws CatalogueException {
        try {
            Regions regions = regions();
            ReadingWords words = words();
            mistakes.report();
            String root = regions.root().map(Region::id).orElse("");
            AccountBook accounts = AccountBook.load(folder, folder.resolve(root).resolve("accounts"), mistakes);
            List<FormSet> sets = formSets(regions, layers(regions));
            SentenceBuilder.reportUnusable(usable, mistakes);
            RuleBook rules = RuleBook.load(files, regions, sets);
            ScoringBook scorings = ScoringBook.load(files, regions);
            SourceBook sources = SourceBook.load(files, regions, sets);
            TermBook terms = TermBook.load(files, regions);
            mistakes.report();
            return new Catalogue(regions, sets, rules, scorings, sources, terms, accounts, words);
        } catch (IOException e) {
            throw new CatalogueException(List.of("无法读取目录 " + folder + "：" + e.getMessage() + "。请检查该目录是否完整。"));
        }
    }

    private Regions regions() throws IOException, CatalogueException {
        Map<String, Region> regions = new LinkedHashMap<>();
        Path file = folder.resolve("regions.yaml");
        YamlMap top = files.read(file).onlyKnows(Set.of("regions"));
        top.map("regions").ifPresent(all -> all.entries().forEach((id, node) -> {
            YamlMap region =
                    YamlMap.of(node, mistakes).onlyKnows(Set.of("parent", "name", "heard-as", "places", "code"));
            Optional<String> parent = region.text("parent");
            parent.filter(name -> !regions.containsKey(name))
                    .ifPresent(name -> mistakes.at(
                            node, "上级地区“" + name + "”没有在前面列出", Mistakes.didYouMean(name, regions.keySet())));
            regions.put(
                    id,
                    new Region(
                            id, parent, region.requiredText("name"), region.texts("heard-as"), region.texts("places")));
        }));
        return new Regions(regions);
    }

    private ReadingWords words() throws IOException, CatalogueException {
        YamlMap top = files.read(folder.resolve("reading.yaml"));
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Map<String, Map<String, List<String>>> maps = new LinkedHashMap<>();
        top.entries().forEach((key, node) -> {
            if (ReadingWords.MAPS.contains(key)) {
                Map<String, List<String>> byKind = new LinkedHashMap<>();
                YamlMap.of(node, mistakes)
                        .entries()
                        .forEach((kind, value) -> byKind.put(kind, YamlMap.texts(value, mistakes)));
                maps.put(key, byKind);
            } else if (ReadingWords.LISTS.contains(key)) {
                lists.put(key, YamlMap.texts(node, mistakes));
            } else {
                mistakes.at(node, "不认识的词表“" + key + "”", Mistakes.didYouMean(key, ReadingWords.LISTS));
            }
        });
        Set<String> missing = new LinkedHashSet<>(ReadingWords.LISTS);
        missing.removeAll(lists.keySet());
        missing.forEach(name -> mistakes.at(top.node(), "缺少词表“" + name + "”", "请补上"));
        return new ReadingWords(lists, maps);
    }

    private List<Layer> layers(Regions regions) throws IOException, CatalogueException {
        List<Layer> layers = new ArrayList<>();
        for (Region region : regions.all()) {
            for (Path path : files.in(region.id())) {
                layer(path, region.id()).ifPresent(layers::add);
            }
        }
        return layers;
    }

    private Optional<Layer> layer(Path path, String region) throws IOException, CatalogueException {
        YamlMap file = files.read(path).onlyKnows(FILE_ATTRIBUTES);
        return LayerHeader.of(file, region, LayerHeader.kinds(), mistakes)
                .flatMap(header -> header.kind().map(kind -> Layer.of(file, region, kind, header.from())));
    }

    private List<FormSet> formSets(Regions regions, List<Layer> layers) {
        List<FormSet> sets = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Layer> ofKind =
                    layers.stream().filter(layer -> layer.kind() == kind).toList();
            Set<String> anywhere = new LinkedHashSet<>();
            ofKind.forEach(layer -> anywhere.addAll(layer.forms().keySet()));
            for (Region region : regions.all()) {
                ofKind.stream()
                        .filter(layer -> layer.region().equals(region.id()))
                        .map(Layer::from)
                        .distinct()
                        .sorted()
                        .forEach(from -> sets.add(formSet(regions, ofKind, anywhere, region, kind, from)));
            }
        }
        return sets;
    }

    private FormSet formSet(
            Regions regions, List<Layer> layers, Set<String> anywhere, Region region, Kind kind, int from) {
        Layer merged = new Layer(region.id(), kind, from, Map.of(), Map.of(), Map.of(), Map.of());
        for (Region each : regions.lineage(region.id()).reversed()) {
            List<Layer> own = layers.stream()
                    .filter(layer -> layer.region().equals(each.id()))
                    .sorted(Comparator.comparingInt(Layer::from))
                    .toList();
            int year = Math.max(from, own.isEmpty() ? from : own.getFirst().from());
            List<Layer> inForce =
                    own.stream().filter(layer -> layer.from() <= year).toList();
            for (Layer layer : inForce) {
                merged = merged.overlaidBy(layer);
            }
        }
        Map<String, Form> forms = new LinkedHashMap<>();
        FormBuilder formBuilder = new FormBuilder(mistakes, region.id() + "-" + from);
        merged.forms()
                .forEach((id, attributes) -> formBuilder.build(id, attributes).ifPresent(form -> forms.put(id, form)));
        CheckBuilder checkBuilder = new CheckBuilder(mistakes, forms, anywhere);
        List<Check> checks = new ArrayList<>();
        for (Map.Entry<String, Node> check : merged.checks().entrySet()) {
            checkBuilder.build(check.getKey(), check.getValue()).ifPresent(checks::add);
        }
        SentenceBuilder sentenceBuilder =
                new SentenceBuilder(mistakes, new References(mistakes, forms, anywhere), usable);
        List<Sentence> sentences = new ArrayList<>();
        merged.sentences().forEach((id, node) -> sentenceBuilder.build(id, node).ifPresent(sentences::add));
        DocumentSpec document = new DocumentBuilder(mistakes).build(merged.document(), List.copyOf(forms.values()));
        return new FormSet(region, kind, from, List.copyOf(forms.values()), checks, sentences, document);
    }
}

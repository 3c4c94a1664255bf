package org.mingzhang.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mingzhang.disclosure.Kind;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * What one catalogue file, or several laid over each other, says of forms, checks and sentences. Attributes are laid over each
 * other one by one; the sides of a form by side, then by attribute; checks and sentences whole.
 *
 * @param region the region's id
 * @param kind   the kind of disclosure
 * @param from   the first year in force
 * @param forms  the attributes of each form by form id; sides under {@code sides/<side>/<attribute>}
 * @param checks the checks by id
 * @param sentences the sentences by id
 * @param document the attributes of how the document is arranged
 */
record Layer(
        String region,
        Kind kind,
        int from,
        Map<String, Map<String, Node>> forms,
        Map<String, Node> checks,
        Map<String, Node> sentences,
        Map<String, Node> document) {
    private static final String SIDES = "sides";

    /** Reads the layer that a file holds. */
    static Layer of(YamlMap file, String region, Kind kind, int from) {
        Map<String, Map<String, Node>> forms = new LinkedHashMap<>();
        file.map("forms").ifPresent(all -> all.entries().forEach((id, form) -> {
            Map<String, Node> attributes = attributes(form, file);
            if (!attributes.isEmpty()) {
                forms.put(id, attributes);
            } else if (form instanceof MappingNode) {
                file.mistakes().at(form, "表“" + id + "”没有内容", "请写出与上级不同之处，或删去该表");
            }
        }));
        return new Layer(
                region,
                kind,
                from,
                forms,
                entries(file, "checks"),
                entries(file, "sentences"),
                entries(file, "document"));
    }

    /** This layer with the other laid over it. */
    Layer overlaidBy(Layer other) {
        Map<String, Map<String, Node>> mergedForms = new LinkedHashMap<>(forms);
        other.forms.forEach((id, attributes) -> {
            if (attributes.containsKey("")) {
                mergedForms.remove(id);
                return;
            }
            Map<String, Node> merged = new LinkedHashMap<>(mergedForms.getOrDefault(id, Map.of()));
            if (attributes.keySet().stream().anyMatch(key -> key.startsWith(SIDES + "/"))) {
                removeOwnSide(merged);
            } else if (attributes.containsKey("columns")) {
                merged.keySet().removeIf(key -> key.startsWith(SIDES + "/"));
            }
            merged.putAll(attributes);
            mergedForms.put(id, merged);
        });
        return new Layer(
                other.region,
                kind,
                other.from,
                mergedForms,
                overlaid(checks, other.checks),
                overlaid(sentences, other.sentences),
                laidOver(document, other.document));
    }

    private static Map<String, Node> entries(YamlMap file, String name) {
        return file.map(name).map(YamlMap::entries).orElseGet(Map::of);
    }

    /** Attributes are replaced whole. */
    private static Map<String, Node> laidOver(Map<String, Node> below, Map<String, Node> above) {
        Map<String, Node> merged = new LinkedHashMap<>(below);
        merged.putAll(above);
        return merged;
    }

    /** Entries are replaced whole; {@code off} takes one away. */
    private static Map<String, Node> overlaid(Map<String, Node> below, Map<String, Node> above) {
        Map<String, Node> merged = new LinkedHashMap<>(below);
        above.forEach((id, entry) -> {
            if (entry instanceof ScalarNode scalar && scalar.getValue().equals("off")) {
                merged.remove(id);
            } else {
                merged.put(id, entry);
            }
        });
        return merged;
    }

    private static void removeOwnSide(Map<String, Node> attributes) {
        attributes.keySet().removeAll(Set.of("stub", "columns", "rows", "row-rules", "groups", "lines"));
    }

    private static Map<String, Node> attributes(Node form, YamlMap file) {
        Map<String, Node> attributes = new LinkedHashMap<>();
        if (form instanceof ScalarNode scalar && scalar.getValue().equals("absent")) {
            attributes.put("", form);
            return attributes;
        }
        YamlMap.of(form, file.mistakes()).entries().forEach((key, value) -> {
            if (key.equals(SIDES)) {
                YamlMap.of(value, file.mistakes()).entries().forEach((side, body) -> YamlMap.of(body, file.mistakes())
                        .entries()
                        .forEach((name, node) -> attributes.put(SIDES + "/" + side + "/" + name, node)));
            } else {
                attributes.put(key, value);
            }
        });
        return attributes;
    }
}

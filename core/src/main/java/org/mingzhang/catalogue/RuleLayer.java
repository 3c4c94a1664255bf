package org.mingzhang.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.disclosure.Kind;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * What one file says of rules.
 *
 * @param region the region's id
 * @param kind   the kind of disclosure; empty for both
 * @param from   the first year in force
 * @param rules  the rules by id, each a mapping or {@code off}
 */
record RuleLayer(String region, Optional<Kind> kind, int from, Map<String, Node> rules) {
    /** The attribute under which a rule that is switched off is kept, so that a nearer region can switch it on. */
    static final String OFF = "off";

    /** Lays the rules of this file over those given, attribute by attribute. */
    void overlay(Map<String, Map<String, Node>> onto, Mistakes mistakes) {
        rules.forEach((id, node) -> {
            Map<String, Node> attributes = onto.computeIfAbsent(id, each -> new LinkedHashMap<>());
            if (node instanceof ScalarNode scalar && scalar.getValue().equals("off")) {
                attributes.put(OFF, node);
            } else if (node instanceof ScalarNode scalar && scalar.getValue().equals("on")) {
                attributes.remove(OFF);
            } else {
                attributes.remove(OFF);
                attributes.putAll(YamlMap.of(node, mistakes).entries());
            }
        });
    }
}

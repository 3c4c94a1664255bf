package org.mingzhang.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a catalogue file, its order kept; every getter reports what is not as it must be.
 *
 * @param node     where the mapping stands
 * @param entries  the values by key
 * @param mistakes where mistakes go
 */
record YamlMap(Node node, Map<String, Node> entries, Mistakes mistakes) {
    /** The node as a mapping; an empty one, with a mistake reported, where it is none. */
    static YamlMap of(Node node, Mistakes mistakes) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                if (entries.put(key, tuple.getValueNode()) != null) {
                    mistakes.at(tuple.getKeyNode(), "“" + key + "”重复", "请删去其中一个");
                }
            }
        } else {
            mistakes.at(node, "此处应为“键: 值”的列表", "请按 docs/catalogue.md 改写");
        }
        return new YamlMap(node, entries, mistakes);
    }

    /** Reports every key that is not among the known ones. */
    YamlMap onlyKnows(Set<String> known) {
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                mistakes.at(value, "不认识的属性“" + key + "”", Mistakes.didYouMean(key, known));
            }
        });
        return this;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<Node> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    Optional<String> text(String key) {
        return get(key).flatMap(value -> scalar(value, mistakes));
    }

    String requiredText(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty() && !has(key)) {
            mistakes.at(node, "缺少属性“" + key + "”", "请补上");
        }
        return text.orElse("");
    }

    List<String> texts(String key) {
        return get(key).map(value -> texts(value, mistakes)).orElseGet(List::of);
    }

    boolean flag(String key) {
        return text(key).map("true"::equals).orElse(false);
    }

    Optional<YamlMap> map(String key) {
        return get(key).map(value -> of(value, mistakes));
    }

    static Optional<String> scalar(Node node, Mistakes mistakes) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        mistakes.at(node, "此处应为一个值", "请改为单个文字或数字");
        return Optional.empty();
    }

    static List<String> texts(Node node, Mistakes mistakes) {
        List<String> texts = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> scalar(item, mistakes).ifPresent(texts::add));
        } else {
            mistakes.at(node, "此处应为列表", "请写成 [甲, 乙] 的形式");
        }
        return texts;
    }
}

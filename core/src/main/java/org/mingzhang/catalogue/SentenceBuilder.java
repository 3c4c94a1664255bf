package org.mingzhang.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.expression.Expression;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Builds a sentence and checks what its quantities name. */
final class SentenceBuilder {
    private static final Set<String> ATTRIBUTES = Set.of("title", "section", "say", "quantities");
    private static final Set<String> QUANTITY_ATTRIBUTES =
            Set.of("named", "each", "unit", "is", "initial", "of", "parts", "all");
    private static final Set<String> WORDS = Set.of("year", "last-year", "department", "reason", "direction");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final Mistakes mistakes;
    private final References references;
    private final Map<Node, Boolean> usable;

    /**
     * A builder.
     *
     * @param usable where it notes which expressions name something that the forms have, by the place of each
     */
    SentenceBuilder(Mistakes mistakes, References references, Map<Node, Boolean> usable) {
        this.usable = usable;
        this.mistakes = mistakes;
        this.references = references;
    }

    /** The sentence, where it is well formed. */
    Optional<Sentence> build(String id, Node node) {
        YamlMap sentence = YamlMap.of(node, mistakes).onlyKnows(ATTRIBUTES);
        if (sentence.texts("section").isEmpty()) {
            mistakes.at(node, "句式“" + id + "”缺少 section", "请写出所在一节标题中的字样，例如 section: [收入决算情况]");
        }
        Map<String, Node> entries =
                sentence.map("quantities").map(YamlMap::entries).orElseGet(Map::of);
        if (entries.isEmpty()) {
            mistakes.at(node, "句式“" + id + "”缺少 quantities", "请列出句中的各个数");
            return Optional.empty();
        }
        List<Quantity> quantities = new ArrayList<>();
        entries.forEach((key, value) -> quantities.add(quantity(key, value, entries.keySet())));
        sentence.get("say")
                .ifPresent(say -> YamlMap.scalar(say, mistakes).ifPresent(text -> places(say, text, entries.keySet())));
        return Optional.of(new Sentence(
                id, sentence.requiredText("title"), sentence.texts("section"), sentence.text("say"), quantities));
    }

    private Quantity quantity(String key, Node node, Set<String> keys) {
        YamlMap quantity = YamlMap.of(node, mistakes).onlyKnows(QUANTITY_ATTRIBUTES);
        Optional<Check.Range> each = quantity.text("each").flatMap(name -> references.range(name, node));
        if (quantity.texts("named").isEmpty() && each.isEmpty()) {
            mistakes.at(node, "“" + key + "”缺少 named", "请写出它的叫法，或用 each 表示各个科目");
        }
        quantity.text("of").ifPresent(whole -> key(node, whole, keys));
        quantity.texts("parts").forEach(part -> key(node, part, keys));
        return new Quantity(
                key,
                quantity.texts("named"),
                each,
                quantity.text("unit"),
                expression(quantity, "is", each),
                expression(quantity, "initial", each),
                quantity.text("of"),
                quantity.texts("parts"),
                quantity.flag("all"));
    }

    /** The first expression whose cells the forms of the region and year have; none where they have none. */
    private Optional<Expression> expression(YamlMap quantity, String name, Optional<Check.Range> each) {
        List<Node> alternatives = quantity.get(name)
                .map(node -> node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node))
                .orElseGet(List::of);
        Optional<Expression> first = Optional.empty();
        for (Node node : alternatives) {
            Optional<Expression> expression = Expressions.expression(node, mistakes);
            boolean there =
                    expression.filter(it -> references.areThere(it, each)).isPresent();
            usable.merge(node, there, Boolean::logicalOr);
            first = first.isPresent() || !there ? first : expression;
        }
        return first;
    }

    /**
     * Reports the expressions that name something that no region has.
     *
     * @param usable whether some region has it, by the place where it is written
     */
    static void reportUnusable(Map<Node, Boolean> usable, Mistakes mistakes) {
        usable.forEach((node, there) -> {
            if (!there) {
                mistakes.at(node, "各地区的表里都没有这里引用的行或栏", "请按 表[行].栏 或 表.收支方[行].栏 改正");
            }
        });
    }

    private void key(Node node, String key, Set<String> keys) {
        if (!keys.contains(key)) {
            mistakes.at(node, "没有名为“" + key + "”的数", Mistakes.didYouMean(key, keys));
        }
    }

    private void places(Node node, String say, Set<String> keys) {
        Set<String> known = new LinkedHashSet<>(WORDS);
        keys.forEach(key -> known.addAll(Stream.concat(
                        Stream.of(Facet.values()).map(facet -> facet.id().isEmpty() ? key : key + "." + facet.id()),
                        Stream.of(key + ".direction"))
                .collect(Collectors.toSet())));
        Matcher places = PLACE.matcher(say);
        while (places.find()) {
            if (!known.contains(places.group(1))) {
                mistakes.at(
                        node, "say 中的 {" + places.group(1) + "} 不是句中的数", Mistakes.didYouMean(places.group(1), known));
            }
        }
    }
}

package org.mingzhang.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.expression.Expression;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Builds a sentence and checks what its quantities name. */
final class SentenceBuilder {
    private static final Set<String> ATTRIBUTES = Set.of("title", "heading", "section", "say", "quantities");
    private static final Set<String> QUANTITY_ATTRIBUTES =
            Set.of("named", "each", "unit", "is", "initial", "counted", "also-counted", "of", "parts", "all");
    /** What the wording can say of the document. */
    private static final Set<String> DOCUMENT = Set.of("year", "department");
    /** What it can say of a quantity besides its figures. */
    private static final Set<String> SAID = Set.of("direction", "rise", "same", "reason");
    /** What it can say of an account besides. */
    private static final Set<String> SAID_OF_EACH = Set.of("name", "path", "no");

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
        List<Template> say = new ArrayList<>();
        sentence.get("say").ifPresent(wording -> paragraphs(wording)
                .forEach(paragraph -> template(paragraph, quantities).ifPresent(say::add)));
        return Optional.of(new Sentence(
                id,
                sentence.requiredText("title"),
                sentence.text("heading"),
                sentence.texts("section"),
                say,
                quantities));
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
                quantity.texts("counted"),
                quantity.texts("also-counted"),
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

    private static List<Node> paragraphs(Node say) {
        return say instanceof SequenceNode sequence ? sequence.getValue() : List.of(say);
    }

    private Optional<Template> template(Node node, List<Quantity> quantities) {
        Optional<String> text = YamlMap.scalar(node, mistakes);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Template template = new TemplateParser(text.get()).parse();
            places(node, template, quantities, false);
            return Optional.of(template);
        } catch (TemplateParser.BadTemplate e) {
            mistakes.at(node, "say 的写法有误：" + e.getMessage(), "请按 docs/catalogue.md 的“句式”一节改写");
            return Optional.empty();
        }
    }

    private void places(Node node, Template template, List<Quantity> quantities, boolean each) {
        for (Template.Piece piece : template.pieces()) {
            switch (piece) {
                case Template.Words words -> {}
                case Template.Place place -> place(node, place, quantities, each);
                case Template.Choice choice ->
                    choice.alternatives().forEach(one -> places(node, one, quantities, each));
                case Template.Each all -> {
                    key(node, all.quantity(), keys(quantities));
                    places(node, all.body(), quantities, true);
                }
            }
        }
    }

    private void place(Node node, Template.Place place, List<Quantity> quantities, boolean each) {
        if (DOCUMENT.contains(place.quantity()) && place.what().isEmpty()) {
            return;
        }
        Set<String> known = new LinkedHashSet<>(keys(quantities));
        known.addAll(DOCUMENT);
        key(node, place.quantity(), known);
        Set<String> facets = new LinkedHashSet<>(SAID);
        Stream.of(Facet.values()).map(Facet::id).forEach(facets::add);
        if (each) {
            facets.addAll(SAID_OF_EACH);
        }
        if (!facets.contains(place.what())) {
            facets.remove("");
            mistakes.at(
                    node,
                    "say 中的 {" + place.quantity() + "." + place.what() + "} 无从填写",
                    Mistakes.didYouMean(place.what(), facets));
        }
    }

    private static Set<String> keys(List<Quantity> quantities) {
        return quantities.stream().map(Quantity::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

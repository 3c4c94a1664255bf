package org.mingzhang.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.order.InOrder;
import org.snakeyaml.engine.v2.nodes.Node;

/** Builds how documents are arranged, and checks that every form of the set finds the headings it needs. */
final class DocumentBuilder {
    private static final Set<String> ATTRIBUTES = Set.of(
            "cover",
            "contents",
            "part",
            "form-number",
            "department",
            "currency",
            "column-numbers",
            "blank-zeros",
            "stubs",
            "parts",
            "sections");
    private static final Set<String> OF_DOCUMENT = Set.of(DocumentSpec.DEPARTMENT, DocumentSpec.YEAR);

    private final Mistakes mistakes;

    DocumentBuilder(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The arrangement; that of a catalogue which says nothing where there are no attributes. */
    DocumentSpec build(Map<String, Node> attributes, List<Form> forms) {
        if (attributes.isEmpty()) {
            return DocumentSpec.NONE;
        }
        Node node = attributes.values().iterator().next();
        YamlMap document = new YamlMap(node, attributes, mistakes).onlyKnows(ATTRIBUTES);
        List<String> cover = document.texts("cover");
        document.get("cover").ifPresent(at -> cover.forEach(line -> places(at, line, OF_DOCUMENT)));
        DocumentSpec spec = new DocumentSpec(
                cover,
                document.requiredText("contents"),
                numbered(document, "part", DocumentSpec.NO),
                numbered(document, "form-number", DocumentSpec.NUMBER),
                document.requiredText("department"),
                document.requiredText("currency"),
                document.text("column-numbers").filter(text -> !text.equals("off")),
                document.flag("blank-zeros"),
                stubs(document),
                parts(document),
                document.map("sections").map(this::frame));
        forms.forEach(form -> form.sides().forEach(side -> headings(node, spec, form, side)));
        return spec;
    }

    private String numbered(YamlMap document, String key, String place) {
        String text = document.requiredText(key);
        document.get(key).ifPresent(at -> {
            places(at, text, Set.of(place));
            if (!text.contains(place)) {
                mistakes.at(at, key + " 中没有 " + place, "请在编号的位置写上 " + place);
            }
        });
        return text;
    }

    private Map<String, Map<Stub, List<String>>> stubs(YamlMap document) {
        Map<String, Map<Stub, List<String>>> stubs = new LinkedHashMap<>();
        document.map("stubs").ifPresent(all -> all.onlyKnows(InOrder.set(RowsSpec.IDS))
                .entries()
                .forEach((rows, node) -> {
                    Map<Stub, List<String>> headings = new LinkedHashMap<>();
                    YamlMap.of(node, mistakes).entries().forEach((name, path) -> Stub.of(name)
                            .ifPresentOrElse(
                                    stub -> headings.put(stub, YamlMap.texts(path, mistakes)),
                                    () -> mistakes.at(
                                            path,
                                            "不认识的栏目“" + name + "”",
                                            Mistakes.didYouMean(
                                                    name,
                                                    Arrays.stream(Stub.values())
                                                            .map(Stub::id)
                                                            .toList()))));
                    stubs.put(rows, headings);
                }));
        return stubs;
    }

    private List<PartSpec> parts(YamlMap document) {
        List<PartSpec> parts = new ArrayList<>();
        Set<PartSpec.Holds> held = new LinkedHashSet<>();
        Optional<YamlMap> all = document.map("parts");
        all.ifPresent(map -> map.entries().forEach((key, node) -> {
            YamlMap part = YamlMap.of(node, mistakes).onlyKnows(Set.of("heading", "sections", "holds"));
            Optional<PartSpec.Holds> holds = part.text("holds").flatMap(name -> {
                Optional<PartSpec.Holds> known = PartSpec.Holds.of(name);
                if (known.isEmpty()) {
                    mistakes.at(node, "不认识的 holds“" + name + "”", Mistakes.didYouMean(name, PartSpec.Holds.ids()));
                }
                return known;
            });
            holds.filter(what -> !held.add(what))
                    .ifPresent(what -> mistakes.at(node, "已有另一部分写了 holds: " + what.id(), "请只留一处"));
            String heading = part.requiredText("heading");
            places(node, heading, OF_DOCUMENT);
            parts.add(new PartSpec(key, heading, part.texts("sections"), holds));
        }));
        for (PartSpec.Holds needed : List.of(PartSpec.Holds.TABLES, PartSpec.Holds.SECTIONS)) {
            if (!held.contains(needed)) {
                mistakes.at(
                        all.map(YamlMap::node).orElse(document.node()), "没有一个部分写明 holds: " + needed.id(), "请在相应的部分补上");
            }
        }
        return parts;
    }

    private FrameSpec frame(YamlMap sections) {
        sections.onlyKnows(Set.of("duties", "units", "terms", "evaluation"));
        YamlMap duties = section(sections, "duties", Set.of("heading", "missing"));
        YamlMap units = section(sections, "units", Set.of("heading", "say", "each"));
        YamlMap terms = section(sections, "terms", Set.of("heading", "each"));
        return new FrameSpec(
                new FrameSpec.Duties(
                        duties.requiredText("heading"),
                        placed(duties, "missing", DocumentSpec.DEPARTMENT, DocumentSpec.YEAR, FrameSpec.GAP)),
                new FrameSpec.Units(
                        units.requiredText("heading"),
                        placed(
                                units,
                                "say",
                                DocumentSpec.DEPARTMENT,
                                DocumentSpec.YEAR,
                                FrameSpec.COUNT,
                                FrameSpec.HEADQUARTERS,
                                FrameSpec.SUBORDINATE),
                        placed(units, "each", DocumentSpec.NO, FrameSpec.UNIT)),
                new FrameSpec.Terms(
                        terms.requiredText("heading"),
                        placed(terms, "each", DocumentSpec.NO, FrameSpec.TERM, FrameSpec.DEFINITION)),
                sections.map("evaluation").map(this::evaluation));
    }

    private FrameSpec.Evaluation evaluation(YamlMap section) {
        section.onlyKnows(Set.of("heading", "say", "ask"));
        List<String> say = section.texts("say");
        say.forEach(text -> measures(section.node(), text));
        Map<String, String> ask = new LinkedHashMap<>();
        section.map("ask")
                .ifPresent(
                        all -> all.onlyKnows(FrameSpec.ASKED).entries().keySet().forEach(key -> {
                            ask.put(key, placed(all, key, FrameSpec.WORDS));
                        }));
        return new FrameSpec.Evaluation(section.requiredText("heading"), say, ask);
    }

    /** A sentence of the evaluation has measures of the sheets in braces. */
    private void measures(Node node, String text) {
        Set<String> known = Set.of(DocumentSpec.DEPARTMENT, DocumentSpec.YEAR);
        Places.in(text)
                .filter(place -> !known.contains("{" + place + "}")
                        && !place.equals(FrameSpec.COVERAGE)
                        && !Measure.isKnown(place, List.of()))
                .forEach(place ->
                        mistakes.at(node, "不认识的数“" + place + "”", Mistakes.didYouMean(place, Measure.names())));
    }

    /** The attributes of a section; none, with a mistake reported, where it is missing. */
    private YamlMap section(YamlMap sections, String key, Set<String> known) {
        if (!sections.has(key)) {
            mistakes.at(sections.node(), "sections 中没有 " + key, "请补上");
        }
        return sections.map(key)
                .map(section -> section.onlyKnows(known))
                .orElseGet(() -> new YamlMap(sections.node(), Map.of(), mistakes));
    }

    private String placed(YamlMap section, String key, String... known) {
        String text = section.requiredText(key);
        section.get(key).ifPresent(at -> places(at, text, Set.of(known)));
        return text;
    }

    private void headings(Node node, DocumentSpec spec, Form form, Side side) {
        for (Stub stub : side.stubs()) {
            if (!spec.stubs().getOrDefault(side.rows().id(), Map.of()).containsKey(stub)) {
                mistakes.at(
                        node,
                        "表“" + form.id() + "”左边的 " + stub.id() + " 栏没有标题",
                        "请在 document 的 stubs 下 " + side.rows().id() + " 中补上 " + stub.id());
            }
        }
    }

    private void places(Node node, String text, Set<String> known) {
        Places.in(text)
                .map(place -> "{" + place + "}")
                .filter(place -> !known.contains(place))
                .forEach(place -> mistakes.at(node, "不认识的 " + place, Mistakes.didYouMean(place, known)));
    }
}

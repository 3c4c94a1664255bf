package org.mingzhang.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.catalogue.ReportSpec.Kind;
import org.mingzhang.catalogue.ReportSpec.Listing;
import org.mingzhang.catalogue.ReportSpec.Part;
import org.snakeyaml.engine.v2.nodes.Node;

/** Builds how reports are worded. */
final class ReportBuilder {
    private final Mistakes mistakes;

    ReportBuilder(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    List<ReportSpec> reports(Map<String, YamlMap> entries) {
        List<ReportSpec> reports = new ArrayList<>();
        entries.forEach((id, entry) -> {
            entry.onlyKnows(Set.of("cover", "heading", "sheets", "parts"));
            Optional<Kind> kind = Kind.of(id);
            if (kind.isEmpty()) {
                mistakes.at(entry.node(), "不认识的报告“" + id + "”", Mistakes.didYouMean(id, Kind.ids()));
            }
            kind.ifPresent(of -> reports.add(report(of, entry)));
        });
        return reports;
    }

    private ReportSpec report(Kind kind, YamlMap entry) {
        List<Part> parts = new ArrayList<>();
        entry.map("parts")
                .ifPresent(all ->
                        all.entries().values().forEach(node -> parts.add(part(kind, YamlMap.of(node, mistakes)))));
        List<String> cover = entry.texts("cover");
        cover.forEach(line -> places(entry.node(), line, kind.words()));
        return new ReportSpec(kind, cover, entry.requiredText("heading"), entry.requiredText("sheets"), parts);
    }

    private Part part(Kind kind, YamlMap part) {
        part.onlyKnows(Set.of("heading", "say", "each", "none"));
        List<String> say = part.texts("say");
        say.forEach(line -> places(part.node(), line, kind.words()));
        Optional<String> none = part.text("none");
        none.ifPresent(line -> places(part.node(), line, kind.words()));
        return new Part(part.requiredText("heading"), say, part.map("each").flatMap(each -> listing(kind, each)), none);
    }

    private Optional<Listing> listing(Kind kind, YamlMap each) {
        each.onlyKnows(Set.of("of", "lines"));
        String of = each.requiredText("of");
        Set<String> own = kind.lists().get(of);
        if (own == null) {
            mistakes.at(
                    each.node(),
                    "不能列出“" + of + "”",
                    Mistakes.didYouMean(of, kind.lists().keySet()));
            return Optional.empty();
        }
        Set<String> known = new HashSet<>(own);
        known.addAll(kind.words());
        known.addAll(Set.of(ReportSpec.NO, ReportSpec.GAP));
        List<String> lines = each.texts("lines");
        lines.forEach(line -> places(each.node(), line, known));
        return Optional.of(new Listing(of, lines));
    }

    private void places(Node node, String text, Set<String> known) {
        Places.in(text)
                .filter(place -> !known.contains(place.replaceFirst(" .*", "")))
                .forEach(place -> {
                    mistakes.at(node, "不认识的 {" + place + "}", Mistakes.didYouMean(place, known));
                });
    }
}

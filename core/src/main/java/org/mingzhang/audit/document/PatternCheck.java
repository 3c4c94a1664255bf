package org.mingzhang.audit.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Ruling;
import org.mingzhang.catalogue.Rule;

/** Words that match a rule's patterns and none of its exceptions; the same words in several places are one finding. */
final class PatternCheck {
    private static final List<String> EVERYWHERE = List.of("text", "heading", "note", "sheet", "unread");
    private static final int LONGEST_QUOTE = 60;

    private final Passages passages;
    private final Findings findings;

    PatternCheck(Passages passages, Findings findings) {
        this.passages = passages;
        this.findings = findings;
    }

    /** Runs the rule. */
    void run(Rule rule) {
        List<String> scopes = rule.words("in").isEmpty() ? EVERYWHERE : rule.words("in");
        List<Passage> where = passages.in(scopes);
        findings.count(rule, !where.isEmpty());
        Map<String, List<Hit>> hits = new LinkedHashMap<>();
        boolean once = rule.words("once").contains("true");
        List<Pattern> patterns = rule.patterns("pattern");
        List<Pattern> exceptions = rule.patterns("except");
        for (Passage passage : where) {
            for (Hit hit : hits(rule, passage, patterns, exceptions)) {
                String words = once ? "" : passage.text().substring(hit.start(), hit.end());
                hits.computeIfAbsent(words, key -> new ArrayList<>()).add(hit);
            }
        }
        hits.values().forEach(same -> report(rule, same));
    }

    private static List<Hit> hits(Rule rule, Passage passage, List<Pattern> patterns, List<Pattern> exceptions) {
        List<Patience.Place> excepted = exceptions.stream()
                .flatMap(exception -> Patience.places(exception, passage.text()).stream())
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (Pattern pattern : patterns) {
            for (Patience.Place place : Patience.places(pattern, passage.text())) {
                boolean overlapped =
                        hits.stream().anyMatch(hit -> hit.start() < place.end() && place.start() < hit.end());
                boolean exempt =
                        excepted.stream().anyMatch(each -> each.start() < place.end() && place.start() < each.end());
                boolean proven = rule.words("proof").stream().allMatch(proof -> Proofs.hold(proof, place.group()));
                if (!overlapped && !exempt && proven) {
                    hits.add(new Hit(passage, place.start(), place.end()));
                }
            }
        }
        return hits;
    }

    private void report(Rule rule, List<Hit> hits) {
        Hit first = hits.getFirst();
        List<Evidence> evidence = hits.stream()
                .map(hit -> hit.passage().evidence(hit.start(), hit.end()))
                .toList();
        String words =
                first.passage().text().substring(first.start(), first.end()).strip();
        String quoted = words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words;
        String times = hits.size() > 1 ? "等" + hits.size() + "处" : "";
        String message = first.passage().place() + "写有“" + quoted + "”" + times + "，"
                + rule.says().orElse(rule.title()) + "。";
        boolean byTheReading = rule.words("joint").contains("reading")
                && hits.stream().allMatch(hit -> hit.passage().broken(hit.start(), hit.end()));
        Ruling ruling = byTheReading ? Ruling.of(rule).inReading() : Ruling.of(rule);
        findings.add(ruling, message, evidence, rule.suggestion());
    }

    private record Hit(Passage passage, int start, int end) {}
}

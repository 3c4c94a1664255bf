package org.mingzhang.audit.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Ruling;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.disclosure.Disclosure;

/** A term that the headings of the forms prescribe and the narrative words otherwise. */
final class TermCheck {
    private final Disclosure disclosure;
    private final Passages passages;
    private final Findings findings;

    TermCheck(Disclosure disclosure, Passages passages, Findings findings) {
        this.disclosure = disclosure;
        this.passages = passages;
        this.findings = findings;
    }

    /** Runs the rule: its {@code words} are the term, its {@code pattern} the other wordings. */
    void run(Rule rule) {
        Optional<String> term = rule.words("words").stream()
                .filter(word -> disclosure.tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .anyMatch(column -> column.path().contains(word)))
                .findFirst();
        findings.count(rule, term.isPresent());
        if (term.isEmpty()) {
            return;
        }
        List<Evidence> evidence = rule.patterns("pattern").stream()
                .flatMap(pattern -> Stream.concat(passages.in(Scope.TEXT).stream(), passages.in(Scope.NOTE).stream())
                        .flatMap(passage -> Patience.places(pattern, passage.text()).stream()
                                .map(place -> passage.evidence(place.start(), place.end()))))
                .toList();
        if (!evidence.isEmpty()) {
            String times = evidence.size() > 1 ? "等" + evidence.size() + "处" : "";
            findings.add(
                    Ruling.of(rule),
                    "正文写作“" + evidence.getFirst().text() + "”" + times + "，表中该栏的名称是“" + term.get() + "”。",
                    evidence,
                    Optional.of("请统一写作“" + term.get() + "”"));
        }
    }
}

package org.mingzhang.ledger.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.disclosure.LineRuns;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.facts.Fact;

/** The lines of the ledger that facts are of, numbered so that what forms print together stands together. */
final class LineIndex {
    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::fund)
            .thenComparing(Fact::functional)
            .thenComparing(fact -> fact.category().map(Enum::ordinal).orElse(-1))
            .thenComparing(fact -> fact.departmentEconomic().orElse(""))
            .thenComparing(Fact::unit)
            .thenComparing(Fact::line);

    private final List<Fact> facts;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    LineIndex(List<Fact> facts) {
        this.facts = List.copyOf(facts);
        facts.stream().sorted(ORDER).forEach(fact -> places.putIfAbsent(fact.line(), places.size()));
    }

    /** The codes of all lines, each at its place. */
    List<String> codes() {
        return new ArrayList<>(places.keySet());
    }

    /** Where the sum comes from; nowhere where it is one of nothing. */
    Origin origin(CellSum sum) {
        return LineRuns.of(sum.terms().stream()
                        .mapToInt(term ->
                                places.getOrDefault(facts.get(term.fact()).line(), -1)))
                .map(Origin::ledger)
                .orElse(Origin.NONE);
    }
}

package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings together what tables and sentences say of one fault: a sentence that contradicts a cell which the equations hold
 * to be wrong, and says what they expect, bears witness against the cell; sentences that repeat one wrong figure are one
 * fault.
 */
final class Corroboration {
    private final Map<CellAddress, Integer> culprits = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** The findings about the tables. */
    Corroboration(List<Finding> tables) {
        findings.addAll(tables);
        for (int at = 0; at < tables.size(); at++) {
            int index = at;
            tables.get(at).culprit().ifPresent(cell -> culprits.putIfAbsent(cell, index));
        }
    }

    /** All findings, those about sentences brought in. */
    List<Finding> with(List<Finding> sentences) {
        Map<String, Integer> repeated = new LinkedHashMap<>();
        for (Finding said : sentences) {
            Optional<Integer> witnessed = witnessed(said);
            String what = said.rule() + said.message();
            if (witnessed.isPresent()) {
                findings.set(witnessed.get(), supported(findings.get(witnessed.get()), said));
            } else if (said.actual().isPresent() && repeated.containsKey(what)) {
                findings.set(repeated.get(what), supported(findings.get(repeated.get(what)), said));
            } else {
                repeated.put(what, findings.size());
                findings.add(said);
            }
        }
        return findings;
    }

    /** The finding about a cell that the sentence bears witness against. */
    private Optional<Integer> witnessed(Finding said) {
        List<CellAddress> cells =
                said.evidence().stream().flatMap(place -> place.at().stream()).toList();
        return cells.size() != 1
                ? Optional.empty()
                : Optional.ofNullable(culprits.get(cells.getFirst()))
                        .filter(at -> agree(findings.get(at).expected(), said.actual()));
    }

    private static boolean agree(Optional<String> expected, Optional<String> said) {
        return expected.isPresent()
                && said.isPresent()
                && new BigDecimal(expected.get()).compareTo(new BigDecimal(said.get())) == 0;
    }

    private static Finding supported(Finding finding, Finding witness) {
        List<Evidence> evidence = new ArrayList<>(finding.evidence());
        witness.evidence().stream()
                .filter(place -> place.at().isEmpty() && !evidence.contains(place))
                .forEach(evidence::add);
        return finding.withEvidence(evidence);
    }
}

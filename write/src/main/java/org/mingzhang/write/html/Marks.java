package org.mingzhang.write.html;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.CellAddress;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Severity;

/** Which cells the findings of a report point to, and the anchors that lead there and back. */
final class Marks {
    private final int document;
    private final Map<CellAddress, Set<Integer>> findings = new LinkedHashMap<>();
    private final Map<CellAddress, Severity> culprits = new LinkedHashMap<>();

    Marks(int document, AuditReport report) {
        this.document = document;
        List<Finding> all = report.findings();
        for (int i = 0; i < all.size(); i++) {
            Finding finding = all.get(i);
            int number = i + 1;
            finding.culprit().ifPresent(cell -> {
                culprits.merge(cell, finding.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                mark(cell, number);
            });
            cells(finding).forEach(cell -> mark(cell, number));
        }
    }

    private static Stream<CellAddress> cells(Finding finding) {
        Stream<Evidence> terms = finding.arithmetic().stream()
                .flatMap(equation -> Stream.concat(equation.left().stream(), equation.right().stream()))
                .map(term -> term.evidence());
        return Stream.concat(finding.evidence().stream(), terms).flatMap(evidence -> evidence.at().stream());
    }

    private void mark(CellAddress cell, int number) {
        findings.computeIfAbsent(cell, key -> new LinkedHashSet<>()).add(number);
    }

    /** The class of the cell: wrong, only concerned, or none. */
    String style(CellAddress cell) {
        Severity culprit = culprits.get(cell);
        if (culprit != null) {
            return "culprit " + culprit.id();
        }
        return findings.containsKey(cell) ? "evidence" : "";
    }

    Set<Integer> findings(CellAddress cell) {
        return findings.getOrDefault(cell, Set.of());
    }

    static String documentId(int document) {
        return "d" + document;
    }

    String findingId(int number) {
        return "d" + document + "-f" + number;
    }

    String tableId(int table) {
        return "d" + document + "-t" + table;
    }

    /** Keys of columns are not fit for an anchor as they are. */
    String cellId(CellAddress cell) {
        String column = cell.column()
                .codePoints()
                .mapToObj(c ->
                        Character.isLetterOrDigit(c) && c < 0x80 ? Character.toString(c) : "_" + Integer.toHexString(c))
                .reduce("", String::concat);
        return tableId(cell.table()) + "-r" + cell.row() + "-" + column;
    }
}

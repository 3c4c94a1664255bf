package org.mingzhang.ledger.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.ReportSpec;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.narrative.Report;

/**
 * A report on performance with its sheets.
 *
 * @param disclosure what it consists of: sections and performance sheets, no tables
 * @param gaps       what it cannot say yet, in Chinese
 */
public record Reported(Disclosure disclosure, Set<String> gaps) {
    /** What a report says: words by name, and lines by list, as the catalogue names them. */
    record Said(Map<String, String> words, Map<String, List<Map<String, String>>> lists) {}

    static Reported of(
            ReportSpec spec, Catalogue catalogue, Order order, Disclosure empty, Said said, List<LaidSheet> sheets) {
        Report report = new Report(
                spec,
                catalogue.formSet(order.region(), order.kind(), order.year()).document());
        Set<String> gaps = new TreeSet<>();
        sheets.forEach(sheet -> gaps.addAll(sheet.gaps()));
        return new Reported(
                empty.withPerformance(sheets.stream().map(LaidSheet::sheet).toList())
                        .withSections(report.sections(said.words(), said.lists(), !sheets.isEmpty())),
                gaps);
    }
}

package org.mingzhang.write.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.DocumentSpec;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Section;
import org.mingzhang.order.InOrder;

/**
 * A disclosure as the document that a department publishes, before it becomes a format.
 *
 * @param title    what the document is called
 * @param cover    the lines of its cover
 * @param contents the heading of its contents page
 * @param blocks   what follows, in order
 * @param ledgerLines the codes of the ledger lines that its figures come from; none where it was read
 */
public record Publication(
        String title, List<String> cover, String contents, List<Block> blocks, List<String> ledgerLines) {
    public Publication {
        cover = List.copyOf(cover);
        blocks = List.copyOf(blocks);
        ledgerLines = List.copyOf(ledgerLines);
    }

    /** The document, arranged as the catalogue says for its region, kind and year. */
    public static Publication of(Disclosure disclosure, Catalogue catalogue) {
        DocumentSpec spec = catalogue
                .formSet(
                        disclosure.regionId(),
                        disclosure.kind(),
                        disclosure.year().orElse(Catalogue.LATEST_YEAR))
                .document();
        Wording wording = new Wording(disclosure);
        Set<String> contentsWords = InOrder.set(catalogue.words().list("contents-heading"));
        List<Section> sections = new ArrayList<>(disclosure.sections());
        sections.removeIf(section ->
                section.no().isEmpty() && contentsWords.contains(section.title().replaceAll("\\s+", "")));
        List<String> cover = spec.cover().stream().map(wording::of).toList();
        List<String> own = cover(sections);
        if (!own.isEmpty()) {
            sections.removeFirst();
        }
        Parts parts = new Parts(spec, wording, sections);
        TableLayout tables = new TableLayout(disclosure, catalogue, spec);
        for (int index = 0; index < disclosure.tables().size(); index++) {
            parts.table(tables.of(index), disclosure.tables().get(index).origin());
        }
        List<PerformanceSheet> sheets = disclosure.performance();
        for (SheetLayout.Printed printed : new SheetLayout(spec, catalogue.words()).of(sheets)) {
            parts.sheet(printed.table(), printed.origin());
        }
        return new Publication(
                String.join("", cover),
                own.isEmpty() ? cover : own,
                spec.contents(),
                parts.blocks(),
                disclosure.ledgerLines());
    }

    /** The lines of a document's own cover: what stands before every heading, and is no sentence. */
    private static List<String> cover(List<Section> sections) {
        if (sections.size() < 2) {
            return List.of();
        }
        Section first = sections.getFirst();
        List<String> lines =
                first.text().lines().filter(line -> !line.isBlank()).toList();
        boolean cover = first.no().isEmpty()
                && first.title().isEmpty()
                && lines.stream().noneMatch(line -> line.contains("。"));
        return cover ? lines : List.of();
    }
}

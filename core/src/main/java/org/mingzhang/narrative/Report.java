package org.mingzhang.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.catalogue.DocumentSpec;
import org.mingzhang.catalogue.Places;
import org.mingzhang.catalogue.ReportSpec;
import org.mingzhang.catalogue.ReportSpec.Listing;
import org.mingzhang.catalogue.ReportSpec.Part;
import org.mingzhang.disclosure.Section;

/** Puts the words of a report together: cover, its sections, and the heading under which its sheets follow. */
public final class Report {
    private final ReportSpec spec;
    private final DocumentSpec document;

    /**
     * Reports worded so.
     *
     * @param document how parts are numbered
     */
    public Report(ReportSpec spec, DocumentSpec document) {
        this.spec = spec;
        this.document = document;
    }

    /**
     * The sections, the cover first. A sentence of which something is not known is left out.
     *
     * @param words what sentences say, by the names of the catalogue
     * @param lists the lines of each list, in the same way
     * @param sheets whether sheets follow
     */
    public List<Section> sections(
            Map<String, String> words, Map<String, List<Map<String, String>>> lists, boolean sheets) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.written("", "", filled(spec.cover(), words)));
        sections.add(Section.written(part(1), spec.heading(), List.of()));
        for (Part part : spec.parts()) {
            List<String> lines = new ArrayList<>(filled(part.say(), words));
            part.each().ifPresent(each -> lines.addAll(lines(each, words, lists.getOrDefault(each.of(), List.of()))));
            if (lines.isEmpty()) {
                part.none().flatMap(none -> filled(none, words)).ifPresent(lines::add);
            }
            if (!lines.isEmpty()) {
                sections.add(Section.written(Numerals.of(sections.size() - 1), part.heading(), lines));
            }
        }
        if (sheets) {
            sections.add(Section.written(part(2), spec.sheets(), List.of()));
        }
        return sections;
    }

    private String part(int number) {
        return document.part().replace(DocumentSpec.NO, Numerals.of(number));
    }

    private static List<String> lines(Listing listing, Map<String, String> words, List<Map<String, String>> all) {
        List<String> lines = new ArrayList<>();
        for (Map<String, String> own : all) {
            Map<String, String> known = new HashMap<>(words);
            known.putAll(own);
            known.put(ReportSpec.NO, Integer.toString(lines.size() + 1));
            known.put(ReportSpec.GAP, Speaker.GAP);
            listing.lines().stream()
                    .flatMap(line -> filled(line, known).stream())
                    .findFirst()
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private static List<String> filled(List<String> sentences, Map<String, String> words) {
        return sentences.stream()
                .flatMap(sentence -> filled(sentence, words).stream())
                .toList();
    }

    private static Optional<String> filled(String sentence, Map<String, String> words) {
        return Places.filled(sentence, place -> Optional.ofNullable(words.get(place)));
    }
}

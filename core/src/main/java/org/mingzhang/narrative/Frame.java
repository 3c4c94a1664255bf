package org.mingzhang.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.DocumentSpec;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.FrameSpec;
import org.mingzhang.catalogue.Places;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Table;
import org.mingzhang.narrative.Written.Member;

/**
 * Puts the sections around the narrative that people write and registers know: duties and units before it, terms behind it. Where
 * nobody stated the duties there is a {@linkplain Speaker#GAP gap}. Only terms that the document uses are explained.
 */
public final class Frame {
    private final Catalogue catalogue;

    /** Frames worded by this catalogue. */
    public Frame(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * All sections of the document, in order.
     *
     * @param tables    a disclosure with tables, its year known
     * @param narrative what is said of them
     * @param measures  what the performance sheets come to, by the catalogue's words for it
     */
    public List<Section> around(
            Disclosure tables, List<Section> narrative, Written written, Function<String, Optional<String>> measures) {
        FormSet set = catalogue.formSet(
                tables.regionId(), tables.kind(), tables.year().orElseThrow());
        Optional<FrameSpec> frame = set.document().frame();
        if (frame.isEmpty()) {
            return narrative;
        }
        List<Section> sections = new ArrayList<>();
        sections.add(duties(frame.get().duties(), tables, written));
        units(frame.get().units(), tables, written).ifPresent(sections::add);
        sections.addAll(narrative);
        frame.get()
                .evaluation()
                .flatMap(spec -> evaluation(spec, tables, Numerals.of(narrative.size() + 1), written, measures))
                .ifPresent(sections::add);
        terms(frame.get().terms(), set, tables, narrative, written).ifPresent(sections::add);
        return sections;
    }

    private static Section duties(FrameSpec.Duties spec, Disclosure tables, Written written) {
        String words = written.duties()
                .orElseGet(() -> ofDocument(spec.missing(), tables).replace(FrameSpec.GAP, Speaker.GAP));
        return Section.written(Numerals.of(1), spec.heading(), words.lines().toList());
    }

    private static Optional<Section> units(FrameSpec.Units spec, Disclosure tables, Written written) {
        List<Member> members = written.members();
        List<String> lines = new ArrayList<>(
                written.offices().stream().flatMap(String::lines).toList());
        if (!members.isEmpty()) {
            long headquarters = members.stream().filter(Member::headquarters).count();
            lines.add(ofDocument(spec.say(), tables)
                    .replace(FrameSpec.COUNT, Integer.toString(members.size()))
                    .replace(FrameSpec.HEADQUARTERS, Long.toString(headquarters))
                    .replace(FrameSpec.SUBORDINATE, Long.toString(members.size() - headquarters)));
            for (int at = 0; at < members.size(); at++) {
                lines.add(spec.each()
                        .replace(DocumentSpec.NO, Integer.toString(at + 1))
                        .replace(FrameSpec.UNIT, members.get(at).name()));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(Section.written(Numerals.of(2), spec.heading(), lines));
    }

    /** What the sheets come to, and what people are asked to say of it; none without sheets to say something of. */
    private static Optional<Section> evaluation(
            FrameSpec.Evaluation spec,
            Disclosure tables,
            String no,
            Written written,
            Function<String, Optional<String>> measures) {
        List<String> lines = new ArrayList<>();
        for (String sentence : spec.say()) {
            Places.filled(ofDocument(sentence, tables), measures).ifPresent(lines::add);
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        spec.ask()
                .forEach((name, sentence) -> lines.add(
                        sentence.replace(FrameSpec.WORDS, written.said(name).orElse(Speaker.GAP))));
        return Optional.of(Section.written(no, spec.heading(), lines));
    }

    private Optional<Section> terms(
            FrameSpec.Terms spec, FormSet set, Disclosure tables, List<Section> narrative, Written written) {
        String used = Stream.concat(
                        tables.tables().stream().flatMap(Frame::words),
                        narrative.stream().map(Section::text))
                .collect(Collectors.joining("\n"));
        Map<String, String> terms = new LinkedHashMap<>();
        catalogue.terms(set).stream()
                .filter(term -> term.occursIn(used))
                .forEach(term -> terms.put(term.name(), term.definition()));
        terms.putAll(written.terms());
        List<String> lines = new ArrayList<>();
        terms.forEach((term, definition) -> lines.add(spec.each()
                .replace(DocumentSpec.NO, Integer.toString(lines.size() + 1))
                .replace(FrameSpec.TERM, term)
                .replace(FrameSpec.DEFINITION, definition)));
        return lines.isEmpty() ? Optional.empty() : Optional.of(Section.written("", spec.heading(), lines));
    }

    /** Everything that a table says besides figures. */
    private static Stream<String> words(Table table) {
        return Stream.of(
                        Stream.of(table.title()),
                        table.columns().stream().flatMap(column -> column.path().stream()),
                        table.rows().stream().map(row -> row.label()))
                .flatMap(each -> each);
    }

    private static String ofDocument(String words, Disclosure tables) {
        return words.replace(DocumentSpec.DEPARTMENT, tables.unitName().orElse(""))
                .replace(DocumentSpec.YEAR, Integer.toString(tables.year().orElseThrow()));
    }
}

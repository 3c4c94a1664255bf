package org.mingzhang.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.audit.Auditor;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Sentence;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Section;

/**
 * Writes the narrative of a disclosure from its tables: a section for each sentence that the catalogue has a wording and a
 * heading for, in its order. What nobody has said yet, such as why a figure moved, is left as a {@linkplain Speaker#GAP gap}.
 */
public final class Composer {
    private final Catalogue catalogue;
    private final Auditor auditor;

    /** A composer by this catalogue. */
    public Composer(Catalogue catalogue) {
        this.catalogue = catalogue;
        auditor = new Auditor(catalogue);
    }

    /**
     * What the sections are made of.
     *
     * @param tables  a disclosure with tables
     * @param initial the same with what the initial budget gave in the place of what was spent, where that is known; it has
     *                none itself
     * @param counted what was counted besides
     */
    public record Basis(Disclosure tables, Optional<Basis> initial, Counted counted) {}

    private SpokenFigures.Year year(Basis compiled) {
        return new SpokenFigures.Year(
                auditor.figures(compiled.tables()), compiled.initial().map(this::year), compiled.counted());
    }

    /**
     * The sections.
     *
     * @param now     a disclosure with tables, its year known
     * @param before  that of the year before, where there is one
     * @param reasons why figures moved
     */
    public List<Section> sections(Basis now, Optional<Basis> before, SpokenFigures.Reasons reasons) {
        Disclosure tables = now.tables();
        int year = tables.year().orElseThrow();
        FormSet set = catalogue.formSet(tables.regionId(), tables.kind(), year);
        Speaker speaker = new Speaker(new SpokenFigures(
                year(now),
                before.map(this::year),
                catalogue.classification(ClassificationKind.FUNCTIONAL, year),
                catalogue.words(),
                year,
                tables.unitName(),
                reasons));
        List<Section> sections = new ArrayList<>();
        for (Sentence sentence : set.sentences()) {
            List<String> paragraphs = sentence.heading().isEmpty() ? List.of() : speaker.say(sentence);
            if (!paragraphs.isEmpty()) {
                sections.add(Section.of(
                        Numerals.of(sections.size() + 1),
                        sentence.heading().get(),
                        Origin.NONE,
                        paragraphs.stream()
                                .map(text -> new Section.Line(text, Origin.NONE))
                                .toList()));
            }
        }
        return sections;
    }
}

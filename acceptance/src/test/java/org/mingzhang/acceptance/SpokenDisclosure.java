package org.mingzhang.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.audit.Auditor;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.catalogue.Sentence;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Section;
import org.mingzhang.narrative.Counted;
import org.mingzhang.narrative.Speaker;
import org.mingzhang.narrative.SpokenFigures;
import org.mingzhang.read.DisclosureReader;

/** A disclosure with the narrative that the catalogue's sentences make of its tables, heard again by the reader. */
final class SpokenDisclosure {
    private static final Catalogue CATALOGUE = RealCatalogue.get();
    private static final String NUMERALS = "一二三四五六七八九十";

    private SpokenDisclosure() {}

    /** The disclosure of these tables, compared with those of the year before. */
    static Disclosure of(Disclosure tables, Optional<Disclosure> before) {
        Auditor auditor = new Auditor(CATALOGUE);
        int year = tables.year().orElseThrow();
        Speaker speaker = new Speaker(new SpokenFigures(
                new SpokenFigures.Year(auditor.figures(tables), Optional.empty(), Counted.NOTHING),
                before.map(each -> new SpokenFigures.Year(auditor.figures(each), Optional.empty(), Counted.NOTHING)),
                CATALOGUE.classification(ClassificationKind.FUNCTIONAL, year),
                CATALOGUE.words(),
                year,
                tables.unitName(),
                (sentence, quantity) -> Optional.of("工作任务有变化（" + quantity + "）")));
        FormSet set = CATALOGUE.formSet(tables.regionId(), tables.kind(), year);
        List<Section> sections = new ArrayList<>();
        add(sections, "部门职责", List.of("负责本区域档案的接收、保管和利用。"));
        add(sections, "机构设置情况", List.of("内设机构三个。"));
        for (Sentence sentence : set.sentences()) {
            List<String> said = speaker.say(sentence);
            if (!said.isEmpty() && said.stream().noneMatch(paragraph -> paragraph.contains(Speaker.GAP))) {
                add(sections, sentence.sections().getFirst() + "说明", said);
            }
        }
        add(sections, "机关运行经费支出说明", List.of("没有机关运行经费支出。"));
        add(sections, "政府采购支出说明", List.of("没有政府采购支出。"));
        add(sections, "国有资产占用说明", List.of("没有车辆。"));
        add(sections, "预算绩效说明", List.of("没有项目支出。"));
        add(sections, "名词解释", List.of("基本支出：指为保障机构正常运转发生的支出。"));
        return hear(tables.withSections(sections));
    }

    /** The same with other sections, heard anew. */
    static Disclosure hear(Disclosure disclosure) {
        return new DisclosureReader(CATALOGUE).hear(disclosure);
    }

    private static void add(List<Section> sections, String title, List<String> paragraphs) {
        int number = sections.size();
        String no = number < 10 ? NUMERALS.substring(number, number + 1) : "十" + NUMERALS.charAt(number - 10);
        List<Section.Line> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            lines.add(new Section.Line(paragraph, Origin.line(1000 * (number + 1) + lines.size())));
        }
        sections.add(Section.of(no, title, Origin.line(1000 * (number + 1)), lines));
    }
}

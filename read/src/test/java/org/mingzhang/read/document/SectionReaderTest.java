package org.mingzhang.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Section;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawLine;

/** The table of contents is one section, and every heading of the body is one, with or without words under it. */
class SectionReaderTest {
    @Test
    void theContentsEndWhereTheirFirstEntryComesAgain() {
        List<Section> sections = read(
                "云溪区档案馆2024年度部门决算",
                "目 录",
                "第一部分 云溪区档案馆概况",
                "一、部门职责……………3",
                "第二部分 名词解释",
                "第一部分",
                "云溪区档案馆概况",
                "一、部门职责",
                "保管档案。",
                "第二部分 名词解释");

        assertThat(sections)
                .extracting(Section::no, Section::title, Section::text)
                .containsExactly(
                        tuple("", "", "云溪区档案馆2024年度部门决算"),
                        tuple("", "目 录", "第一部分 云溪区档案馆概况\n一、部门职责……………3\n第二部分 名词解释"),
                        tuple("第一部分", "", "云溪区档案馆概况"),
                        tuple("一", "部门职责", "保管档案。"),
                        tuple("第二部分", "名词解释", ""));
    }

    @Test
    void aSentenceEndsTheContents() {
        List<Section> sections = read("目录", "一、主要职能", "二、机构设置", "云溪区档案馆负责下列工作：", "1.保管档案。");

        assertThat(sections).extracting(Section::text).containsExactly("一、主要职能\n二、机构设置", "云溪区档案馆负责下列工作：\n1.保管档案。");
    }

    @Test
    void everyLineKeepsItsPlace() {
        List<Section> sections = read("一、部门职责", "保管档案，", "提供利用。");

        assertThat(sections).singleElement().satisfies(section -> {
            assertThat(section.origin().line()).hasValue(1);
            assertThat(section.lines())
                    .extracting(line -> line.origin().line().orElse(0))
                    .containsExactly(2, 3);
        });
    }

    private static List<Section> read(String... texts) {
        List<RawElement> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new RawLine(text, Origin.line(lines.size() + 1)));
        }
        return new SectionReader(new ReadingWords(Map.of("contents-heading", List.of("目录")), Map.of())).read(lines);
    }
}

package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Source;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.read.DisclosureReader;

/** Which sentences the reader listens for below a heading within a section. */
class SectionTopicsTest {
    @Test
    void aHeadingThatNamesItsSectionKeepsTheTopic() {
        assertThat(heard(
                        "财政拨款“三公”经费支出决算情况说明",
                        "（一）“三公”经费财政拨款支出决算总体情况说明",
                        "“三公”经费财政拨款支出决算为8.20万元。",
                        "（二）“三公”经费财政拨款支出决算具体情况说明",
                        "公务接待费支出决算为3.70万元。"))
                .containsExactly("three-public.total", "three-public.reception");
    }

    @Test
    void aHeadingOfItsOwnChangesTheTopic() {
        assertThat(heard("其他重要事项", "（一）机关运行经费支出情况", "机关运行经费支出6.10万元。", "（二）政府采购支出情况", "政府采购支出总额4.30万元。"))
                .containsExactly("operating-expenses.total", "procurement.total");
    }

    @Test
    void aBrokenSentenceThatBeginsWithTheDepartmentIsNoHeading() {
        assertThat(heard("一般公共预算财政拨款基本支出决算情况说明", "云溪区档案馆2024年度一般公共预算财政拨款基本支出", "决算为51.30万元。"))
                .containsExactly("general-basic.total");
    }

    private static Stream<String> heard(String title, String... lines) {
        Section section = Section.of(
                "九",
                title,
                Origin.NONE,
                Stream.of(lines)
                        .map(line -> new Section.Line(line, Origin.NONE))
                        .toList());
        Disclosure disclosure = new Disclosure(
                new Source("narrative", "", "text", OptionalInt.empty()),
                Kind.FINAL_ACCOUNT,
                OptionalInt.of(2024),
                Optional.empty(),
                "nation",
                Optional.of("云溪区档案馆"),
                Optional.empty(),
                CurrencyUnit.TEN_THOUSAND_YUAN,
                List.of(section),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new DisclosureReader(RealCatalogue.get())
                .hear(disclosure).statements().stream()
                        .map(statement -> statement.sentence() + "." + statement.quantity());
    }
}

package org.mingzhang.audit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Source;
import org.mingzhang.money.CurrencyUnit;

/** Lines that the page broke are one passage, and every character still knows its line. */
class PassagesTest {
    @Test
    void aBrokenParagraphIsJoinedAndKeepsItsLines() {
        List<Passage> passages = text("本部门负责全区档案的收集、整理、保管、利用和编研工作，指导各单", "位的档案工作，开展档案宣传教育，并承担区委、区政府交办的其他事", "项。");

        assertThat(passages).singleElement().satisfies(passage -> {
            int at = passage.text().indexOf("单位的档案");
            assertThat(at).isPositive();
            assertThat(passage.broken(at, at + 2)).isTrue();
            assertThat(passage.broken(at + 1, at + 2)).isFalse();
            assertThat(passage.origin(at).line()).hasValue(1);
            assertThat(passage.origin(at + 1).line()).hasValue(2);
            assertThat(passage.evidence(at + 1, at + 5).text()).isEqualTo("位的档案");
            assertThat(passage.evidence(at + 1, at + 5).origin().line()).hasValue(2);
        });
    }

    @Test
    void aShortLineAndANumberedOneEndAndBeginParagraphs() {
        assertThat(text("（一）公务接待费", "公务接待费支出决算1.00万元，主要用于接待外地来访人员，没有其他支出")).hasSize(2);
        assertThat(text("本部门负责全区档案的收集、整理、保管、利用和编研工作，指导各单", "2.位的档案工作")).hasSize(2);
    }

    private static List<Passage> text(String... texts) {
        List<Section.Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Section.Line(text, Origin.line(lines.size() + 1)));
        }
        Disclosure disclosure = new Disclosure(
                new Source("made-by-hand.txt", "0".repeat(64), "txt", OptionalInt.empty()),
                Kind.BUDGET,
                OptionalInt.of(2024),
                Optional.empty(),
                "nation",
                Optional.empty(),
                Optional.empty(),
                CurrencyUnit.TEN_THOUSAND_YUAN,
                List.of(Section.of("一", "主要职责", Origin.NONE, lines)),
                List.of(),
                List.of(),
                List.of());
        return new Passages(disclosure, Set.of()).in(Scope.TEXT);
    }
}

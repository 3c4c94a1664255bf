package org.mingzhang.write.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    @Test
    void figuresStayWholeWhereALineCanHoldThem() {
        assertThat(LineBreaks.inside("支出合计1234.56万元", 10)).containsExactly("支出合计", "1234.56万", "元");
        assertThat(LineBreaks.inside("12345678", 4)).containsExactly("1234", "5678");
    }

    @Test
    void marksThatCloseBeginNoLineAndThoseThatOpenEndNone() {
        assertThat(LineBreaks.of("甲乙丙，丁", 6, 0)).containsExactly("甲乙丙，", "丁");
        assertThat(LineBreaks.inside("甲乙丙，丁", 6)).containsExactly("甲乙", "丙，丁");
        assertThat(LineBreaks.inside("甲乙（丙丁）", 6)).containsExactly("甲乙", "（丙", "丁）");
    }

    @Test
    void theFirstLineIsSetIn() {
        assertThat(LineBreaks.of("一二三四五六", 8, 4)).containsExactly("一二", "三四五六");
        assertThat(LineBreaks.of("   ", 8, 4)).isEmpty();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("甲乙丙（）“”，。12.50 ab").ofMaxLength(40);
    }

    @Property(tries = 200)
    void nothingIsLostAndNothingStandsBeyondAFrame(
            @ForAll("words") String text, @ForAll @IntRange(min = 2, max = 20) int room) {
        List<String> lines = LineBreaks.inside(text, room);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(lines).allMatch(line -> Columns.width(line) <= room && !line.isBlank());
    }
}

package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.read.raw.Characters;
import org.mingzhang.read.raw.RawDocument;

class PdfTextTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void radicalsBecomeOrdinaryCharactersAndNothingElseChanges() {
        assertThat(Characters.mend("⻅⻔⽬⺠⻓⻝⺟⼈⽀")).isEqualTo("见门目民长食母人支");
        assertThat(Characters.mend("（１２３．５），％：；“三公”")).isEqualTo("（１２３．５），％：；“三公”");
        assertThat(Characters.mend("\uF90A")).isEqualTo("金");
        assertThat(Characters.mend("a\u00A0b\u200Bc\u00ADd")).isEqualTo("a bcd");
    }

    @Test
    void everyRadicalOfTheSupplementIsKnown() {
        for (int c = 0x2E81; c <= 0x2EF3; c++) {
            if (c != 0x2E9A) {
                int mended = Characters.mend(Character.toString(c)).codePointAt(0);
                assertThat(mended).as("U+%04X", c).isGreaterThan(0x2FDF);
            }
        }
        for (int c = 0x2F00; c <= 0x2FD5; c++) {
            assertThat(Characters.mend(Character.toString(c)).codePointAt(0)).isGreaterThan(0x2FDF);
        }
    }

    @Test
    void radicalsOfAType3FontAreMended() throws Exception {
        try (Drawing drawing = new Drawing().page().mappedFont("⻅⽬：")) {
            drawing.raw("BT /F2 12 Tf 50 300 Td <010203> Tj ET");
            RawDocument read = Read.file(drawing.done().save(folder.resolve("t.pdf")));
            assertThat(Read.lines(read)).containsExactly("见目：");
        }
    }

    @Test
    void replacementTextStandsForWhatIsDrawn() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.raw("/Span <</ActualText (12.50)>> BDC")
                    .text(50, 300, "xxxxx")
                    .raw("EMC");
            drawing.raw("/Span <</ActualText (total)>> BDC").text(50, 280, "ab").raw("EMC");
            drawing.text(50, 260, "after");
            RawDocument read = Read.file(drawing.done().save(folder.resolve("t.pdf")));
            assertThat(Read.lines(read)).containsExactly("12.50", "total", "after");
        }
    }

    @Test
    void aGlyphDrawnTwiceForBoldIsOne() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.text(50, 300, "1100").text(50.3, 300, "1100");
            RawDocument read = Read.file(drawing.done().save(folder.resolve("t.pdf")));
            assertThat(Read.lines(read)).containsExactly("1100");
        }
    }
}

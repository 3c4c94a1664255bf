package org.mingzhang.read.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatDetectorTest {
    private final FormatDetector detector = new FormatDetector(Limits.DEFAULT);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void goesByContentNotByExtension() throws IOException {
        assertThat(detect("a.txt", "%PDF-1.7\n1 0 obj".getBytes(UTF_8))).isEqualTo(InputFormat.PDF);
        assertThat(detect("a.txt", "\n\n%PDF-1.7\n1 0 obj".getBytes(UTF_8))).isEqualTo(InputFormat.PDF);
        assertThat(detect("a.pdf", "部门决算，另见 %PDF- 文件\n".getBytes(UTF_8))).isEqualTo(InputFormat.TEXT);
        assertThat(detect("a.pdf", HexFormat.of().parseHex("d0cf11e0a1b11ae1"))).isEqualTo(InputFormat.OLE2);
        assertThat(detect("a.pdf", HexFormat.of().parseHex("ffd8ffe0"))).isEqualTo(InputFormat.IMAGE);
        assertThat(detect("a", new byte[0])).isEqualTo(InputFormat.TEXT);
    }

    @Test
    void knowsWebPagesInAnyEncoding() throws IOException {
        String page = "\uFEFF<!-- 公开 -->\n<!DOCTYPE html><html><body>决算</body></html>";
        assertThat(detect("a.txt", page.getBytes(UTF_8))).isEqualTo(InputFormat.HTML);
        assertThat(detect("b.txt", page.getBytes(UTF_16LE))).isEqualTo(InputFormat.HTML);
        assertThat(detect("c.txt", "<b>总计</b>\t32".getBytes(UTF_8))).isEqualTo(InputFormat.TEXT);
    }

    @Test
    void looksInsideZips() throws IOException {
        assertThat(zip("[Content_Types].xml", "word/document.xml")).isEqualTo(InputFormat.DOCX);
        assertThat(zip("[Content_Types].xml", "xl/workbook.xml")).isEqualTo(InputFormat.XLSX);
        assertThat(zip("OFD.xml")).isEqualTo(InputFormat.OFD);
        assertThat(zip("决算.txt")).isEqualTo(InputFormat.ZIP);
    }

    private InputFormat zip(String... entries) throws IOException {
        Path file = folder.resolve("a.txt");
        Zips.write(file, UTF_8, entries);
        return detector.detect(file);
    }

    private InputFormat detect(String name, byte[] bytes) throws IOException {
        return detector.detect(Files.write(folder.resolve(name), bytes));
    }
}

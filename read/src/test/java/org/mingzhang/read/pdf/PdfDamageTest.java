package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.page.PageLimits;
import org.mingzhang.read.raw.RawDocument;

class PdfDamageTest {
    @TempDir
    Path folder = Path.of("");

    private void refused(Path file, String words) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Read.file(file))
                .withMessageContaining(words);
    }

    private Path bytes(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("b.pdf"), bytes);
    }

    private Path good() throws IOException {
        try (Drawing drawing = new Drawing()) {
            for (int page = 0; page < 20; page++) {
                drawing.page().text(50, 300, "page " + page).done();
            }
            return drawing.save(folder.resolve("good.pdf"));
        }
    }

    @Test
    void whatIsNoPdfIsRefused() throws Exception {
        refused(bytes(new byte[0]), "空的");
        refused(bytes("<html>not found</html>".getBytes(StandardCharsets.UTF_8)), "不是 PDF");
        refused(folder.resolve("nowhere.pdf"), "找不到文件");
        refused(folder, "找不到文件");
        refused(bytes("%PDF-1.7\nnothing\n%%EOF".getBytes(StandardCharsets.US_ASCII)), "损坏");
    }

    @Test
    void aFileCutShortIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(good());
        for (int part = 1; part < 10; part++) {
            refused(bytes(Arrays.copyOf(whole, whole.length * part / 10)), "不完整");
        }
    }

    @Test
    void aPasswordToOpenIsNamedAndOnlyPermissionsAreNoBar() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.text(50, 300, "secret").done();
            drawing.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            refused(drawing.save(folder.resolve("locked.pdf")), "密码");
        }
        try (Drawing drawing = new Drawing().page()) {
            drawing.text(50, 300, "open").done();
            AccessPermission none = new AccessPermission();
            none.setCanExtractContent(false);
            drawing.document().protect(new StandardProtectionPolicy("owner", "", none));
            assertThat(Read.lines(Read.file(drawing.save(folder.resolve("o.pdf")))))
                    .containsExactly("open");
        }
    }

    @Test
    void aScanIsNamedAsOne() throws Exception {
        try (Drawing drawing = new Drawing()) {
            drawing.page().picture().done();
            drawing.page().picture().text(290, 20, "- 2 -").done();
            refused(drawing.save(folder.resolve("scan.pdf")), "扫描件");
        }
    }

    @Test
    void aPictureAmongPagesIsReported() throws Exception {
        try (Drawing drawing = new Drawing()) {
            drawing.page().text(50, 300, "first").done();
            drawing.page().picture().done();
            drawing.page().text(50, 300, "third").done();
            RawDocument read = Read.file(drawing.save(folder.resolve("mixed.pdf")));
            assertThat(Read.lines(read)).containsExactly("first", "（第 2 页为图片，未能读取文字）", "third");
            assertThat(read.elements().get(1).origin().page()).hasValue(2);
        }
    }

    @Test
    void emptyPagesAreRefused() throws Exception {
        try (Drawing drawing = new Drawing().page().done()) {
            refused(drawing.save(folder.resolve("blank.pdf")), "没有文字");
        }
    }

    @Test
    void aBrokenPageIsReportedAndTheRestRead() throws Exception {
        try (Drawing drawing = new Drawing()) {
            drawing.page().text(50, 300, "first").raw("<< /A [ ( ").done();
            drawing.page().text(50, 300, "second").done();
            assertThat(Read.lines(Read.file(drawing.save(folder.resolve("p.pdf")))))
                    .contains("first", "second");
        }
    }

    @Test
    void formsThatDrawThemselvesEnd() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            COSStream form = drawing.document().getDocument().createCOSStream();
            form.setItem(COSName.SUBTYPE, COSName.FORM);
            COSDictionary objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("X"), form);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, objects);
            form.setItem(COSName.RESOURCES, resources);
            try (var out = form.createOutputStream()) {
                out.write("/X Do /X Do /X Do".getBytes(StandardCharsets.US_ASCII));
            }
            drawing.current().getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
            drawing.text(50, 300, "words").raw("/X Do").done();
            Path file = drawing.save(folder.resolve("loop.pdf"));
            RawDocument read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Read.file(file));
            assertThat(Read.lines(read)).contains("words").anyMatch(line -> line.contains("过于复杂"));
        }
    }

    @Test
    void endlessPageTreesEnd() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.text(50, 300, "words").done();
            COSDictionary root =
                    drawing.document().getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            COSArray kids = root.getCOSArray(COSName.KIDS);
            for (int i = 0; i < 3; i++) {
                kids.add(root);
            }
            root.setInt(COSName.COUNT, Integer.MAX_VALUE);
            assertThat(Read.lines(Read.file(drawing.save(folder.resolve("tree.pdf")))))
                    .containsExactly("words");
        }
    }

    @Test
    void tooManyPagesAreCutAndSaid() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.text(50, 300, "x").done();
            COSArray kids = drawing.document()
                    .getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(COSName.PAGES)
                    .getCOSArray(COSName.KIDS);
            for (int i = 0; i < PageLimits.PAGES; i++) {
                kids.add(kids.get(0));
            }
            RawDocument read = Read.file(drawing.save(folder.resolve("many.pdf")));
            assertThat(read.pages()).hasValue(PageLimits.PAGES);
            assertThat(Read.lines(read).getLast()).contains("超过 5000 页");
        }
    }

    @Test
    void aPageOfCountlessLinesIsReadAsText() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            Random random = new Random(1);
            for (int i = 0; i < PageLimits.PAGE_RULES + 10; i++) {
                double y = random.nextDouble(400);
                drawing.stroke(random.nextDouble(300), y, 300 + random.nextDouble(300), y);
            }
            drawing.text(50, 300, "words");
            RawDocument read = Read.file(drawing.done().save(folder.resolve("map.pdf")));
            assertThat(Read.lines(read)).containsExactly("（第 1 页线条过多，未按表格读取）", "words");
        }
    }

    @Test
    void randomDamageNeverEscapes() throws Exception {
        byte[] whole = Files.readAllBytes(good());
        Random random = new Random(42);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + i / 10; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Path file = bytes(damaged);
            try {
                assertThat(Read.file(file).format()).isEqualTo("pdf");
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}

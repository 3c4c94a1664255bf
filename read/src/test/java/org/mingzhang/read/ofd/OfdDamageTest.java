package org.mingzhang.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingzhang.read.ofd.HandMade.words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.input.InputFiles;
import org.mingzhang.read.input.InputFormat;
import org.mingzhang.read.input.Limits;
import org.mingzhang.read.input.OpenInput;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawLine;

/** OFD files that are not what they should be. */
class OfdDamageTest {
    @TempDir
    private Path folder = Path.of("");

    private static HandMade good() {
        HandMade file = new HandMade();
        for (int page = 1; page <= 5; page++) {
            file.page(words(20, 20, "第 " + page + " 页") + HandMade.ruling(20, 30, 4, 4) + words(22, 37, "12.50"));
        }
        return file;
    }

    private void refused(Path file, String words) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> {
                    InputFiles files = new InputFiles(Limits.DEFAULT);
                    try (OpenInput open =
                            files.open(files.expand(List.of(file.toString())).getFirst())) {
                        assertThat(open.format()).isEqualTo(InputFormat.OFD);
                        new OfdAdapter().read(open.path());
                    }
                })
                .withMessageContaining(words);
    }

    private static List<String> lines(RawDocument document) {
        return document.elements().stream()
                .filter(RawLine.class::isInstance)
                .map(element -> ((RawLine) element).text())
                .toList();
    }

    @Test
    void theContentDecidesAndNotTheName() throws Exception {
        Path file = good().write(folder.resolve("决算.docx"));
        InputFiles files = new InputFiles(Limits.DEFAULT);
        try (OpenInput open = files.open(files.expand(List.of(file.toString())).getFirst())) {
            assertThat(open.format()).isEqualTo(InputFormat.OFD);
            assertThat(new OfdAdapter().read(open.path()).pages()).hasValue(5);
        }
    }

    @Test
    void aFileCutShortIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(good().write(folder.resolve("good.ofd")));
        for (int part = 1; part < 10; part++) {
            Path cut = Files.write(folder.resolve("cut.ofd"), Arrays.copyOf(whole, whole.length * part / 10));
            refused(cut, "OFD 文件不完整或者已损坏");
        }
    }

    @Test
    void randomDamageNeverEscapes() throws Exception {
        byte[] whole = Files.readAllBytes(good().write(folder.resolve("good.ofd")));
        Random random = new Random(42);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + i / 10; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("damaged.ofd"), damaged);
            try {
                assertThat(new OfdAdapter().read(file).format()).isEqualTo("ofd");
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void anEncryptedFileIsNamed() throws Exception {
        String encryptions = HandMade.element("Encryptions", "<ofd:EncryptInfo ID='1'/>");
        refused(good().part("Encryptions.xml", encryptions).write(folder.resolve("locked.ofd")), "已加密");
    }

    @Test
    void aBombIsNotInflated() throws Exception {
        String blanks = " ".repeat(12 << 20);
        Path file = good().page(words(20, 20, "末页") + blanks).write(folder.resolve("bomb.ofd"));
        assertThat(Files.size(file)).isLessThan(1 << 20);
        refused(file, "压缩比例异常");
    }

    @Test
    void nothingOutsideIsFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
        String page = "<!DOCTYPE x [<!ENTITY e SYSTEM '%s'>]><ofd:Page xmlns:ofd='http://www.ofdspec.org/2016'>"
                .formatted(secret.toUri());
        Path file = good().part(
                        "Doc_0/Pages/Page_0/Content.xml",
                        page + "<ofd:Content><ofd:Layer>" + words(20, 20, "甲&e;")
                                + "</ofd:Layer></ofd:Content></ofd:Page>")
                .write(folder.resolve("a.ofd"));
        assertThat(String.join("", lines(new OfdAdapter().read(file)))).doesNotContain("秘密");
    }

    @Test
    void aPageThatIsMissingOrDamagedIsSaidToBe() throws Exception {
        Path file = good().part(
                        "Doc_0/Pages/Page_1/Content.xml", "<ofd:Page xmlns:ofd='http://www.ofdspec.org/2016'><x")
                .part("Doc_0/Document.xml", HandMade.element("Document", """
                        <ofd:CommonData/><ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/>
                        <ofd:Page ID='2' BaseLoc='Pages/Page_1/Content.xml'/>
                        <ofd:Page ID='3' BaseLoc='Pages/Page_9/Content.xml'/></ofd:Pages>"""))
                .write(folder.resolve("a.ofd"));
        assertThat(lines(new OfdAdapter().read(file)))
                .contains("第 1 页", "（第 2 页内容损坏或过于复杂，未能全部读取）", "（第 3 页内容损坏或过于复杂，未能全部读取）");
    }

    @Test
    void drawingsThatHoldThemselvesEnd() throws Exception {
        String twice = "<ofd:CompositeObject ID='1' Boundary='0 0 210 297' ResourceID='50'/>".repeat(2);
        Path file = new HandMade()
                .common("<ofd:DocumentRes>Res.xml</ofd:DocumentRes>")
                .part("Doc_0/Res.xml", HandMade.element("Res", """
                        <ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID='50'><ofd:Content>%s</ofd:Content>
                        </ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>""".formatted(twice)))
                .page(words(20, 20, "一行字") + twice)
                .write(folder.resolve("a.ofd"));
        assertThat(lines(new OfdAdapter().read(file))).containsExactly("（第 1 页内容损坏或过于复杂，未能全部读取）", "一行字");
    }

    @Test
    void pagesOfPicturesAreSaidToBe() throws Exception {
        String picture = "<ofd:ImageObject ID='1' Boundary='0 0 210 297' CTM='210 0 0 297 0 0' ResourceID='2'/>";
        refused(new HandMade().page(picture).write(folder.resolve("scan.ofd")), "OFD 文件是扫描件");
        refused(new HandMade().page("").write(folder.resolve("blank.ofd")), "OFD 文件里没有文字");
        refused(new HandMade().write(folder.resolve("none.ofd")), "OFD 文件里没有页面");
    }
}

package org.mingzhang.read.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.read.UnreadableException;

class InputFilesTest {
    private static final Limits SMALL = new Limits(1000, 5, 1000, 2000, 200, 100);

    private final InputFiles files = new InputFiles(Limits.DEFAULT);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsFilesOfFoldersInStableOrderAndLeavesOutWhatSystemsLeaveBehind() throws IOException {
        for (String name : List.of("b/2.txt", "b/10.txt", "a.txt", ".DS_Store", "b/~$锁.txt", "__MACOSX/x.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(folder.resolve(name).resolveSibling("."));
            Files.writeString(file, "文");
        }
        assertThat(names(files.expand(List.of(folder.toString())))).containsExactly("a.txt", "b/10.txt", "b/2.txt");
    }

    @Test
    void aLinkThatLeadsBackUpIsRefusedAndTheRestGoesOn() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "文");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        List<Input> inputs = files.expand(List.of(folder.toString()));
        assertThat(names(inputs)).containsExactly("loop", "a.txt");
        assertThat(message(inputs.getFirst())).contains("链接指回了上层文件夹");
    }

    @Test
    void readsChineseNamesOfArchivesInUtf8AndGbk() throws IOException, UnreadableException {
        for (Charset charset : List.of(UTF_8, Charset.forName("GBK"))) {
            Path zip = folder.resolve("公开.zip");
            Zips.write(zip, charset, "区级/档案馆.txt", "区级/财政局.txt", "../../etc/evil.txt");
            List<Input> inputs = files.expand(List.of(zip.toString()));
            assertThat(names(inputs))
                    .containsExactly("公开.zip!区级/档案馆.txt", "公开.zip!区级/财政局.txt", "公开.zip!../../etc/evil.txt");
            for (Input input : inputs) {
                Path inflated;
                try (OpenInput open = files.open(input)) {
                    inflated = open.path();
                    assertThat(Files.readString(inflated))
                            .isEqualTo(input.name().substring(input.name().indexOf("!") + 1));
                    assertThat(open.format()).isEqualTo(InputFormat.TEXT);
                }
                assertThat(inflated).doesNotExist();
            }
        }
    }

    @Test
    void stopsInflatingABomb() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        Zips.writeBomb(zip, 300L << 20);
        assertThat(Files.size(zip)).isLessThan(1 << 20);
        assertThat(message(files.expand(List.of(zip.toString())).getFirst())).contains("压缩比例异常");
    }

    @Test
    void holdsArchivesToTheirLimits() throws IOException {
        InputFiles small = new InputFiles(SMALL);
        Path many = folder.resolve("many.zip");
        Zips.write(many, UTF_8, "1", "2", "3", "4", "5", "6");
        assertThat(message(small, small.expand(List.of(many.toString())).getFirst()))
                .contains("超过 5 个");
        Path large = folder.resolve("large.zip");
        Zips.writeBomb(large, 1500);
        InputFiles strict = new InputFiles(new Limits(1000, 5, 1000, 2000, 2000, 100));
        assertThat(message(strict, strict.expand(List.of(large.toString())).getFirst()))
                .contains("已拒绝读取");
    }

    @Test
    void refusesArchivesInArchivesAndBrokenOnes() throws IOException {
        Path inner = folder.resolve("inner.zip");
        Zips.write(inner, UTF_8, "a.txt");
        Path outer = folder.resolve("outer.zip");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(outer))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("inner.zip"));
            zip.write(Files.readAllBytes(inner));
        }
        assertThat(message(files.expand(List.of(outer.toString())).getFirst())).contains("压缩包", "请先解压");
        Path broken = Files.write(folder.resolve("broken.zip"), "PK\3\4 nothing".getBytes(UTF_8));
        assertThat(message(files.expand(List.of(broken.toString())).getFirst())).contains("压缩包已损坏");
    }

    @Test
    void refusesAHugeFileWithoutReadingIt() throws IOException {
        Path huge = folder.resolve("huge.pdf");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(500L << 20);
        }
        assertThat(message(files.expand(List.of(huge.toString())).getFirst())).contains("超过 200 MB");
    }

    @Test
    void saysWhatToDoAboutOtherFormatsAndMissingFiles() throws IOException {
        Path slides = folder.resolve("决算.docx");
        Zips.write(slides, UTF_8, "[Content_Types].xml", "ppt/presentation.xml");
        assertThat(message(files.expand(List.of(slides.toString())).getFirst()))
                .contains("PowerPoint", ".pdf、.ofd、.docx、.xlsx、.xls、.html、.txt、.md 文件", "另存为 PDF");
        assertThat(message(files.expand(List.of("没有.pdf")).getFirst())).contains("找不到文件");
    }

    @Test
    void namesCannotDriveATerminal() throws IOException {
        Path zip = folder.resolve("z.zip");
        Zips.write(zip, UTF_8, "a\u001b[31m.txt");
        assertThat(names(files.expand(List.of(zip.toString())))).containsExactly("z.zip!a\uFFFD[31m.txt");
    }

    private String message(Input input) {
        return message(files, input);
    }

    private static String message(InputFiles files, Input input) {
        String[] message = {""};
        assertThatThrownBy(() -> files.open(input))
                .isInstanceOfSatisfying(UnreadableException.class, e -> message[0] = String.valueOf(e.getMessage()));
        return message[0];
    }

    private List<String> names(List<Input> inputs) {
        return inputs.stream()
                .map(input -> input.name().replace(folder + "/", ""))
                .toList();
    }
}

package org.mingzhang.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The commands seen from outside, whatever the documents hold. */
class CommandLineTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void helpGoesToStandardOutputInChinese() {
        Command command = Command.run("audit", "--help");
        assertThat(command.status()).isZero();
        assertThat(command.out()).contains("用法：", "--format").doesNotContain("Usage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "audit", "audit --format xml a.txt", "audit --nonsense a.txt", "unknown", "audit --jobs x a"
            })
    void badUsageIsRefusedInChinese(String line) {
        Command command = Command.run((Object[]) (line.isEmpty() ? new String[0] : line.split(" ", -1)));
        assertThat(command.status()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).contains("--help").doesNotContain("\tat ", "Exception", "Missing");
    }

    @Test
    void aCatalogueThatIsNotThereIsRefused() {
        Command command = Command.run("audit", "--catalogue", folder.resolve("nowhere"), Repository.example());
        assertThat(command.status()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).contains("规则目录", "nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "audit"})
    void everyBadFileIsNamedWithAReasonAndStandardOutputStaysJson(String name) throws IOException {
        Path huge = folder.resolve("huge.pdf");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(500L << 20);
        }
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("公开/bomb.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
        }
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n\n\t");
        Path broken = Files.write(folder.resolve("broken.pdf"), "%PDF-1.7\nnothing".getBytes(UTF_8));
        Path page = Files.writeString(folder.resolve("page.txt"), "<!DOCTYPE html><html></html>");
        List<Path> files = List.of(huge, bomb, folder.resolve("missing.pdf"), empty, blank, broken, page);
        Command command = Command.run(Stream.concat(Stream.of(name, "--format", "json"), files.stream())
                .toArray());
        assertThat(command.status()).isEqualTo(2);
        JsonNode array = command.json();
        assertThat(array.size()).isEqualTo(files.size());
        for (int i = 0; i < files.size(); i++) {
            String file = array.path(i).path("source").path("file").asString();
            assertThat(file).startsWith(files.get(i).toString());
            assertThat(array.path(i).path("error").asString()).isNotBlank();
            assertThat(command.err()).contains(file + "：");
        }
        assertThat(array.path(0).path("error").asString()).contains("200 MB");
        assertThat(array.path(1).path("error").asString()).contains("压缩比例异常");
        assertThat(command.err()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void aResultAppearsUnderItsNameOnlyWhenItIsWhole() throws IOException {
        Path result = folder.resolve("out/result.json");
        assertThat(Command.run("audit", "--format", "json", "-o", result, "missing.pdf")
                        .err())
                .contains("结果无法写入");
        Files.createDirectory(folder.resolve("out"));
        Command command = Command.run("audit", "--format", "json", "-o", result, "missing.pdf");
        assertThat(command.out()).isEmpty();
        try (Stream<Path> written = Files.list(folder.resolve("out"))) {
            assertThat(written).containsExactly(result);
        }
        assertThat(Files.readString(result)).contains("找不到文件");
    }

    @Test
    void aPageNeedsNothingFromAnywhere() {
        String page = Command.run("audit", "--format", "html", Repository.example(), "missing.pdf")
                .out();
        assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n").contains("missing.pdf");
        assertThat(page).doesNotContain("<script", "src=", "http:", "https:");
    }
}

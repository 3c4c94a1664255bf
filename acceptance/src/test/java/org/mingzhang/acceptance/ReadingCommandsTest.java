package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands over documents that can be read. */
class ReadingCommandsTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theExampleIsReadWhole() {
        Command command = Command.run("extract", "--format", "json", Repository.example());
        assertThat(command.status()).isZero();
        assertThat(command.err()).isEmpty();
        JsonNode document = command.json().path(0);
        assertThat(document.path("kind").asString()).isEqualTo("final-account");
        assertThat(document.path("year").asInt()).isEqualTo(2024);
        assertThat(document.path("unit").path("name").asString()).isEqualTo("洛阳市云溪区档案馆");
        assertThat(document.path("tables").size()).isEqualTo(9);
        assertThat(document.path("unread").size()).isZero();
    }

    @Test
    void gb18030IsReadAsUtf8Is() throws IOException {
        Path gbk = Files.writeString(folder.resolve("gbk.txt"), Repository.text(Repository.example()), GBK);
        JsonNode array = Command.run("extract", "--format", "json", Repository.example(), gbk)
                .json();
        assertThat(array.path(1).path("tables")).isEqualTo(array.path(0).path("tables"));
        assertThat(array.path(1).path("sections")).isEqualTo(array.path(0).path("sections"));
    }

    @Test
    void aBadFileAmongGoodOnesCostsOnlyItself() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Command command = Command.run("audit", "--format", "json", Repository.example(), empty, Repository.example());
        assertThat(command.status()).isEqualTo(2);
        JsonNode array = command.json();
        assertThat(array.size()).isEqualTo(3);
        assertThat(array.path(0).has("findings")).isTrue();
        assertThat(array.path(1).path("error").asString()).contains("文件是空的");
        assertThat(array.path(2).path("findings")).isEqualTo(array.path(0).path("findings"));
    }

    @Test
    void archivesWithChineseNamesAreReadInTheirOrder() throws IOException {
        Path archive = folder.resolve("区级.zip");
        List<String> names = List.of("决算/档案馆.txt", "决算/图书馆.txt", "决算/文化馆.txt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive), GBK)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Repository.text(Repository.example()).getBytes(GBK));
            }
        }
        Command command = Command.run("extract", "--format", "json", "--jobs", 3, archive);
        assertThat(command.status()).isZero();
        for (int i = 0; i < names.size(); i++) {
            assertThat(command.json().path(i).path("source").path("file").asString())
                    .isEqualTo(archive + "!" + names.get(i));
        }
    }
}

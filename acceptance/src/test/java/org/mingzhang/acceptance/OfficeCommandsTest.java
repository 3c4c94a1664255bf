package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.text.TextAdapter;
import tools.jackson.databind.JsonNode;

/** The commands over the example as an office program or a portal would publish it. */
class OfficeCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void publish() throws Exception {
        RawDocument document = new TextAdapter().read(Repository.example());
        Writers.word(document, folder.resolve("a.docx"));
        // Systems that export to a name of Excel's often write a page.
        Writers.page(document, folder.resolve("b.xls"));
        Writers.workbook(document, new HSSFWorkbook(), true, folder.resolve("c.xls"));
        Writers.workbook(document, new XSSFWorkbook(), true, folder.resolve("d.xlsx"));
    }

    @Test
    void aFolderIsReadWhole() {
        Command command = Command.run("extract", "--format", "json", folder);
        assertThat(command.err()).isEmpty();
        assertThat(command.status()).isZero();
        List<String> formats = new ArrayList<>();
        for (JsonNode document : command.json()) {
            formats.add(document.path("source").path("format").asString());
            assertThat(document.path("tables").size()).isEqualTo(9);
            assertThat(document.path("unread").size()).isZero();
        }
        assertThat(formats).containsExactly("docx", "html", "xls", "xlsx");
    }

    @Test
    void anArchiveIsAuditedAsItsText() throws IOException {
        Path archive = folder.resolve("区级.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("a.docx", "b.xls", "c.xls", "d.xlsx")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(folder.resolve(name)));
            }
        }
        Command command = Command.run("audit", "--format", "json", archive);
        assertThat(command.status()).isEqualTo(1);
        List<String> text = found(Command.run("audit", "--format", "json", Repository.example())
                .json()
                .path(0));
        assertThat(text).isNotEmpty();
        for (JsonNode document : command.json()) {
            assertThat(found(document)).isEqualTo(text);
        }
    }

    @Test
    void aFindingNamesSheetAndCellAndJsonKeepsThem() {
        Path workbook = folder.resolve("d.xlsx");
        assertThat(Command.run("audit", workbook).out()).containsPattern("工作表“表\\d” 单元格 [A-Z]\\d+");
        Path json = folder.resolve("d.json");
        assertThat(Command.run("extract", "--format", "json", "-o", json, workbook)
                        .status())
                .isZero();
        JsonNode again = Command.run("extract", "--format", "json", json).json();
        assertThat(again)
                .isEqualTo(Command.run("extract", "--format", "json", workbook).json());
        JsonNode cell = again.path(0)
                .path("tables")
                .path(0)
                .path("rows")
                .path(0)
                .path("cells")
                .iterator()
                .next();
        assertThat(cell.path("origin").path("sheet").asString()).isEqualTo("封面");
        assertThat(cell.path("origin").path("cell").asString()).matches("[A-Z]\\d+");
    }

    @Test
    void onlyPdfAndTextHaveAnnotatedCopies() {
        Command command = Command.run("audit", "--annotate", folder.resolve("out"), folder.resolve("d.xlsx"));
        assertThat(command.status()).isEqualTo(2);
        assertThat(command.err()).contains("Excel 工作簿（xlsx）不能生成批注件，只有 PDF 文件和文本文件能够生成");
        assertThat(command.out()).contains("错误");
    }

    /** What is found, whatever the place in the file. */
    private static List<String> found(JsonNode document) {
        List<String> found = new ArrayList<>();
        document.path("findings")
                .forEach(finding -> found.add(finding.path("rule").asString()
                        + finding.path("message").asString()));
        return found;
    }
}

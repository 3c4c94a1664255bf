package org.mingzhang.read.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.read.FormatAdapter;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.input.InputFiles;
import org.mingzhang.read.input.InputFormat;
import org.mingzhang.read.input.Limits;
import org.mingzhang.read.input.OpenInput;
import org.mingzhang.read.word.DocxAdapter;
import org.mingzhang.read.workbook.XlsAdapter;
import org.mingzhang.read.workbook.XlsxAdapter;

/** Files of office programs that are not what they should be. */
class OfficeDamageTest {
    @TempDir
    private Path folder = Path.of("");

    private Path good(String format) throws IOException {
        Path file = folder.resolve("good." + format);
        try (OutputStream out = Files.newOutputStream(file)) {
            if (format.equals("docx")) {
                try (XWPFDocument word = new XWPFDocument()) {
                    for (int line = 0; line < 50; line++) {
                        word.createParagraph().createRun().setText("第 " + line + " 段");
                    }
                    word.createTable(3, 3).getRow(1).getCell(1).setText("12.50");
                    word.write(out);
                }
            } else {
                try (Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
                    fill(workbook);
                    workbook.write(out);
                }
            }
        }
        return file;
    }

    private static void fill(Workbook workbook) {
        Sheet sheet = workbook.createSheet("表");
        for (int row = 0; row < 50; row++) {
            sheet.createRow(row).createCell(0).setCellValue("行 " + row);
            sheet.getRow(row).createCell(1).setCellValue(row + 0.5);
        }
    }

    private static FormatAdapter adapter(String format) {
        return switch (format) {
            case "xlsx" -> new XlsxAdapter();
            case "xls" -> new XlsAdapter();
            default -> new DocxAdapter();
        };
    }

    private static void refused(FormatAdapter adapter, Path file, String words) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> adapter.read(file))
                .withMessageContaining(words);
    }

    /** What is said of the file when its content tells what it is. */
    private static void refusedByContent(Path file, String words) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> {
                    InputFiles files = new InputFiles(Limits.DEFAULT);
                    try (OpenInput open =
                            files.open(files.expand(List.of(file.toString())).getFirst())) {
                        adapter(open.format().id()).read(open.path());
                    }
                })
                .withMessageContaining(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "docx"})
    void aFileCutShortIsRefused(String format) throws Exception {
        byte[] whole = Files.readAllBytes(good(format));
        for (int part = 1; part < 10; part++) {
            Path cut = Files.write(folder.resolve("cut." + format), Arrays.copyOf(whole, whole.length * part / 10));
            refused(adapter(format), cut, "已损坏");
            if (!format.equals("xls")) {
                refusedByContent(cut, "不完整或者已损坏");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "docx"})
    void randomDamageNeverEscapes(String format) throws Exception {
        byte[] whole = Files.readAllBytes(good(format));
        Random random = new Random(42);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + i / 10; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("damaged." + format), damaged);
            try {
                assertThat(adapter(format).read(file).format()).isEqualTo(format);
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "docx"})
    void whatIsNoSuchFileIsRefused(String format) throws Exception {
        refused(adapter(format), Files.write(folder.resolve("e"), new byte[0]), format.equals("xls") ? "损坏" : "空的");
        refused(adapter(format), Files.writeString(folder.resolve("t"), "一段文字"), "损坏");
    }

    @Test
    void theContentDecidesAndNotTheName() throws Exception {
        Path word = Files.move(good("docx"), folder.resolve("决算.xlsx"));
        InputFiles files = new InputFiles(Limits.DEFAULT);
        try (OpenInput open = files.open(files.expand(List.of(word.toString())).getFirst())) {
            assertThat(open.format()).isEqualTo(InputFormat.DOCX);
        }
        refused(new DocxAdapter(), good("xlsx"), "不是 Word 文档");
    }

    @Test
    void aPasswordIsNamed() throws Exception {
        Path locked = folder.resolve("locked.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage plain = OPCPackage.open(good("xlsx").toFile());
                    OutputStream encrypted = encryptor.getDataStream(files)) {
                plain.save(encrypted);
            }
            files.writeFilesystem(out);
        }
        refusedByContent(locked, "打开密码");

        Path old = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            fill(workbook);
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refusedByContent(old, "打开密码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx:xl/worksheets/sheet1.xml", "docx:word/document.xml", "xlsx:xl/sharedStrings.xml"})
    void aBombIsNotInflated(String where) throws Exception {
        String format = where.substring(0, 4);
        String bombed = where.substring(5);
        Path bomb = folder.resolve("bomb." + format);
        try (ZipFile good = new ZipFile(good(format).toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            Enumeration<? extends ZipEntry> entries = good.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = good.getInputStream(entry).readAllBytes();
                zip.write(content, 0, entry.getName().equals(bombed) ? content.length - 20 : content.length);
                if (entry.getName().equals(bombed)) {
                    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int megabyte = 0; megabyte < 100; megabyte++) {
                        zip.write(blanks);
                    }
                }
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        refusedByContent(bomb, "压缩比例异常");
    }

    @Test
    void anEmptyWorkbookSaysSo() throws Exception {
        Path file = folder.resolve("empty.xlsx");
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("表");
            workbook.write(out);
        }
        refused(new XlsxAdapter(), file, "没有内容");
    }
}

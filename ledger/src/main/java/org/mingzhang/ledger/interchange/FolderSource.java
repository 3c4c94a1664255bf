package org.mingzhang.ledger.interchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mingzhang.ledger.interchange.RawTable.RawRow;

/** Reads the CSV files of a folder, a file for a sheet; in UTF-8, or in GB18030 as Chinese spreadsheets save them. */
final class FolderSource {
    private static final String EXTENSION = ".csv";

    private FolderSource() {}

    static List<RawTable> read(Path folder) throws UnreadableFileException {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> files = found.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(EXTENSION))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UnreadableFileException("文件夹 " + folder + " 中没有 .csv 文件。请检查路径。");
            }
            List<RawTable> tables = new ArrayList<>();
            for (Path file : files) {
                tables.add(table(file));
            }
            return tables;
        } catch (IOException e) {
            throw new UnreadableFileException("文件夹 " + folder + " 无法读取。请检查权限。");
        }
    }

    private static RawTable table(Path file) throws IOException, UnreadableFileException {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - EXTENSION.length());
        List<String> heading = new ArrayList<>();
        List<RawRow> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setIgnoreSurroundingSpaces(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(decode(file)), format)) {
            int number = 0;
            for (CSVRecord line : parser) {
                number++;
                if (number == 1) {
                    heading.addAll(line.toList());
                } else {
                    RawRow row = new RawRow(
                            number,
                            line.toList().stream()
                                    .<RawCell>map(text -> new RawCell.Words(
                                            text.replace('\u3000', ' ').strip()))
                                    .toList());
                    if (!row.empty()) {
                        rows.add(row);
                    }
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFileException("文件 " + file + " 不是完整的 CSV：引号不成对。请检查内容中的引号。");
        }
        return new RawTable(name, heading, rows);
    }

    private static String decode(Path file) throws IOException, UnreadableFileException {
        byte[] bytes = Files.readAllBytes(file);
        Optional<String> text =
                decode(bytes, StandardCharsets.UTF_8).or(() -> decode(bytes, Charset.forName("GB18030")));
        if (text.isPresent()) {
            return text.get().startsWith("\ufeff") ? text.get().substring(1) : text.get();
        }
        throw new UnreadableFileException("文件 " + file + " 的文字编码无法识别。请另存为 UTF-8 编码后再试。");
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

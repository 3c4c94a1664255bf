package org.mingzhang.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a CSV file of the catalogue; what is not as it must be is reported with file and line.
 *
 * @param row      the values
 * @param file     the file, from the catalogue's folder
 * @param line     the line, from 1
 * @param mistakes where mistakes go
 */
record CsvRow(CSVRecord row, String file, long line, Mistakes mistakes) {
    /** The rows of the file; none where there is no such file. A row that is too short or too long is left out. */
    static List<CsvRow> read(Path catalogue, Path file, Mistakes mistakes) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<CsvRow> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = format.parse(reader)) {
            int columns = parser.getHeaderNames().size();
            for (CSVRecord next : parser) {
                CsvRow row = new CsvRow(
                        next, catalogue.relativize(file).toString(), parser.getCurrentLineNumber(), mistakes);
                if (next.isConsistent()) {
                    rows.add(row);
                } else {
                    row.wrong("应有 " + columns + " 列，实有 " + next.size() + " 列", "请按表头补齐或删去逗号，空白的列也要留逗号");
                }
            }
        }
        return rows;
    }

    /** The value in the column; empty where the file does not have the column. */
    String text(String column) {
        return row.isMapped(column) ? row.get(column).strip() : "";
    }

    /** The year in the column, or else that one where it is left blank. */
    int year(String column, int otherwise) {
        String text = text(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{4}")) {
            wrong("年份“" + text + "”不是四位数字", "请改正或留空");
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    /** Reports what is wrong with the row, and what to do. */
    void wrong(String wrong, String remedy) {
        mistakes.at(file, line, wrong, remedy);
    }
}

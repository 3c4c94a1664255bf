package org.mingzhang.ledger.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.mingzhang.ledger.interchange.RawTable.RawRow;

/** Reads the sheets of an Excel workbook. */
final class WorkbookSource {
    /** A spreadsheet stores 17 digits and shows 15: 0.1 is stored as 0.10000000000000001. What was typed is what it shows. */
    private static final MathContext SHOWN = new MathContext(15);

    /** Day 0 of the calendar that spreadsheets count in, as of March 1900 and later. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private WorkbookSource() {}

    static List<RawTable> read(Path file) throws UnreadableFileException {
        try (InputStream stream = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(stream)) {
            LocalDate epoch = workbook.isDate1904() ? EPOCH_1904 : EPOCH;
            List<RawTable> tables = new ArrayList<>();
            try (Stream<Sheet> sheets = workbook.getSheets()) {
                for (Sheet sheet : sheets.toList()) {
                    tables.add(table(sheet, epoch));
                }
            }
            return tables;
        } catch (IOException | ExcelReaderException e) {
            throw new UnreadableFileException(
                    "文件 " + file + " 不能作为 Excel 工作簿打开。请另存为 .xlsx 格式后再试；旧的 .xls 格式和加密的工作簿不能导入。");
        }
    }

    private static RawTable table(Sheet sheet, LocalDate epoch) throws IOException {
        List<String> heading = new ArrayList<>();
        List<RawRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                List<RawCell> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    Cell cell = row.getCell(i);
                    cells.add(cell == null ? RawCell.nothing() : cell(cell, epoch));
                }
                if (row.getRowNum() == 1) {
                    cells.forEach(cell -> heading.add(cell instanceof RawCell.Words(String text) ? text : ""));
                } else {
                    RawRow raw = new RawRow(row.getRowNum(), cells);
                    if (!raw.empty()) {
                        rows.add(raw);
                    }
                }
            }
        }
        return new RawTable(sheet.getName(), heading, rows);
    }

    private static RawCell cell(Cell cell, LocalDate epoch) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell.getRawValue(), epoch);
            case STRING -> new RawCell.Words(strip(cell.getText()));
            case BOOLEAN -> new RawCell.Words(strip(cell.getText()));
            case EMPTY -> RawCell.nothing();
            case ERROR -> new RawCell.Broken(cell.getText());
            case FORMULA -> formula(cell, epoch);
        };
    }

    private static RawCell formula(Cell cell, LocalDate epoch) {
        String value = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (value.startsWith("#")) {
            return new RawCell.Broken(value);
        }
        try {
            return number(value, epoch);
        } catch (NumberFormatException e) {
            return new RawCell.Words(strip(value));
        }
    }

    private static RawCell number(String raw, LocalDate epoch) {
        BigDecimal value = new BigDecimal(raw).round(SHOWN);
        boolean day = value.signum() > 0
                && value.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
        return new RawCell.Numeric(value, day ? Optional.of(epoch.plusDays(value.longValueExact())) : Optional.empty());
    }

    private static String strip(String text) {
        return text == null
                ? ""
                : text.replace('\u3000', ' ').replace('\u00a0', ' ').strip();
    }
}

package org.mingzhang.read.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.mingzhang.read.FormatAdapter;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.RawDocument;

/** Reads the workbooks of Excel 97 to 2003, held whole: the format itself keeps them small. Safe for use by many threads. */
public final class XlsAdapter implements FormatAdapter {
    /** Sheets full to the format's last row do not reach this; pictures could. */
    private static final long LARGEST = 64L << 20;

    /** Creates an adapter. */
    public XlsAdapter() {}

    /**
     * Reads the file.
     *
     * @throws UnreadableException with a message for people: locked, damaged, too large, too old, or empty
     */
    @Override
    public RawDocument read(Path file) throws UnreadableException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableException("xls 文件超过 " + (LARGEST >> 20) + " MB，已拒绝读取。请检查是否选错了文件，或者另存为 xlsx 再试。");
            }
            try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
                    HSSFWorkbook workbook = new HSSFWorkbook(files)) {
                return read(workbook);
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException("Excel 工作簿（xls）设有打开密码，无法读取。请用办公软件打开，取消密码后另存，再重新提交。", e);
        } catch (OldExcelFormatException e) {
            throw new UnreadableException("这是 Excel 95 或者更早的工作簿，无法读取。请用办公软件打开后另存为 xlsx 再试。", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library throws unchecked exceptions on damaged files.
            throw new UnreadableException("Excel 工作簿（xls）不完整或者已损坏，无法打开。请重新下载，或者用办公软件打开后另存为 xlsx 再试。", e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableException("Excel 工作簿（xls）展开后过大，内存不足，无法读取。请将文件拆分后再试。", e);
        }
    }

    private static RawDocument read(HSSFWorkbook workbook) throws UnreadableException {
        NumberPrinter printer = new NumberPrinter(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        SheetBuilder.Budget budget = new SheetBuilder.Budget();
        WorkbookLayout layout = new WorkbookLayout();
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            boolean hidden = workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
            SheetBuilder sheet = new SheetBuilder(budget, workbook.getSheetName(index), hidden);
            read(workbook.getSheetAt(index), sheet, printer);
            layout.add(sheet.build());
        }
        return layout.document("xls");
    }

    private static void read(HSSFSheet from, SheetBuilder sheet, NumberPrinter printer) throws UnreadableException {
        boolean zeros = from.isDisplayZeros();
        for (Row row : from) {
            if (row.getZeroHeight()) {
                sheet.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                if (CellStyles.ruled(cell.getCellStyle())) {
                    sheet.ruled(row.getRowNum());
                }
                boolean blank = !zeros && type(cell) == CellType.NUMERIC && cell.getNumericCellValue() == 0;
                if (!blank) {
                    sheet.cell(row.getRowNum(), cell.getColumnIndex(), printed(cell, printer));
                }
            }
        }
        for (int column = 0; column < SpreadsheetVersion.EXCEL97.getMaxColumns(); column++) {
            if (from.isColumnHidden(column)) {
                sheet.hideColumns(column, column);
            }
        }
        for (CellRangeAddress area : from.getMergedRegions()) {
            sheet.merge(area);
        }
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String printed(Cell cell, NumberPrinter printer) {
        CellStyle style = cell.getCellStyle();
        String format = Optional.ofNullable(style.getDataFormatString()).orElse("");
        return switch (type(cell)) {
            case NUMERIC -> printer.number(cell.getNumericCellValue(), style.getDataFormat(), format);
            case STRING -> printer.words(cell.getRichStringCellValue().getString(), format);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }
}

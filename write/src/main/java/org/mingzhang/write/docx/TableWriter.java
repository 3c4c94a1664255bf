package org.mingzhang.write.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.mingzhang.write.layout.Grid;
import org.mingzhang.write.layout.GridCell;
import org.mingzhang.write.paper.TableFit;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A grid as a table: columns of fixed widths, a head that every page repeats, cells that span. */
final class TableWriter {
    private final Grid grid;
    private final TableFit fit;

    TableWriter(Grid grid, TableFit fit) {
        this.grid = grid;
        this.fit = fit;
    }

    void write(XWPFDocument document) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(fit.columns().stream().mapToInt(Integer::intValue).sum());
        table.setCellMargins(0, TableFit.SIDE, 0, TableFit.SIDE);
        var columns = table.getCTTbl().addNewTblGrid();
        fit.columns().forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (int row = 0; row < grid.head().size(); row++) {
            row(table, headRow(row), true);
        }
        grid.body()
                .forEach(row -> row(
                        table, row.stream().map(cell -> new Placed(cell, true)).toList(), false));
    }

    /** The cells of a row of the head, and for each that comes down from above what continues it. */
    private List<Placed> headRow(int at) {
        List<Placed> cells = new ArrayList<>();
        int column = 0;
        while (column < grid.widths().size()) {
            Placed placed = covering(at, column);
            cells.add(placed);
            column += placed.cell().columns();
        }
        return cells;
    }

    private record Placed(GridCell cell, boolean begins) {}

    private Placed covering(int row, int column) {
        for (int from = row; from >= 0; from--) {
            for (GridCell cell : grid.head().get(from)) {
                boolean covers =
                        cell.column() <= column && column < cell.column() + cell.columns() && row < from + cell.rows();
                if (covers) {
                    return new Placed(cell, from == row);
                }
            }
        }
        throw new IllegalStateException("no heading over column " + column);
    }

    private void row(XWPFTable table, List<Placed> cells, boolean head) {
        XWPFTableRow row = table.createRow();
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        CTTrPr properties = row.getCtRow().isSetTrPr()
                ? row.getCtRow().getTrPr()
                : row.getCtRow().addNewTrPr();
        properties.addNewCantSplit();
        int height = fit.height(cells.stream().map(Placed::cell).toList());
        properties.addNewTrHeight().setVal(BigInteger.valueOf(height));
        if (head) {
            properties.addNewTblHeader();
        }
        cells.forEach(placed -> cell(row.createCell(), placed));
    }

    private void cell(XWPFTableCell written, Placed placed) {
        GridCell cell = placed.cell();
        CTTcPr properties = written.getCTTc().isSetTcPr()
                ? written.getCTTc().getTcPr()
                : written.getCTTc().addNewTcPr();
        var width = properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(fit.width(cell)));
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(placed.begins() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        XWPFParagraph paragraph = written.getParagraphs().isEmpty()
                ? written.addParagraph()
                : written.getParagraphs().getFirst();
        paragraph.setStyle(Styles.TABLE_TEXT);
        paragraph.setAlignment(alignment(cell.role()));
        Styles.lineHeight(paragraph, fit.line());
        if (placed.begins() && !cell.text().isEmpty()) {
            XWPFRun run = paragraph.createRun();
            run.setText(cell.text());
            Styles.size(run, fit.halfPoints());
        }
    }

    private static ParagraphAlignment alignment(GridCell.Role role) {
        return switch (role) {
            case GROUP, HEADING, COLUMN_NUMBER -> ParagraphAlignment.CENTER;
            case NAME, CODE, WORDS -> ParagraphAlignment.LEFT;
            case FIGURE, NOTHING -> ParagraphAlignment.RIGHT;
        };
    }
}

package org.mingzhang.read.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;
import org.mingzhang.read.workbook.PrintedSheet.PrintedCell;

/**
 * Divides what a sheet shows into lines and grids. A sheet does not say where its tables begin: where rows are ruled, a
 * row with one cell that is not is a line, and so is all below; else a row with one cell over all rows with more, or
 * merged below them. Everything else is a grid.
 */
final class SheetLayout {
    /** Places of one grid; a table of every department of a province has fewer. */
    private static final long PLACES = 2_000_000;

    private final PrintedSheet sheet;
    /** What is shown, by the row and the column at whose place it is shown first. */
    private final NavigableMap<Integer, NavigableMap<Integer, Shown>> rows = new TreeMap<>();

    private final List<PrintedCell> hidden = new ArrayList<>();

    /**
     * A cell that is shown, with all places that it takes, hidden ones too.
     *
     * @param cell the cell
     * @param area its places
     */
    private record Shown(PrintedCell cell, CellRangeAddress area) {}

    SheetLayout(PrintedSheet sheet) {
        this.sheet = sheet;
        place();
    }

    /** The cells with words that are not shown. */
    List<PrintedCell> hidden() {
        return hidden;
    }

    /** The place of a cell. */
    static Origin origin(PrintedSheet sheet, int row, int column) {
        return Origin.cell(sheet.name(), new CellReference(row, column).formatAsString());
    }

    /** Finds what is shown where: a merged area shows its first cell only, wherever some of it is shown. */
    private void place() {
        NavigableMap<Integer, NavigableMap<Integer, PrintedCell>> cells = new TreeMap<>();
        sheet.cells().forEach(cell -> cells.computeIfAbsent(cell.row(), row -> new TreeMap<>())
                .put(cell.column(), cell));
        Map<PrintedCell, CellRangeAddress> areas = new HashMap<>();
        for (CellRangeAddress area : sheet.merged()) {
            for (NavigableMap<Integer, PrintedCell> row : cells.subMap(
                            area.getFirstRow(), true, area.getLastRow(), true)
                    .values()) {
                Collection<PrintedCell> covered = row.subMap(area.getFirstColumn(), true, area.getLastColumn(), true)
                        .values();
                covered.removeIf(cell -> cell.row() != area.getFirstRow() || cell.column() != area.getFirstColumn());
                covered.forEach(cell -> areas.put(cell, area));
            }
        }
        cells.values().forEach(row -> row.values().forEach(cell -> show(cell, areas)));
    }

    private void show(PrintedCell cell, Map<PrintedCell, CellRangeAddress> areas) {
        CellRangeAddress area =
                areas.getOrDefault(cell, new CellRangeAddress(cell.row(), cell.row(), cell.column(), cell.column()));
        int row = sheet.hiddenRows().nextClearBit(area.getFirstRow());
        int column = sheet.hiddenColumns().nextClearBit(area.getFirstColumn());
        if (row > area.getLastRow() || column > area.getLastColumn()) {
            hidden.add(cell);
        } else {
            rows.computeIfAbsent(row, each -> new TreeMap<>()).put(column, new Shown(cell, area));
        }
    }

    /** The lines and grids, from the top. */
    List<RawElement> elements() throws UnreadableException {
        NavigableSet<Integer> kept = new TreeSet<>(rows.keySet());
        kept.addAll(blankRows());
        List<Integer> several =
                rows.keySet().stream().filter(row -> row(row).size() > 1).toList();
        boolean ruled = !several.isEmpty()
                && 2 * several.stream().filter(sheet.ruled()::get).count() >= several.size();
        int last = sheet.ruled().length() - 1;
        List<RawElement> elements = new ArrayList<>();
        List<Integer> block = new ArrayList<>();
        for (int row : kept) {
            int cells = row(row).size();
            boolean line =
                    ruled ? !sheet.ruled().get(row) && (cells == 1 || row > last) : cells == 1 && aside(row, several);
            if (line) {
                flush(block, elements);
                row(row).values().forEach(shown -> shown.cell
                        .lines()
                        .forEach(words -> elements.add(
                                new RawLine(words, origin(sheet, shown.cell.row(), shown.cell.column())))));
            } else if (cells > 0 || !block.isEmpty()) {
                block.add(row);
            }
        }
        flush(block, elements);
        return elements;
    }

    /** Whether the only cell of the row stands over all rows with more cells, or broad below them. */
    private boolean aside(int row, List<Integer> several) {
        if (several.isEmpty() || row < several.getFirst()) {
            return true;
        }
        CellRangeAddress area = row(row).firstEntry().getValue().area;
        return row > several.getLast() && area.getLastColumn() > area.getFirstColumn();
    }

    /** What is shown in the row. */
    private NavigableMap<Integer, Shown> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    /** Of the ruled rows that are left blank, the first of each run; where a merged cell goes on, nothing is left blank. */
    private List<Integer> blankRows() {
        BitSet filled = new BitSet();
        rows.forEach((row, cells) -> cells.values().forEach(shown -> filled.set(row, shown.area.getLastRow() + 1)));
        BitSet blank = (BitSet) sheet.ruled().clone();
        blank.andNot(filled);
        blank.andNot(sheet.hiddenRows());
        List<Integer> first = new ArrayList<>();
        for (int row = blank.nextSetBit(0); row >= 0; row = blank.nextSetBit(blank.nextClearBit(row))) {
            first.add(row);
        }
        return first;
    }

    private void flush(List<Integer> block, List<RawElement> elements) throws UnreadableException {
        NavigableSet<Integer> columns = new TreeSet<>();
        block.forEach(row -> columns.addAll(row(row).keySet()));
        if (!columns.isEmpty()) {
            if ((long) block.size() * columns.size() > PLACES) {
                throw new UnreadableException("工作表“" + sheet.name() + "”过大，已拒绝读取。请检查是否选错了文件，或者按部门拆分后再试。");
            }
            elements.add(grid(new TreeSet<>(block), columns));
        }
        block.clear();
    }

    /** The grid of those rows and columns; what lies between them is blank and left out. */
    private RawGrid grid(NavigableSet<Integer> block, NavigableSet<Integer> columns) {
        List<RawCell> cells = new ArrayList<>();
        boolean[][] taken = new boolean[block.size()][columns.size()];
        boolean spans = false;
        int at = 0;
        for (int row : block) {
            NavigableMap<Integer, Shown> shown = row(row);
            int place = 0;
            for (int column : columns) {
                Shown here = shown.get(column);
                if (here != null) {
                    int rowSpan = block.subSet(row, true, here.area.getLastRow(), true)
                            .size();
                    int columnSpan = columns.subSet(column, true, here.area.getLastColumn(), true)
                            .size();
                    spans |= rowSpan > 1 || columnSpan > 1;
                    take(taken, at, place, rowSpan, columnSpan);
                    cells.add(new RawCell(
                            at,
                            place,
                            rowSpan,
                            columnSpan,
                            here.cell.text(),
                            origin(sheet, here.cell.row(), here.cell.column())));
                } else if (!taken[at][place]) {
                    cells.add(new RawCell(at, place, 1, 1, "", origin(sheet, row, column)));
                }
                place++;
            }
            at++;
        }
        return new RawGrid(
                block.size(), columns.size(), spans, cells, cells.getFirst().origin());
    }

    private static void take(boolean[][] taken, int row, int column, int rowSpan, int columnSpan) {
        for (int down = row; down < row + rowSpan; down++) {
            for (int across = column; across < column + columnSpan; across++) {
                taken[down][across] = true;
            }
        }
    }
}

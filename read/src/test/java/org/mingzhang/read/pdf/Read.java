package org.mingzhang.read.pdf;

import java.nio.file.Path;
import java.util.List;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;

/** Short ways to look at what was read. */
final class Read {
    private Read() {}

    static RawDocument file(Path file) throws UnreadableException {
        return new PdfAdapter().read(file);
    }

    static List<RawGrid> grids(RawDocument document) {
        return document.elements().stream()
                .filter(RawGrid.class::isInstance)
                .map(RawGrid.class::cast)
                .toList();
    }

    static List<String> lines(RawDocument document) {
        return document.elements().stream()
                .filter(RawLine.class::isInstance)
                .map(element -> ((RawLine) element).text())
                .toList();
    }

    static List<RawElement> page(RawDocument document, int page) {
        return document.elements().stream()
                .filter(element -> element.origin().page().orElseThrow() == page)
                .toList();
    }

    static RawGrid grid(RawDocument document, int page) {
        return page(document, page).stream()
                .filter(RawGrid.class::isInstance)
                .map(RawGrid.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The cell that holds this place. */
    static RawCell at(RawGrid grid, int row, int column) {
        return grid.cells().stream()
                .filter(cell -> cell.row() <= row
                        && row < cell.row() + cell.rowSpan()
                        && cell.column() <= column
                        && column < cell.column() + cell.columnSpan())
                .findFirst()
                .orElseThrow();
    }

    /** The words of the cells that begin in a row. */
    static List<String> row(RawGrid grid, int row) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row)
                .map(RawCell::text)
                .toList();
    }

    static Origin.Box box(RawElement element) {
        return element.origin().box().orElseThrow();
    }
}

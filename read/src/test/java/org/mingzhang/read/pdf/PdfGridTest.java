package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;

class PdfGridTest {
    private static final double[] XS = {50, 150, 250, 350};
    private static final double[] YS = {300, 280, 260, 240};

    @TempDir
    Path folder = Path.of("");

    private RawDocument read(Drawing drawing) throws IOException, UnreadableException {
        return Read.file(drawing.done().save(folder.resolve("t.pdf")));
    }

    private static Drawing filled(Drawing drawing) {
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                drawing.text(XS[column] + 30, YS[row] - 14, row + "" + column + ".50");
            }
        }
        return drawing;
    }

    private static void everyPlaceOnce(RawGrid grid) {
        int[] places = new int[grid.rows() * grid.columns()];
        for (RawCell cell : grid.cells()) {
            for (int row = 0; row < cell.rowSpan(); row++) {
                for (int column = 0; column < cell.columnSpan(); column++) {
                    places[(cell.row() + row) * grid.columns() + cell.column() + column]++;
                }
            }
        }
        assertThat(places).containsOnly(1);
    }

    private static void isFull(RawGrid grid) {
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.cells()).hasSize(9);
        assertThat(Read.row(grid, 0)).containsExactly("00.50", "01.50", "02.50");
        assertThat(Read.row(grid, 2)).containsExactly("20.50", "21.50", "22.50");
        everyPlaceOnce(grid);
    }

    @Test
    void aRuledTableStandsBetweenItsLines() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.text(50, 320, "Title 2024").text(50, 220, "Note");
            filled(drawing.grid(XS, YS));
            RawDocument read = read(drawing);
            assertThat(read.format()).isEqualTo("pdf");
            assertThat(read.pages()).hasValue(1);
            assertThat(read.elements()).hasSize(3);
            assertThat(read.elements().get(0)).isInstanceOf(RawLine.class);
            isFull((RawGrid) read.elements().get(1));
            assertThat(((RawLine) read.elements().get(2)).text()).isEqualTo("Note");
            assertThat(read.elements().get(2).origin().line()).hasValue(2);
        }
    }

    @Test
    void cellsAreMergedWhereAPieceOfARuleIsMissing() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            // Two header rows: the first column's are merged, the second and third have one head over both.
            for (double y : new double[] {300, 260, 240}) {
                drawing.stroke(50, y, 350, y);
            }
            drawing.stroke(150, 280, 350, 280).stroke(50, 300, 50, 240).stroke(150, 300, 150, 240);
            drawing.stroke(250, 280, 250, 240).stroke(350, 300, 350, 240);
            drawing.text(80, 275, "Item")
                    .text(230, 286, "Amount")
                    .text(180, 266, "Basic")
                    .text(280, 266, "Project");
            drawing.text(80, 246, "A").text(180, 246, "1.00").text(280, 246, "2.00");
            RawGrid grid = Read.grid(read(drawing), 1);
            everyPlaceOnce(grid);
            assertThat(grid.cells()).hasSize(7);
            assertThat(Read.at(grid, 0, 0)).matches(cell -> cell.rowSpan() == 2 && cell.columnSpan() == 1);
            assertThat(Read.at(grid, 0, 0).text()).isEqualTo("Item");
            assertThat(Read.at(grid, 0, 1)).matches(cell -> cell.rowSpan() == 1 && cell.columnSpan() == 2);
            assertThat(Read.at(grid, 0, 2).text()).isEqualTo("Amount");
            assertThat(Read.row(grid, 1)).containsExactly("Basic", "Project");
            assertThat(Read.row(grid, 2)).containsExactly("A", "1.00", "2.00");
        }
    }

    @Test
    void whatLiesBesideRowsOfDifferentWidthsTakesInNoCell() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            // As on a printed sheet: a row of two cells, one of three, one of two and one of four, ruled no farther.
            double[] xs = {50, 150, 250, 350, 450};
            int[] widths = {2, 3, 2, 4};
            for (int row = 0; row < widths.length; row++) {
                double top = 300 - 20 * row;
                drawing.stroke(50, top, xs[widths[row]], top).stroke(50, top - 20, xs[widths[row]], top - 20);
                for (int column = 0; column <= widths[row]; column++) {
                    drawing.stroke(xs[column], top, xs[column], top - 20);
                }
                for (int column = 0; column < widths[row]; column++) {
                    drawing.text(xs[column] + 30, top - 14, row + "" + column + ".50");
                }
            }
            RawGrid grid = Read.grid(read(drawing), 1);
            everyPlaceOnce(grid);
            assertThat(grid.columns()).isEqualTo(4);
            assertThat(words(grid, 0)).containsExactly("00.50", "01.50");
            assertThat(words(grid, 1)).containsExactly("10.50", "11.50", "12.50");
            assertThat(words(grid, 2)).containsExactly("20.50", "21.50");
            assertThat(words(grid, 3)).containsExactly("30.50", "31.50", "32.50", "33.50");
        }
    }

    @Test
    void wordsThatRunOverTheRulesOfALowRowStayTogether() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            // Two lines drawn over a row of 15 points: the rules go through the characters of the one or the other.
            drawing.grid(new double[] {50, 150, 250}, new double[] {300, 285, 270, 255});
            drawing.text(60, 289, "First").text(160, 289, "1.00");
            drawing.text(60, 278, "Second").text(60, 266, "name").text(160, 274, "2.00");
            drawing.text(60, 259, "Third").text(160, 259, "3.00");
            RawGrid grid = Read.grid(read(drawing), 1);
            assertThat(Read.row(grid, 0)).containsExactly("First", "1.00");
            assertThat(Read.row(grid, 1)).containsExactly("Second name", "2.00");
            assertThat(Read.row(grid, 2)).containsExactly("Third", "3.00");
        }
    }

    @Test
    void wordsThatBeginOverTheRuleOfALowRowStayTogether() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.grid(new double[] {50, 150, 250}, new double[] {300, 285, 270, 255});
            drawing.text(60, 289, "First").text(160, 289, "1.00");
            drawing.text(160, 274, "2.00").text(60, 282, "Second").text(60, 267, "name");
            drawing.text(60, 259, "Third").text(160, 259, "3.00");
            RawGrid grid = Read.grid(read(drawing), 1);
            assertThat(Read.row(grid, 0)).containsExactly("First", "1.00");
            assertThat(Read.row(grid, 1)).containsExactly("Second name", "2.00");
            assertThat(Read.row(grid, 2)).containsExactly("Third", "3.00");
        }
    }

    @Test
    void wordsOfTwoLowRowsThatLieOverEachOtherAreKeptApart() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.grid(new double[] {50, 150, 250}, new double[] {315, 300, 285, 270, 255});
            drawing.text(60, 304, "Name").text(160, 304, "Weight");
            drawing.text(160, 289, "1.00").text(160, 274, "2.00").text(160, 259, "3.00");
            drawing.text(60, 297, "Public").text(60, 282.5, "service");
            drawing.text(60, 282, "Contented").text(60, 267.5, "clients");
            drawing.text(60, 259, "Total");
            RawGrid grid = Read.grid(read(drawing), 1);
            assertThat(Read.row(grid, 0)).containsExactly("Name", "Weight");
            assertThat(Read.row(grid, 1)).containsExactly("Public service", "1.00");
            assertThat(Read.row(grid, 2)).containsExactly("Contented clients", "2.00");
            assertThat(Read.row(grid, 3)).containsExactly("Total", "3.00");
        }
    }

    private static List<String> words(RawGrid grid, int row) {
        return Read.row(grid, row).stream().filter(text -> !text.isBlank()).toList();
    }

    @Test
    void rulesMayBeThinBars() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            for (double y : YS) {
                drawing.bar(50, y, 300.5, 0.5);
            }
            for (double x : XS) {
                drawing.bar(x, 240, 0.5, 60);
            }
            isFull(Read.grid(read(filled(drawing)), 1));
        }
    }

    @Test
    void rulesMayBeCellOutlinesOrDoubleOrDashedOrInPieces() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    drawing.raw(XS[column] + 0.4 + " " + (YS[row] - 19.6) + " 99.2 19.2 re S");
                }
            }
            filled(drawing).done();
            drawing.page();
            for (double y : YS) {
                drawing.stroke(50, y + 0.8, 350, y + 0.8).stroke(50, y - 0.8, 350, y - 0.8);
            }
            for (double x : XS) {
                // Pieces of each row, two points short of the crossings.
                for (int row = 0; row < 3; row++) {
                    drawing.stroke(x, YS[row] - 2, x, YS[row + 1] + 2);
                }
            }
            filled(drawing).done();
            drawing.page();
            for (double y : YS) {
                for (double x = 50; x < 350; x += 5) {
                    drawing.bar(x, y, 2.5, 0.4);
                }
            }
            for (double x : XS) {
                drawing.raw("[3 2] 0 d").stroke(x, 240, x, 300);
            }
            RawDocument read = read(filled(drawing));
            for (int page = 1; page <= 3; page++) {
                isFull(Read.grid(read, page));
            }
        }
    }

    @Test
    void whatIsClippedAwayIsNotRead() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.raw("q 40 230 320 80 re W n").stroke(0, 300, 600, 300).text(400, 250, "hidden");
            for (double y : new double[] {280, 260, 240}) {
                drawing.stroke(50, y, 350, y);
            }
            for (double x : XS) {
                drawing.stroke(x, 240, x, 300);
            }
            filled(drawing).raw("Q");
            RawDocument read = read(drawing);
            RawGrid grid = Read.grid(read, 1);
            assertThat(Read.lines(read)).isEmpty();
            assertThat(Read.row(grid, 0)).contains("00.50", "01.50", "02.50");
        }
    }

    @Test
    void aTableOpenAtItsSidesHasItsOuterColumns() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            for (double y : YS) {
                drawing.stroke(50, y, 350, y);
            }
            drawing.stroke(150, 240, 150, 300).stroke(250, 240, 250, 300);
            isFull(Read.grid(read(filled(drawing)), 1));
        }
    }

    @Test
    void framesAndUnderlinesAreNoTables() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.raw("40 200 400 150 re S").stroke(100, 296, 200, 296).text(100, 300, "underlined 12.50");
            RawDocument read = read(drawing);
            assertThat(Read.grids(read)).isEmpty();
            assertThat(Read.lines(read)).containsExactly("underlined 12.50");
        }
    }

    @Test
    void aFigureBrokenOverTwoLinesIsOne() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.grid(new double[] {50, 100, 150}, new double[] {300, 270, 240});
            drawing.text(60, 287, "31,214,2")
                    .text(60, 275, "05.80")
                    .text(105, 287, "Office")
                    .text(105, 275, "work");
            drawing.text(60, 257, "1.00").text(60, 245, "2.00");
            RawGrid grid = Read.grid(read(drawing), 1);
            assertThat(Read.at(grid, 0, 0).text()).isEqualTo("31,214,205.80");
            assertThat(Read.at(grid, 0, 1).text()).isEqualTo("Office work");
            assertThat(Read.at(grid, 1, 0).text()).isEqualTo("1.00 2.00");
        }
    }

    @Test
    void aFigureThatRunsOverItsColumnStaysWhole() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.grid(XS, YS).text(138, 286, "1,234.50").text(238, 266, "x");
            RawGrid grid = Read.grid(read(drawing), 1);
            assertThat(Read.row(grid, 0)).containsExactly("", "1,234.50", "");
        }
    }

    @Test
    void landscapePagesComeOutUpright() throws Exception {
        try (Drawing drawing = new Drawing()) {
            // Shown turned a quarter clockwise: the page's x runs down, its y to the right.
            drawing.page(400, 600, 90);
            for (double y : YS) {
                drawing.stroke(400 - y, 50, 400 - y, 350);
            }
            for (double x : XS) {
                drawing.stroke(100, x, 160, x);
            }
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    drawing.turned(0, 1, -1, 0, 400 - (YS[row] - 14), XS[column] + 30, row + "" + column + ".50");
                }
            }
            RawGrid grid = Read.grid(read(drawing), 1);
            isFull(grid);
            Origin.Box box = Read.box(grid);
            assertThat(box.left()).isCloseTo(50, within(0.5));
            assertThat(box.top()).isCloseTo(100, within(0.5));
            assertThat(box.right()).isCloseTo(350, within(0.5));
            assertThat(box.bottom()).isCloseTo(160, within(0.5));
        }
    }

    @Test
    void tablesLyingOnTheirSideAreReadToo() throws Exception {
        try (Drawing drawing = new Drawing()) {
            drawing.page(400, 600, 0);
            for (double y : YS) {
                drawing.stroke(400 - y, 50, 400 - y, 350);
            }
            for (double x : XS) {
                drawing.stroke(100, x, 160, x);
            }
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    drawing.turned(0, 1, -1, 0, 400 - (YS[row] - 14), XS[column] + 30, row + "" + column + ".50");
                }
            }
            drawing.text(180, 20, "- 5 -");
            RawDocument read = read(drawing);
            RawGrid grid = Read.grid(read, 1);
            isFull(grid);
            // On the page as shown the first row is at the left and the first column below.
            Origin.Box first = Read.at(grid, 0, 0).origin().box().orElseThrow();
            assertThat(first.left()).isCloseTo(100, within(0.5));
            assertThat(first.bottom()).isCloseTo(550, within(0.5));
            assertThat(Read.lines(read)).containsExactly("- 5 -");
            Origin.Box number = Read.box(
                    read.elements().getLast() instanceof RawLine line
                            ? line
                            : Read.page(read, 1).getFirst());
            assertThat(number.left()).isCloseTo(180, within(0.5));
            assertThat(number.bottom()).isBetween(579.0, 583.0);
        }
    }

    @Test
    void aTableOverTwoPagesIsAGridOnEach() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            filled(drawing.grid(XS, YS)).done();
            drawing.page();
            filled(drawing.grid(XS, YS)).text(290, 20, "- 2 -");
            RawDocument read = read(drawing);
            isFull(Read.grid(read, 1));
            isFull(Read.grid(read, 2));
            assertThat(Read.lines(read)).containsExactly("- 2 -");
            assertThat(read.pages()).hasValue(2);
        }
    }

    @Test
    void severalGridsOnAPageComeInOrder() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            filled(drawing.grid(XS, YS)).text(50, 210, "Second");
            drawing.grid(new double[] {50, 100, 200}, new double[] {200, 180})
                    .text(60, 186, "7")
                    .text(120, 186, "8");
            RawDocument read = read(drawing);
            assertThat(read.elements().stream().map(RawElement::getClass).map(Class::getSimpleName))
                    .containsExactly("RawGrid", "RawLine", "RawGrid");
            assertThat(Read.row(Read.grids(read).getLast(), 0)).containsExactly("7", "8");
        }
    }

    @Test
    void figuresInColumnsAreATableWithoutRules() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.text(50, 340, "A sentence that runs along above the table, 2024, and means nothing.");
            drawing.text(50, 300, "Item").text(200, 300, "Budget").text(300, 300, "Final");
            for (int row = 0; row < 5; row++) {
                drawing.text(50, 280 - 20 * row, "Name " + row);
                drawing.text(200, 280 - 20 * row, "1" + row + ".50");
                drawing.text(300, 280 - 20 * row, "2" + row + ".50");
            }
            RawDocument read = read(drawing);
            RawGrid grid = Read.grid(read, 1);
            everyPlaceOnce(grid);
            assertThat(Read.row(grid, 0)).containsExactly("Item", "Budget", "Final");
            assertThat(Read.row(grid, 5)).containsExactly("Name 4", "14.50", "24.50");
            assertThat(Read.lines(read)).hasSize(1);
        }
    }

    @Test
    void aThreeLineTableHasItsHeaderWithSpans() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.stroke(40, 330, 400, 330).stroke(40, 290, 400, 290).stroke(40, 180, 400, 180);
            drawing.text(225, 315, "Expenditure");
            drawing.text(50, 298, "Item").text(200, 298, "Budget").text(300, 298, "Final");
            for (int row = 0; row < 4; row++) {
                drawing.text(50, 270 - 20 * row, "Name " + row);
                drawing.text(200, 270 - 20 * row, "1" + row + ".50");
                drawing.text(300, 270 - 20 * row, "2" + row + ".50");
            }
            RawGrid grid = Read.grid(read(drawing), 1);
            everyPlaceOnce(grid);
            assertThat(Read.at(grid, 0, 1)).isEqualTo(Read.at(grid, 0, 2));
            assertThat(Read.at(grid, 0, 1).text()).isEqualTo("Expenditure");
            assertThat(Read.row(grid, 5)).containsExactly("Name 3", "13.50", "23.50");
        }
    }

    @Test
    void rowsWithoutRulesBetweenThemAreDivided() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.grid(XS, new double[] {300, 280, 180});
            drawing.text(60, 286, "Item").text(160, 286, "Budget").text(260, 286, "Final");
            for (int row = 0; row < 4; row++) {
                drawing.text(60, 262 - 24 * row, "Name " + row).text(160, 262 - 24 * row, "1" + row + ".50");
                if (row != 2) {
                    drawing.text(260, 262 - 24 * row, "2" + row + ".50");
                }
            }
            RawGrid grid = Read.grid(read(drawing), 1);
            everyPlaceOnce(grid);
            assertThat(grid.rows()).isEqualTo(5);
            assertThat(Read.row(grid, 0)).containsExactly("Item", "Budget", "Final");
            assertThat(Read.row(grid, 3)).containsExactly("Name 2", "12.50", "");
            assertThat(Read.row(grid, 4)).containsExactly("Name 3", "13.50", "23.50");
        }
    }

    @Test
    void aCharacterDrawnByItsOutlineIsNoTable() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            drawing.raw("BT /F1 40 Tf 100 300 Td (H) Tj ET");
            drawing.grid(new double[] {102, 112, 126}, new double[] {328, 314, 300});
            RawDocument read = read(drawing);
            assertThat(Read.grids(read)).isEmpty();
            assertThat(Read.lines(read)).containsExactly("H");
        }
    }

    @Test
    void aTableOfContentsIsNoTable() throws Exception {
        try (Drawing drawing = new Drawing().page()) {
            for (int row = 0; row < 8; row++) {
                drawing.text(50, 300 - 20 * row, "Part " + row);
                drawing.text(120, 300 - 20 * row, "Chapter");
                drawing.text(400, 300 - 20 * row, "" + (row + 3));
            }
            assertThat(Read.grids(read(drawing))).isEmpty();
        }
    }
}

package org.mingzhang.write.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.write.layout.Block;
import org.mingzhang.write.layout.PrintedTable;
import org.mingzhang.write.layout.Publication;
import org.mingzhang.write.zip.Archives;

/**
 * A disclosure as a workbook: a sheet for each form and performance sheet, and one with the narrative. Figures are numbers
 * that show the decimals they are printed with; a blank stays blank and a dash stays a dash. The same disclosure gives the
 * same bytes.
 */
public final class DisclosureWorkbook {
    private static final String PROGRAM = "Mingzhang";
    /** The format of the file wants a version of the form n.n. */
    private static final String VERSION = "0.1";

    private static final String NARRATIVE = "文字说明";
    /**
     * What a page of A4 holds between its margins in a wide font that stands in for the standard one: a column is not
     * broken over pages, and so not fitted to one.
     */
    private static final int NARRATIVE_WIDTH = 70;

    private DisclosureWorkbook() {}

    /** The file. */
    public static byte[] of(Disclosure disclosure, Catalogue catalogue) {
        Publication publication = Publication.of(disclosure, catalogue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(bytes, PROGRAM, VERSION);
            SheetNames names = new SheetNames();
            List<String> words = new ArrayList<>(publication.cover());
            for (Block block : publication.blocks()) {
                switch (block) {
                    case Block.Part part -> {
                        words.add(part.heading());
                        words.addAll(part.lines());
                    }
                    case Block.Passage passage -> {
                        words.add(passage.heading());
                        words.addAll(passage.paragraphs());
                    }
                    case Block.Form form -> form(workbook, names, form.table());
                }
            }
            narrative(workbook.newWorksheet(names.give(NARRATIVE)), words);
            workbook.finish();
            return Archives.reproducible(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void form(Workbook workbook, SheetNames names, PrintedTable table) throws IOException {
        String number = table.number().map(text -> text + " ").orElse("");
        Worksheet sheet = workbook.newWorksheet(names.give(number + table.title()));
        new FormSheet(sheet).write(table);
        sheet.finish();
    }

    private static void narrative(Worksheet sheet, List<String> words) throws IOException {
        List<String> lines = words.stream().filter(line -> !line.isBlank()).toList();
        sheet.width(0, NARRATIVE_WIDTH);
        int row = 0;
        for (String line : lines) {
            String text = Sheet.safe(line);
            List<Integer> heights = Room.heights(Room.lines(text, NARRATIVE_WIDTH));
            sheet.inlineString(row, 0, text);
            if (heights.size() > 1) {
                sheet.range(row, 0, row + heights.size() - 1, 0).merge();
            }
            for (int height : heights) {
                // A row is written, and has its height, only with a cell.
                sheet.style(row, 0)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .format("@")
                        .set();
                sheet.rowHeight(row++, height);
            }
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.finish();
    }
}

package org.mingzhang.write.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.write.layout.Block;
import org.mingzhang.write.layout.PrintedTable;
import org.mingzhang.write.ofd.Sheets.Alignment;
import org.mingzhang.write.paper.Flow;
import org.mingzhang.write.paper.Page;

/** The pages behind the contents page, which are numbered. */
final class Body {
    private static final Type PART = new Type(Typeface.HEI, 440, 700);
    private static final Type HEADING = new Type(Typeface.HEI, 320, 579);
    private static final Type TEXT = new Type(Typeface.FANG, 320, 579);
    private static final Type SMALL = new Type(Typeface.SONG, 200, 320);
    private static final Type NUMBER = new Type(Typeface.SONG, 280, 320);
    /** How far the number of the page stands below the text. */
    private static final int BELOW = 264;

    private final Map<String, Integer> pages = new HashMap<>();
    private final Sheets sheets = new Sheets(Page.UPRIGHT);
    private final List<Sheet> numbered = new ArrayList<>();

    Body(List<Block> blocks) {
        for (int index = 0; index < blocks.size(); index++) {
            Flow flow = Flow.of(blocks, index);
            if (index == 0) {
                sheets.begin(flow.page());
            } else if (flow.beginsPage()) {
                sheets.turn(flow.page());
            }
            add(blocks.get(index));
        }
        for (Sheet sheet : sheets.finish()) {
            numbered.add(withNumber(sheet, numbered.size() + 1));
        }
    }

    /** The page of each piece by its anchor, from 1. */
    Map<String, Integer> pages() {
        return pages;
    }

    List<Sheet> sheets() {
        return numbered;
    }

    private static Sheet withNumber(Sheet sheet, int number) {
        Page page = sheet.page();
        String words = "— " + number + " —";
        int x = page.left() + (page.across() - NUMBER.width(words)) / 2;
        List<Mark> marks = new ArrayList<>(sheet.marks());
        marks.add(new Mark.Words(words, x, NUMBER.baseline(page.height() - page.bottom() + BELOW), NUMBER));
        return new Sheet(page, marks);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Part part -> {
                place(part);
                sheets.lines(Writable.text(part.heading()), PART, Alignment.CENTRE);
                sheets.take(HEADING.line());
                paragraphs(part.lines());
            }
            case Block.Passage passage -> {
                // A heading is kept with the first line below it.
                sheets.keep(HEADING.line() + (passage.paragraphs().isEmpty() ? 0 : TEXT.line()));
                place(passage);
                sheets.paragraph(Writable.text(passage.heading()), HEADING);
                paragraphs(passage.paragraphs());
            }
            case Block.Form form -> {
                place(form);
                form(form.table());
            }
        }
    }

    private void place(Block block) {
        pages.put(block.anchor(), sheets.number());
    }

    private void paragraphs(List<String> paragraphs) {
        paragraphs.forEach(paragraph -> sheets.paragraph(Writable.text(paragraph), TEXT));
    }

    private void form(PrintedTable table) {
        sheets.lines(Writable.text(table.title()), HEADING, Alignment.CENTRE);
        table.number().ifPresent(number -> sheets.lines(Writable.text(number), SMALL, Alignment.RIGHT));
        Page page = sheets.page();
        String currency = Writable.text(table.currency()).strip();
        String department = Writable.text(table.department()).strip();
        boolean together = SMALL.width(department) + SMALL.width(currency) + SMALL.size() <= page.across();
        if (together) {
            sheets.words(department, page.left(), sheets.top(), SMALL);
        } else {
            sheets.lines(department, SMALL, Alignment.LEFT);
        }
        sheets.line(currency, SMALL, Alignment.RIGHT);
        int notes = table.notes().stream()
                .mapToInt(note -> sheets.height(Writable.text(note), SMALL))
                .sum();
        for (int index = 0; index < table.grids().size(); index++) {
            if (index > 0) {
                // Tables that touch become one.
                sheets.take(SMALL.line());
            }
            boolean last = index == table.grids().size() - 1;
            TableSetter.set(table.grids().get(index), sheets, last ? notes : 0);
        }
        table.notes().forEach(note -> sheets.lines(Writable.text(note), SMALL, Alignment.LEFT));
    }
}

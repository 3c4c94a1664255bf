package org.mingzhang.write.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.write.layout.Block;
import org.mingzhang.write.layout.Grid;
import org.mingzhang.write.layout.GridCell;
import org.mingzhang.write.layout.PrintedTable;
import org.mingzhang.write.paper.Flow;
import org.mingzhang.write.paper.Page;
import org.mingzhang.write.paper.TableFit;

/**
 * On which page each heading comes to stand. The document leaves little to chance: lines are of a fixed height, Chinese
 * characters as wide as high, tables of fixed columns and on pages of their own. So the numbers of the contents page can be
 * worked out without a program that lays out; such a program corrects them when the fields are updated.
 */
final class Paging {
    private static final int LINE = 579;
    /** Sizes of type. */
    private static final int BODY = 320;

    private static final int TITLE = 440;
    private static final int NOTE = 200;
    private static final int TITLE_LINE = 700;
    private static final int SMALL_LINE = 320;

    private final Map<String, Integer> pages = new LinkedHashMap<>();
    private Page paper = Page.UPRIGHT;
    private int page;
    private int used;

    private Paging() {}

    /** The page of each piece by its anchor, counted from the first after the contents page. */
    static Map<String, Integer> of(List<Block> blocks) {
        Paging paging = new Paging();
        for (int index = 0; index < blocks.size(); index++) {
            paging.add(blocks.get(index), Flow.of(blocks, index));
        }
        return paging.pages;
    }

    private void add(Block block, Flow flow) {
        if (flow.beginsPage() || page == 0) {
            paper = flow.page();
            page++;
            used = 0;
        }
        switch (block) {
            case Block.Part part -> {
                place(part.anchor(), BodyLines.count(part.heading(), 0, paper.across(), TITLE) * TITLE_LINE + LINE);
                part.lines().forEach(this::paragraph);
            }
            case Block.Passage passage -> {
                int heading = passage.heading().isEmpty() ? 0 : paragraphLines(passage.heading()) * LINE;
                // A heading is kept with the first line below it.
                keep(heading + (passage.paragraphs().isEmpty() ? 0 : LINE));
                place(passage.anchor(), heading);
                passage.paragraphs().forEach(this::paragraph);
            }
            case Block.Form form -> form(form.table());
        }
    }

    private void form(PrintedTable table) {
        place(table.anchor(), LINE);
        used += table.number().isPresent() ? SMALL_LINE : 0;
        used += SMALL_LINE;
        for (int index = 0; index < table.grids().size(); index++) {
            used += index == 0 ? 0 : SMALL_LINE;
            grid(table.grids().get(index));
        }
        for (String note : table.notes()) {
            int lines = BodyLines.count(note, 0, paper.across(), NOTE);
            for (int line = 0; line < lines; line++) {
                line(SMALL_LINE);
            }
        }
    }

    private void grid(Grid grid) {
        TableFit fit = new TableFit(grid, paper.across());
        int head = 0;
        for (List<GridCell> row : grid.head()) {
            head += fit.height(row);
        }
        used += head;
        for (List<GridCell> row : grid.body()) {
            int height = fit.height(row);
            if (used + height > paper.down()) {
                page++;
                used = head;
            }
            used += height;
        }
    }

    private void paragraph(String text) {
        int lines = paragraphLines(text);
        for (int line = 0; line < lines; line++) {
            line(LINE);
        }
    }

    private void line(int height) {
        keep(height);
        used += height;
    }

    private void keep(int height) {
        if (used + height > paper.down()) {
            page++;
            used = 0;
        }
    }

    private void place(String anchor, int height) {
        pages.put(anchor, page);
        used += height;
    }

    private int paragraphLines(String text) {
        return BodyLines.count(text, 2 * BODY, paper.across(), BODY);
    }
}

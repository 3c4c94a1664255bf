package org.mingzhang.write.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.write.layout.Block;
import org.mingzhang.write.layout.Grid;
import org.mingzhang.write.layout.PrintedTable;
import org.mingzhang.write.layout.Publication;
import org.mingzhang.write.paper.Flow;
import org.mingzhang.write.paper.Page;
import org.mingzhang.write.paper.TableFit;
import org.mingzhang.write.zip.Archives;

/**
 * A disclosure as a document that Word and WPS can edit: cover, contents page, headings of the standard styles, tables
 * whose heads every page repeats, wide tables on pages that are turned. The contents page is right as it stands and a field
 * that can be updated; nothing asks the user to. The same disclosure gives the same bytes.
 */
public final class DisclosureDocx {
    private final Publication publication;
    private final Map<String, Integer> pages;
    private final WordDocument word;

    private DisclosureDocx(Publication publication) throws IOException {
        this.publication = publication;
        pages = Paging.of(publication.blocks());
        word = new WordDocument(publication.title());
    }

    /** The file. */
    public static byte[] of(Disclosure disclosure, Catalogue catalogue) {
        try {
            return Archives.reproducible(new DisclosureDocx(Publication.of(disclosure, catalogue)).write());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        cover();
        contents();
        word.endPages(Page.UPRIGHT, false);
        List<Block> blocks = publication.blocks();
        Page page = Page.UPRIGHT;
        for (int index = 0; index < blocks.size(); index++) {
            Flow flow = Flow.of(blocks, index);
            boolean turned = index > 0 && flow.page() != page;
            if (turned) {
                word.endPages(page, true);
            }
            page = flow.page();
            write(blocks.get(index), flow.beginsPage() && index > 0 && !turned, page);
        }
        return word.finish(page);
    }

    private void cover() {
        // A third of the page stays free above the title.
        for (int line = 0; line < 6; line++) {
            word.paragraph(Styles.TITLE, "");
        }
        publication.cover().forEach(line -> word.paragraph(Styles.TITLE, line));
        word.pageBreak();
    }

    private void contents() {
        word.paragraph(Styles.CONTENTS_HEADING, publication.contents());
        List<Block> listed = publication.blocks().stream()
                .filter(block -> !block.heading().isEmpty())
                .toList();
        XWPFParagraph last = null;
        for (int index = 0; index < listed.size(); index++) {
            Block block = listed.get(index);
            XWPFParagraph paragraph = word.paragraph(
                    switch (block) {
                        case Block.Part part -> Styles.CONTENTS_1;
                        case Block.Passage passage -> Styles.CONTENTS_2;
                        case Block.Form form -> Styles.CONTENTS_2;
                    },
                    "");
            if (index == 0) {
                WordDocument.begin(paragraph, " TOC \\o \"1-2\" \\h \\z \\u ");
            }
            WordDocument.entry(paragraph, block.heading(), bookmark(block), pages.getOrDefault(block.anchor(), 1));
            last = paragraph;
        }
        if (last != null) {
            WordDocument.end(last);
        }
    }

    /** Names of bookmarks begin with a letter or a line, and are short. */
    private String bookmark(Block block) {
        return "_Toc" + (100_000 + publication.blocks().indexOf(block));
    }

    private void write(Block block, boolean breakBefore, Page page) {
        switch (block) {
            case Block.Part part -> {
                word.heading(Styles.HEADING_1, part.heading(), bookmark(part), breakBefore);
                part.lines().forEach(line -> word.paragraph(Styles.BODY, line));
            }
            case Block.Passage passage -> {
                if (!passage.heading().isEmpty()) {
                    word.heading(Styles.HEADING_2, passage.heading(), bookmark(passage), breakBefore);
                }
                for (int index = 0; index < passage.paragraphs().size(); index++) {
                    XWPFParagraph paragraph =
                            word.paragraph(Styles.BODY, passage.paragraphs().get(index));
                    if (breakBefore && index == 0 && passage.heading().isEmpty()) {
                        paragraph.setPageBreak(true);
                    }
                }
            }
            case Block.Form form -> form(form, breakBefore, page);
        }
    }

    private void form(Block.Form form, boolean breakBefore, Page page) {
        PrintedTable table = form.table();
        XWPFParagraph title = word.heading(Styles.HEADING_2, table.title(), bookmark(form), breakBefore);
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setFirstLineIndent(0);
        table.number().ifPresent(number -> word.line("", number, page));
        word.line(table.department(), table.currency(), page);
        for (int index = 0; index < table.grids().size(); index++) {
            if (index > 0) {
                // Tables that touch become one.
                word.paragraph(Styles.TABLE_LINE, "");
            }
            Grid grid = table.grids().get(index);
            new TableWriter(grid, new TableFit(grid, page.across())).write(word.document());
        }
        table.notes().forEach(note -> word.paragraph(Styles.TABLE_NOTE, note));
    }
}

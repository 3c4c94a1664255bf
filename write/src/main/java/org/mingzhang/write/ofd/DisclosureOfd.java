package org.mingzhang.write.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.write.layout.Block;
import org.mingzhang.write.layout.Publication;
import org.mingzhang.write.ofd.Sheets.Alignment;
import org.mingzhang.write.paper.Page;
import org.mingzhang.write.text.LineBreaks;

/**
 * A disclosure as an OFD (GB/T 33190): cover, contents page, narrative and tables on pages of A4, wide tables on pages that
 * are turned, with an outline to go by. Words are text that can be searched and copied, ruling is paths, fonts are named
 * and not in the file. The same disclosure gives the same bytes.
 */
public final class DisclosureOfd {
    private static final Type COVER = new Type(Typeface.HEI, 520, 900);
    private static final Type CONTENTS = new Type(Typeface.HEI, 440, 700);
    private static final Type PART = new Type(Typeface.HEI, 240, 460);
    private static final Type SECTION = new Type(Typeface.FANG, 240, 420);
    /** A third of the page stays free above the title. */
    private static final int ABOVE_TITLE = 3474;

    private static final int BELOW_CONTENTS = 400;
    private static final int SECTION_INDENT = 420;

    private DisclosureOfd() {}

    /** The file. */
    public static byte[] of(Disclosure disclosure, Catalogue catalogue) {
        Publication publication = Publication.of(disclosure, catalogue);
        Body body = new Body(publication.blocks());
        List<Sheet> sheets = new ArrayList<>(cover(publication));
        sheets.addAll(contents(publication, body.pages()));
        int before = sheets.size();
        sheets.addAll(body.sheets());
        List<OfdFile.Entry> outline = listed(publication).stream()
                .map(block -> new OfdFile.Entry(
                        Writable.text(block.heading()), level(block), before + page(block, body.pages()) - 1))
                .toList();
        return new OfdFile(Writable.text(publication.title()), sheets, outline).bytes();
    }

    private static List<Sheet> cover(Publication publication) {
        Sheets sheets = new Sheets(Page.UPRIGHT);
        sheets.take(ABOVE_TITLE);
        publication.cover().forEach(line -> sheets.lines(Writable.text(line), COVER, Alignment.CENTRE));
        return sheets.finish();
    }

    private static List<Sheet> contents(Publication publication, Map<String, Integer> pages) {
        Sheets sheets = new Sheets(Page.UPRIGHT);
        sheets.line(Writable.text(publication.contents()).strip(), CONTENTS, Alignment.CENTRE);
        sheets.take(BELOW_CONTENTS);
        for (Block block : listed(publication)) {
            entry(sheets, block, Integer.toString(page(block, pages)));
        }
        return sheets.finish();
    }

    /** The heading, dots, and the number of the page at the right margin. */
    private static void entry(Sheets sheets, Block block, String number) {
        boolean part = level(block) == 1;
        Type type = part ? PART : SECTION;
        int indent = part ? 0 : SECTION_INDENT;
        int room = sheets.page().across() - indent;
        int half = type.size() / 2;
        // What stands beside the longest line of words: four dots, the number, and a blank at each side of the dots.
        int beside = (number.length() + 6) * half;
        List<String> lines = LineBreaks.of(Writable.text(block.heading()), type.halves(room - beside), 0);
        int left = sheets.page().left() + indent;
        for (int index = 0; index < lines.size(); index++) {
            sheets.keep(type.line());
            String line = lines.get(index);
            sheets.words(line, left, sheets.top(), type);
            if (index == lines.size() - 1) {
                int dots = Math.max(0, (room - type.width(line)) / half - number.length() - 2);
                int end = left + room - type.width(number);
                sheets.words(".".repeat(dots), end - (dots + 1) * half, sheets.top(), type);
                sheets.words(number, end, sheets.top(), type);
            }
            sheets.take(type.line());
        }
    }

    private static List<Block> listed(Publication publication) {
        return publication.blocks().stream()
                .filter(block -> !block.heading().isBlank())
                .toList();
    }

    private static int page(Block block, Map<String, Integer> pages) {
        return pages.getOrDefault(block.anchor(), 1);
    }

    private static int level(Block block) {
        return switch (block) {
            case Block.Part part -> 1;
            case Block.Passage passage -> 2;
            case Block.Form form -> 2;
        };
    }
}

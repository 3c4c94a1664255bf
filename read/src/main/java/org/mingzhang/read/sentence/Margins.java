package org.mingzhang.read.sentence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Origin.Box;
import org.mingzhang.disclosure.Section;

/**
 * Where the lines of a section begin on each of its pages. Where paragraphs are indented, a line at the margin goes on with the
 * one before, be that ended or not.
 */
final class Margins {
    private final Map<Integer, Page> pages = new LinkedHashMap<>();

    /**
     * The lines of one page.
     *
     * @param left  where the leftmost begin
     * @param right where the most indented begins
     */
    private record Page(double left, double right) {
        Page with(Box box) {
            return new Page(Math.min(left, box.left()), Math.max(right, box.left()));
        }
    }

    Margins(Section section) {
        for (Section.Line line : section.lines()) {
            Optional<Box> box = line.origin().box();
            if (box.isPresent()
                    && line.origin().page().isPresent()
                    && !line.text().isBlank()) {
                pages.merge(
                        line.origin().page().getAsInt(),
                        new Page(box.get().left(), box.get().left()),
                        (page, more) -> page.with(box.get()));
            }
        }
    }

    /** Whether the line stands at the margin of a page that has indented lines; never where nothing is known of its place. */
    boolean isAtMargin(Origin line) {
        if (line.box().isEmpty() || line.page().isEmpty()) {
            return false;
        }
        Box box = line.box().get();
        Page page = pages.get(line.page().getAsInt());
        double character = box.bottom() - box.top();
        return page != null && page.right() - page.left() > character && box.left() - page.left() < character / 2;
    }
}

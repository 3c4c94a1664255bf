package org.mingzhang.write.ofd;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.paper.Page;
import org.mingzhang.write.text.LineBreaks;

/** Pages being filled from the top. A line that does not fit on the page begins the next. */
final class Sheets {
    /** How words stand between the margins. */
    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    private final List<Sheet> full = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private Page page;
    private int used;

    /** Begins with a page of that size. */
    Sheets(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** The number of the page, from 1. */
    int number() {
        return full.size() + 1;
    }

    /** Whether anything takes room on the page. */
    boolean begun() {
        return used > 0;
    }

    /** How much room is left on the page. */
    int left() {
        return page.down() - used;
    }

    /** Where the free room begins, from the upper edge of the paper. */
    int top() {
        return page.top() + used;
    }

    /** Makes the page, which is blank yet, one of that size. */
    void begin(Page first) {
        page = first;
    }

    /** Ends the page and begins one of that size. */
    void turn(Page next) {
        full.add(new Sheet(page, marks));
        marks.clear();
        page = next;
        used = 0;
    }

    /** Begins a page where so much does not fit any more. */
    void keep(int height) {
        if (height > left() && begun()) {
            turn(page);
        }
    }

    /** Takes room. */
    void take(int height) {
        used += height;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /** Adds words to the page, wherever the free room begins. */
    void words(String text, int x, int top, Type type) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Words(text, x, type.baseline(top), type));
        }
    }

    /** Sets a line. */
    void line(String text, Type type, Alignment alignment) {
        keep(type.line());
        words(text, x(text, type, alignment), top(), type);
        take(type.line());
    }

    /** Sets lines that are broken where the margin is. */
    void lines(String text, Type type, Alignment alignment) {
        for (String line : LineBreaks.of(text, type.halves(page.across()), 0)) {
            line(line, type, alignment);
        }
    }

    /** How high these lines are together. */
    int height(String text, Type type) {
        return LineBreaks.of(text, type.halves(page.across()), 0).size() * type.line();
    }

    /** Sets a paragraph, its first line two characters in. */
    void paragraph(String text, Type type) {
        int indent = 2 * type.size();
        for (String line : LineBreaks.of(text, type.halves(page.across()), 4)) {
            keep(type.line());
            words(line, page.left() + indent, top(), type);
            take(type.line());
            indent = 0;
        }
    }

    private int x(String text, Type type, Alignment alignment) {
        int free = Math.max(0, page.across() - type.width(text));
        return page.left()
                + switch (alignment) {
                    case LEFT -> 0;
                    case CENTRE -> free / 2;
                    case RIGHT -> free;
                };
    }

    /** The pages, the last included. */
    List<Sheet> finish() {
        turn(page);
        return List.copyOf(full);
    }
}

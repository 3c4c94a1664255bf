package org.mingzhang.read.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Unread;

/**
 * Gathers the lines and grids of a format that has neither pages nor lines of its own: a line of words and a row of a
 * table have a running number each, which is what an {@link Origin} of theirs tells.
 */
public final class Flow {
    private final List<RawElement> elements = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private int number;

    /** An empty flow. */
    public Flow() {}

    /** Adds a line; a blank one is none. */
    public void line(String text) {
        String words = Characters.mend(text).strip();
        if (!words.isEmpty()) {
            elements.add(new RawLine(words, next()));
        }
    }

    /** Adds a grid. */
    public void grid(RawGrid grid) {
        elements.add(grid);
    }

    /** Says that something is shown here that cannot be read. */
    public void unread(String text, String why) {
        unread.add(new Unread(Origin.line(Math.max(number, 1)), text, why));
    }

    /** The place of the next line, or of the next row of a table. */
    public Origin next() {
        return Origin.line(++number);
    }

    /** Whether there is nothing but what could not be read. */
    public boolean blank() {
        return elements.isEmpty();
    }

    /** What was gathered. */
    public RawDocument document(String format) {
        return new RawDocument(format, OptionalInt.empty(), elements, unread);
    }
}

package org.mingzhang.read.raw;

import java.util.List;
import java.util.OptionalInt;
import org.mingzhang.disclosure.Unread;

/**
 * A document as its format gives it up.
 *
 * @param format   the format by content: {@code pdf}, {@code txt} …
 * @param pages    its pages, where the format has pages
 * @param elements its lines and grids in reading order
 * @param unread   what the file holds and does not show, or shows and cannot be read
 */
public record RawDocument(String format, OptionalInt pages, List<RawElement> elements, List<Unread> unread) {
    public RawDocument {
        elements = List.copyOf(elements);
        unread = List.copyOf(unread);
    }

    /** A document that was read whole. */
    public RawDocument(String format, OptionalInt pages, List<RawElement> elements) {
        this(format, pages, elements, List.of());
    }
}

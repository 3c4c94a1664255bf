package org.mingzhang.read.raw;

import java.util.List;
import java.util.OptionalInt;

/**
 * A document as its format gives it up.
 *
 * @param format   the format by content: {@code pdf}, {@code txt} …
 * @param pages    its pages, where the format has pages
 * @param elements its lines and grids in reading order
 */
public record RawDocument(String format, OptionalInt pages, List<RawElement> elements) {
    public RawDocument {
        elements = List.copyOf(elements);
    }
}

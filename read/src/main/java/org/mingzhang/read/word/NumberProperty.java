package org.mingzhang.read.word;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mingzhang.read.ooxml.XmlCursor;

/**
 * That a paragraph is an item of a list.
 *
 * @param list  the list; 0 takes the paragraph out of any
 * @param level the level, from 0
 * @param style the style that says so, if it is not the paragraph itself
 */
record NumberProperty(Optional<Integer> list, Optional<Integer> level, Optional<String> style) {
    /** No item of any list. */
    static final NumberProperty NONE = new NumberProperty(Optional.empty(), Optional.empty(), Optional.empty());

    /** What the element {@code numPr} says that the cursor was just come to. */
    static NumberProperty read(XmlCursor xml) throws XMLStreamException {
        Optional<Integer> list = Optional.empty();
        Optional<Integer> level = Optional.empty();
        int own = xml.depth();
        while (xml.child(own)) {
            if (xml.name().equals("numId")) {
                list = xml.number("val");
            } else if (xml.name().equals("ilvl")) {
                level = xml.number("val");
            }
        }
        return new NumberProperty(list, level, Optional.empty());
    }
}

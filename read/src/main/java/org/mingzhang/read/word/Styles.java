package org.mingzhang.read.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mingzhang.read.ooxml.XmlCursor;

/** Which paragraph styles number their paragraphs. */
final class Styles {
    /** Styles build on each other over a few steps; more than this is a circle. */
    private static final int STEPS = 32;

    private record Style(Optional<String> basedOn, Optional<Integer> list, Optional<Integer> level) {}

    private final Map<String, Style> styles = new HashMap<>();
    private Optional<String> standard = Optional.empty();

    /** The styles of a document without any. */
    Styles() {}

    /** Reads the part. */
    void read(InputStream part) throws XMLStreamException {
        try (XmlCursor xml = new XmlCursor(part)) {
            int root = xml.depth();
            while (xml.child(root)) {
                if (xml.name().equals("style")) {
                    style(xml);
                }
            }
        }
    }

    private void style(XmlCursor xml) throws XMLStreamException {
        String id = xml.attribute("styleId").orElse("");
        if (xml.flag("default")
                && xml.attribute("type").filter("paragraph"::equals).isPresent()) {
            standard = Optional.of(id);
        }
        Optional<String> basedOn = Optional.empty();
        NumberProperty numbered = NumberProperty.NONE;
        int own = xml.depth();
        while (xml.child(own)) {
            if (xml.name().equals("basedOn")) {
                basedOn = xml.attribute("val");
            } else if (xml.name().equals("pPr")) {
                int properties = xml.depth();
                while (xml.child(properties)) {
                    if (xml.name().equals("numPr")) {
                        numbered = NumberProperty.read(xml);
                    }
                }
            }
        }
        styles.put(id, new Style(basedOn, numbered.list(), numbered.level()));
    }

    /** How a paragraph of that style is numbered; an empty name is the standard style. */
    NumberProperty numbering(Optional<String> name) {
        Optional<Integer> level = Optional.empty();
        Optional<String> next = name.or(() -> standard);
        for (int step = 0; step < STEPS && next.isPresent(); step++) {
            Style style = styles.get(next.get());
            if (style == null) {
                break;
            }
            level = level.or(style::level);
            if (style.list.isPresent()) {
                return new NumberProperty(style.list, level, next);
            }
            next = style.basedOn;
        }
        return NumberProperty.NONE;
    }
}

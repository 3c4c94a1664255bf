package org.mingzhang.read.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.mingzhang.read.ooxml.XmlCursor;

/** What pages refer to by numbers, which are unique in a document: widths of lines, drawings, templates. */
final class Resources {
    private final OfdPackage parts;
    private final Map<String, Double> lineWidths = new HashMap<>();
    private final Map<String, List<GraphicUnit>> drawings = new HashMap<>();
    private final Map<String, String> templates = new HashMap<>();
    private final Map<String, List<GraphicUnit>> templatesRead = new HashMap<>();
    private final Set<String> read = new TreeSet<>();

    Resources(OfdPackage parts) {
        this.parts = parts;
    }

    Map<String, Double> lineWidths() {
        return lineWidths;
    }

    Map<String, List<GraphicUnit>> drawings() {
        return drawings;
    }

    /** Reads a part of resources; one that is damaged gives what comes before. */
    void add(String place) throws IOException {
        if (read.add(place)) {
            try {
                parts.read(place, this::read);
            } catch (XMLStreamException e) {
                // Pages refer to pictures and fonts for the most part, which are not read here.
                return;
            }
        }
    }

    private void read(XmlCursor xml) throws XMLStreamException {
        int root = xml.depth();
        while (xml.child(root)) {
            int group = xml.depth();
            while (xml.child(group)) {
                Optional<String> id = xml.attribute("ID");
                if (id.isPresent() && xml.name().equals("DrawParam")) {
                    xml.attribute("LineWidth")
                            .flatMap(Numbers::number)
                            .ifPresent(width -> lineWidths.put(id.get(), width));
                } else if (id.isPresent() && xml.name().equals("CompositeGraphicUnit")) {
                    drawings.put(id.get(), drawing(xml));
                }
            }
        }
    }

    private List<GraphicUnit> drawing(XmlCursor xml) throws XMLStreamException {
        List<GraphicUnit> units = new ArrayList<>();
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("Content")) {
                new ContentReader(lineWidths).read(xml, units);
            }
        }
        return units;
    }

    /** States where a template stands. */
    void template(String id, String place) {
        templates.put(id, place);
    }

    /**
     * The objects of a template.
     *
     * @throws XMLStreamException where it is damaged or not there
     */
    List<GraphicUnit> template(String id) throws IOException, XMLStreamException {
        List<GraphicUnit> known = templatesRead.get(id);
        if (known != null) {
            return known;
        }
        String place = templates.get(id);
        PagePart part = new PagePart(this);
        if (place == null || !parts.read(place, xml -> part.read(xml, location -> parts.place(place, location)))) {
            throw new XMLStreamException("no template " + id);
        }
        templatesRead.put(id, part.units());
        return part.units();
    }
}

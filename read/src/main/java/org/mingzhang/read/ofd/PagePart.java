package org.mingzhang.read.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import org.mingzhang.read.ofd.GraphicUnit.Place;
import org.mingzhang.read.ooxml.XmlCursor;

/** The part of a page or a template: its paper, the templates under and over it, its objects. */
final class PagePart {
    private final Resources resources;
    private final List<GraphicUnit> units = new ArrayList<>();
    private final List<String> templates = new ArrayList<>();
    private Optional<Place> paper = Optional.empty();

    PagePart(Resources resources) {
        this.resources = resources;
    }

    /**
     * Reads the part; where that fails, what came before stays.
     *
     * @param places from locations that the part states to places
     */
    void read(XmlCursor xml, UnaryOperator<String> places) throws IOException, XMLStreamException {
        int root = xml.depth();
        while (xml.child(root)) {
            switch (xml.name()) {
                case "Area" -> paper = paper(xml).or(() -> paper);
                case "Template" -> xml.attribute("TemplateID").ifPresent(templates::add);
                case "PageRes" -> resources.add(places.apply(xml.text()));
                case "Content" -> new ContentReader(resources.lineWidths()).read(xml, units);
                default -> {}
            }
        }
    }

    /** The physical box that the element states. */
    static Optional<Place> paper(XmlCursor xml) throws XMLStreamException {
        Optional<Place> paper = Optional.empty();
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("PhysicalBox")) {
                List<Double> box = Numbers.list(xml.text());
                if (box.size() >= 4 && box.get(2) > 0 && box.get(3) > 0) {
                    paper = Optional.of(new Place(box.get(0), box.get(1), box.get(2), box.get(3), Matrix.UNCHANGED));
                }
            }
        }
        return paper;
    }

    Optional<Place> paper() {
        return paper;
    }

    List<String> templates() {
        return templates;
    }

    List<GraphicUnit> units() {
        return units;
    }
}

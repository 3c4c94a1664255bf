package org.mingzhang.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mingzhang.read.ofd.GraphicUnit.Code;
import org.mingzhang.read.ofd.GraphicUnit.Place;
import org.mingzhang.read.ooxml.XmlCursor;

/** Reads the objects of a page, a template or a drawing. What is not shown is left out. */
final class ContentReader {
    /** The width of a line that states none, in millimetres. */
    private static final double LINE = 0.353;

    private final Map<String, Double> lineWidths;

    /**
     * A reader.
     *
     * @param lineWidths by the numbers of the drawing parameters that state them
     */
    ContentReader(Map<String, Double> lineWidths) {
        this.lineWidths = lineWidths;
    }

    /** Reads the objects in the element at which the cursor stands, however they are grouped. */
    void read(XmlCursor xml, List<GraphicUnit> into) throws XMLStreamException {
        read(xml, LINE, into);
    }

    private void read(XmlCursor xml, double line, List<GraphicUnit> into) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            boolean hidden = xml.attribute("Visible").filter("false"::equals).isPresent();
            if (!hidden) {
                switch (xml.name()) {
                    case "Layer", "PageBlock" -> read(xml, line(xml, line), into);
                    case "TextObject" -> into.add(text(xml));
                    case "PathObject" -> into.add(path(xml, line));
                    case "ImageObject" -> into.add(new GraphicUnit.Image(place(xml)));
                    case "CompositeObject" ->
                        into.add(new GraphicUnit.Composite(place(xml), xml.attribute("ResourceID")));
                    default -> {}
                }
            }
        }
    }

    /** The width of lines in the element: its own, or that of its drawing parameters, or that around it. */
    private double line(XmlCursor xml, double around) {
        return xml.attribute("LineWidth")
                .flatMap(Numbers::number)
                .or(() -> xml.attribute("DrawParam").flatMap(id -> Optional.ofNullable(lineWidths.get(id))))
                .orElse(around);
    }

    private static Place place(XmlCursor xml) {
        List<Double> box = numbers(xml, "Boundary");
        Matrix matrix = Matrix.of(numbers(xml, "CTM"));
        return box.size() < 4
                ? new Place(0, 0, 0, 0, matrix)
                : new Place(box.get(0), box.get(1), box.get(2), box.get(3), matrix);
    }

    private static List<Double> numbers(XmlCursor xml, String name) {
        return xml.attribute(name).map(Numbers::list).orElse(List.of());
    }

    private static GraphicUnit text(XmlCursor xml) throws XMLStreamException {
        Place place = place(xml);
        double size = xml.attribute("Size").flatMap(Numbers::number).orElse(0.0);
        double stretch = xml.attribute("HScale").flatMap(Numbers::number).orElse(1.0);
        int quarters = xml.number("CharDirection").orElse(0) / 90;
        List<Code> codes = new ArrayList<>();
        double x = 0;
        double y = 0;
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("TextCode")) {
                // Where a stretch does not say where it stands, it stands where the one before it does.
                x = xml.attribute("X").flatMap(Numbers::number).orElse(x);
                y = xml.attribute("Y").flatMap(Numbers::number).orElse(y);
                List<Double> across = numbers(xml, "DeltaX");
                List<Double> down = numbers(xml, "DeltaY");
                codes.add(new Code(xml.text(), x, y, across, down));
            }
        }
        return new GraphicUnit.Text(place, size, stretch, quarters, codes);
    }

    private GraphicUnit path(XmlCursor xml, double around) throws XMLStreamException {
        Place place = place(xml);
        boolean stroke = xml.attribute("Stroke").filter("false"::equals).isEmpty();
        boolean fill = xml.flag("Fill");
        double line = line(xml, around);
        StringBuilder data = new StringBuilder();
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("AbbreviatedData")) {
                data.append(xml.text()).append(' ');
            }
        }
        return new GraphicUnit.Path(place, stroke, fill, line, data.toString());
    }
}

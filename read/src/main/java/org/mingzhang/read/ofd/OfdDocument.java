package org.mingzhang.read.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mingzhang.read.ofd.GraphicUnit.Place;
import org.mingzhang.read.ooxml.XmlCursor;
import org.mingzhang.read.page.PageContent;
import org.mingzhang.read.page.PageLimits;
import org.mingzhang.read.page.WorkBudget;

/** One document of a package: its paper, its resources, the places of its pages. */
final class OfdDocument {
    /** The paper of a document that states none: A4. */
    private static final Place USUAL = new Place(0, 0, 210, 297, Matrix.UNCHANGED);

    private final OfdPackage parts;
    private final String root;
    private final Resources resources;
    private final List<String> pages = new ArrayList<>();
    private Place paper = USUAL;

    private OfdDocument(OfdPackage parts, String root) {
        this.parts = parts;
        this.root = root;
        this.resources = new Resources(parts);
    }

    /**
     * The documents of a package.
     *
     * @throws XMLStreamException where it has none, or what leads to the pages is damaged or missing
     */
    static List<OfdDocument> of(OfdPackage parts) throws IOException, XMLStreamException {
        List<String> roots = new ArrayList<>();
        boolean there = parts.read(OfdPackage.entry(), xml -> roots(xml, roots));
        if (!there || roots.isEmpty()) {
            throw new XMLStreamException("no document");
        }
        List<OfdDocument> documents = new ArrayList<>();
        for (String location : roots) {
            OfdDocument document = new OfdDocument(parts, parts.place("", location));
            if (!parts.read(document.root, document::read)) {
                throw new XMLStreamException("no part " + document.root);
            }
            documents.add(document);
        }
        return documents;
    }

    private static void roots(XmlCursor xml, List<String> roots) throws XMLStreamException {
        int root = xml.depth();
        while (xml.child(root)) {
            int body = xml.depth();
            boolean states = xml.name().equals("DocBody");
            while (states && xml.child(body)) {
                if (xml.name().equals("DocRoot")) {
                    roots.add(xml.text());
                }
            }
        }
    }

    private void read(XmlCursor xml) throws IOException, XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "CommonData" -> common(xml);
                case "Pages" -> pages(xml);
                default -> {}
            }
        }
    }

    private void common(XmlCursor xml) throws IOException, XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "PageArea" -> paper = PagePart.paper(xml).orElse(paper);
                case "PublicRes", "DocumentRes" -> resources.add(parts.place(root, xml.text()));
                case "TemplatePage" -> {
                    Optional<String> place = place(xml);
                    xml.attribute("ID").ifPresent(id -> place.ifPresent(at -> resources.template(id, at)));
                }
                default -> {}
            }
        }
    }

    private void pages(XmlCursor xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            // One more than are read, so that it is seen that there are more.
            if (xml.name().equals("Page") && pages.size() <= PageLimits.PAGES) {
                pages.add(place(xml).orElse(""));
            }
        }
    }

    private Optional<String> place(XmlCursor xml) {
        return xml.attribute("BaseLoc").map(location -> parts.place(root, location));
    }

    /** How many pages it has; one more than are read where there are too many. */
    int pages() {
        return pages.size();
    }

    /** What a page shows; where parts are damaged or missing, what of it can be read, marked incomplete. */
    PageContent page(int index, WorkBudget budget) throws IOException {
        String place = pages.get(index);
        PagePart part = new PagePart(resources);
        boolean whole = true;
        try {
            whole = parts.read(place, xml -> part.read(xml, location -> parts.place(place, location)));
        } catch (XMLStreamException e) {
            whole = false;
        }
        PagePainter painter = new PagePainter(part.paper().orElse(paper), resources.drawings(), budget);
        for (String template : part.templates()) {
            try {
                painter.paint(resources.template(template));
            } catch (XMLStreamException e) {
                whole = false;
            }
        }
        painter.paint(part.units());
        return painter.content(whole);
    }
}

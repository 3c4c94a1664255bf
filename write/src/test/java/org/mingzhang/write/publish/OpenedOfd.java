package org.mingzhang.write.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An OFD as a program opens it: parts by their names, pages in their order. */
final class OpenedOfd {
    private static final String SPACE = "http://www.ofdspec.org/2016";

    private final Map<String, Document> parts = new LinkedHashMap<>();

    OpenedOfd(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), parse(zip.readAllBytes()));
            }
        }
    }

    private static Document parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    Document part(String name) {
        Document part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no part " + name + " among " + parts.keySet());
        }
        return part;
    }

    /** The elements of that name below, in order. */
    static List<Element> all(Document part, String name) {
        NodeList found = part.getElementsByTagNameNS(SPACE, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }

    /** The one element of that name. */
    static Element only(Document part, String name) {
        List<Element> found = all(part, name);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements " + name);
        }
        return found.getFirst();
    }

    /** The pages as the document refers to them. */
    List<Document> pages() {
        return all(part("Doc_0/Document.xml"), "Page").stream()
                .map(page -> part("Doc_0/" + page.getAttribute("BaseLoc")))
                .toList();
    }

    /** The words of each text object of a page. */
    static List<String> words(Document page) {
        List<String> words = new ArrayList<>();
        all(page, "TextCode").forEach(code -> words.add(code.getTextContent()));
        return words;
    }
}

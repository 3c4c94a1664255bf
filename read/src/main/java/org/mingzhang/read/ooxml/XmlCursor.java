package org.mingzhang.read.ooxml;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks down a part of a package, element by element, without holding it. Whoever stands at an element asks for its
 * children one by one; what is not asked for is passed over. Names are without namespace: transitional and strict files
 * differ in nothing else that is read here.
 */
public final class XmlCursor implements AutoCloseable {
    /** The deepest nesting that is followed; a document has a few dozen levels, a table in a table some more. */
    private static final int DEEPEST = 512;

    private final XMLStreamReader in;
    private int depth;

    /**
     * A cursor at the part's root element.
     *
     * @throws XMLStreamException where it is no well-formed XML
     */
    public XmlCursor(InputStream stream) throws XMLStreamException {
        // Not whatever parser stands on the class path: nothing outside the part may be fetched.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        in = factory.createXMLStreamReader(stream);
        while (depth == 0) {
            step();
        }
    }

    /** How deep the element stands, the root at 1: what {@link #child} is asked with. */
    public int depth() {
        return depth;
    }

    /** The name of the element that was come to last. */
    public String name() {
        return in.getLocalName();
    }

    /**
     * Goes to the next child of the element at that depth.
     *
     * @return whether there is one; otherwise the element has ended
     */
    public boolean child(int parent) throws XMLStreamException {
        while (true) {
            boolean start = step();
            if (start && depth == parent + 1) {
                return true;
            }
            if (depth < parent) {
                return false;
            }
        }
    }

    /** The value of the attribute of the element that was just come to. */
    public Optional<String> attribute(String name) {
        for (int index = 0; index < in.getAttributeCount(); index++) {
            if (in.getAttributeLocalName(index).equals(name)) {
                return Optional.of(in.getAttributeValue(index));
            }
        }
        return Optional.empty();
    }

    /** The value of the attribute as a number; empty where it is none. */
    public Optional<Integer> number(String name) {
        return attribute(name).filter(text -> text.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** Whether the attribute says yes. */
    public boolean flag(String name) {
        return attribute(name).filter(XmlCursor::yes).isPresent();
    }

    /** Whether an element that switches something on by being there ({@code <w:vanish/>}) does not say no in {@code val}. */
    public boolean on() {
        return attribute("val").map(XmlCursor::yes).orElse(true);
    }

    private static boolean yes(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The words in the element that was just come to, those of its children too; the element has ended then. */
    public String text() throws XMLStreamException {
        int own = depth;
        StringBuilder out = new StringBuilder();
        while (depth >= own) {
            step();
            if (in.isCharacters()) {
                out.append(in.getText());
            }
        }
        return out.toString();
    }

    /** Goes one step; says whether an element begins. */
    private boolean step() throws XMLStreamException {
        switch (in.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new XMLStreamException("nested too deep");
                }
                return true;
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("the part ended");
            default -> {}
        }
        return false;
    }

    @Override
    public void close() throws XMLStreamException {
        in.close();
    }
}

package org.mingzhang.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mingzhang.read.ooxml.XmlCursor;

/** Reads what stands in a paragraph: words, with what stands in boxes beside them. */
final class RunReader {
    /** A picture at least so wide and high, in units of a 360,000th of a centimetre, can hold a table or a page. */
    private static final long WIDE = 9L * 360_000;

    private static final long HIGH = 4L * 360_000;

    private static final String LEADER = "……";

    /** Reads the paragraphs and tables of a text box. */
    interface Boxes {
        /** Reads the children of the element that the cursor was just come to. */
        List<Block> read(XmlCursor xml) throws XMLStreamException;
    }

    private final Fields fields;
    private final Boxes boxes;
    private final StringBuilder words = new StringBuilder();
    private final List<Block> beside = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    RunReader(Fields fields, Boxes boxes) {
        this.fields = fields;
        this.boxes = boxes;
    }

    /** The words so far, a line break between lines. */
    String words() {
        return words.toString();
    }

    /** The boxes and pictures. */
    List<Block> beside() {
        return beside;
    }

    /** The ids of the notes referred to, {@code f} before those of footnotes, {@code e} before those of endnotes. */
    List<String> notes() {
        return notes;
    }

    /** Reads the element that the cursor was just come to; what was deleted, moved away or is no content adds nothing. */
    void read(XmlCursor xml) throws XMLStreamException {
        switch (xml.name()) {
            case "r" -> run(xml);
            case "hyperlink",
                    "ins",
                    "moveTo",
                    "smartTag",
                    "customXml",
                    "fldSimple",
                    "dir",
                    "bdo",
                    "sdt",
                    "sdtContent" -> children(xml);
            case "oMath", "oMathPara" -> append(xml.text());
            case "AlternateContent" -> choice(xml);
            default -> {}
        }
    }

    private void children(XmlCursor xml) throws XMLStreamException {
        int own = xml.depth();
        while (xml.child(own)) {
            read(xml);
        }
    }

    private void run(XmlCursor xml) throws XMLStreamException {
        boolean hidden = false;
        int own = xml.depth();
        while (xml.child(own)) {
            if (xml.name().equals("rPr")) {
                hidden = vanishes(xml);
            } else if (!hidden) {
                piece(xml);
            } else if (xml.name().equals("fldChar")) {
                fields.mark(xml.attribute("fldCharType").orElse(""));
            }
        }
    }

    private static boolean vanishes(XmlCursor xml) throws XMLStreamException {
        boolean vanishes = false;
        int own = xml.depth();
        while (xml.child(own)) {
            vanishes |= xml.name().equals("vanish") && xml.on();
        }
        return vanishes;
    }

    private void piece(XmlCursor xml) throws XMLStreamException {
        switch (xml.name()) {
            case "t" -> append(xml.text());
            case "tab", "ptab" -> append(fields.contents() ? LEADER : " ");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> symbol(xml);
            case "fldChar" -> fields.mark(xml.attribute("fldCharType").orElse(""));
            case "instrText" -> fields.code(xml.text());
            case "footnoteReference" -> xml.attribute("id").ifPresent(id -> notes.add("f" + id));
            case "endnoteReference" -> xml.attribute("id").ifPresent(id -> notes.add("e" + id));
            case "ruby" -> ruby(xml);
            case "AlternateContent" -> choice(xml);
            case "drawing", "pict", "object" -> shape(xml, new Shape());
            default -> {}
        }
    }

    private void append(String text) {
        if (fields.shown()) {
            words.append(text);
        }
    }

    /** A sign of a font of signs; its code in that font says nothing without it. */
    private void symbol(XmlCursor xml) {
        Optional<String> code = xml.attribute("char").filter(text -> text.matches("[0-9A-Fa-f]{4}"));
        code.map(text -> Integer.parseInt(text, 16))
                .filter(point -> Character.getType(point) != Character.PRIVATE_USE)
                .ifPresent(point -> append(Character.toString(point)));
    }

    private void ruby(XmlCursor xml) throws XMLStreamException {
        int own = xml.depth();
        while (xml.child(own)) {
            if (xml.name().equals("rubyBase")) {
                children(xml);
            }
        }
    }

    /** The same content is there twice, for new programs and for old ones. */
    private void choice(XmlCursor xml) throws XMLStreamException {
        boolean chosen = false;
        int own = xml.depth();
        while (xml.child(own)) {
            if (!chosen && (xml.name().equals("Choice") || xml.name().equals("Fallback"))) {
                chosen = true;
                int inside = xml.depth();
                while (xml.child(inside)) {
                    if (xml.name().equals("drawing") || xml.name().equals("pict")) {
                        piece(xml);
                    } else {
                        read(xml);
                    }
                }
            }
        }
    }

    /** What a shape turned out to be. */
    private static final class Shape {
        boolean large;
        boolean picture;
        boolean box;
        Optional<String> embedded = Optional.empty();
    }

    private void shape(XmlCursor xml, Shape shape) throws XMLStreamException {
        inside(xml, shape);
        if (!fields.shown() || shape.box) {
            return;
        }
        if (shape.embedded.isPresent()) {
            beside.add(new Block.Unseen("嵌入的对象（" + shape.embedded.get() + "）"));
        } else if (shape.picture && shape.large) {
            beside.add(new Block.Unseen("图片"));
        }
    }

    private void inside(XmlCursor xml, Shape shape) throws XMLStreamException {
        int own = xml.depth();
        while (xml.child(own)) {
            switch (xml.name()) {
                case "txbxContent" -> {
                    shape.box = true;
                    List<Block> content = boxes.read(xml);
                    if (fields.shown()) {
                        beside.addAll(content);
                    }
                }
                case "extent" -> shape.large |= emu(xml, "cx") >= WIDE && emu(xml, "cy") >= HIGH;
                case "blip", "imagedata" -> shape.picture = true;
                case "OLEObject" -> shape.embedded = xml.attribute("ProgID");
                default -> inside(xml, shape);
            }
        }
    }

    private static long emu(XmlCursor xml, String name) {
        return xml.number(name).orElse(0);
    }
}

package org.mingzhang.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.mingzhang.read.FormatAdapter;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.ooxml.OfficePackage;
import org.mingzhang.read.ooxml.XmlCursor;
import org.mingzhang.read.raw.Flow;
import org.mingzhang.read.raw.RawDocument;

/**
 * Reads docx documents: what is shown of the body, with the numbers that Word counts, in the state in which all tracked
 * changes are accepted. Notes come behind the paragraph that refers to them; headers and footers, which come again on
 * every page, are left out. Safe for use by many threads.
 */
public final class DocxAdapter implements FormatAdapter {
    private static final String CHINESE = "Word 文档（docx）";

    /** Creates an adapter. */
    public DocxAdapter() {}

    /**
     * Reads the file.
     *
     * @throws UnreadableException with a message for people: damaged, too large, or without words
     */
    @Override
    public RawDocument read(Path file) throws UnreadableException {
        return OfficePackage.read(file, CHINESE, DocxAdapter::read);
    }

    private interface Reading {
        void of(InputStream stream) throws XMLStreamException;
    }

    private static RawDocument read(OPCPackage opened)
            throws IOException, InvalidFormatException, XMLStreamException, UnreadableException {
        PackagePart body = body(opened);
        Styles styles = new Styles();
        Numbering numbering = new Numbering();
        beside(body, "styles", styles::read);
        beside(body, "numbering", numbering::read);
        Map<String, List<Block>> notes = new HashMap<>();
        beside(body, "footnotes", stream -> notes(stream, "f", notes, new BlockReader(styles, numbering, Map.of())));
        beside(body, "endnotes", stream -> notes(stream, "e", notes, new BlockReader(styles, numbering, Map.of())));
        Flow flow = new Flow();
        try (InputStream stream = body.getInputStream();
                XmlCursor xml = new XmlCursor(stream)) {
            int root = xml.depth();
            while (xml.child(root)) {
                if (xml.name().equals("body")) {
                    new TableLayout(flow).add(new BlockReader(styles, numbering, notes).blocks(xml));
                }
            }
        }
        RawDocument document = flow.document("docx");
        if (flow.blank()) {
            throw new UnreadableException(
                    document.unread().isEmpty()
                            ? "Word 文档里没有文字。请检查文件是否导出完整。"
                            : "Word 文档里只有图片或者嵌入的对象，没有可以读取的文字。请先做文字识别（OCR），或者改用带文字的原件。");
        }
        return document;
    }

    /** The main part, by its relationship: its name is free. */
    private static PackagePart body(OPCPackage opened) throws UnreadableException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship relationship : opened.getRelationshipsByType(type)) {
                PackagePart part = opened.getPart(relationship);
                if (part != null && part.getContentType().contains("word")) {
                    return part;
                }
            }
        }
        throw new UnreadableException("文件不是 Word 文档，或者已损坏。请用办公软件打开后另存为 docx 再试。");
    }

    /** Reads the part that the main part refers to as of that type, if there is one. */
    private static void beside(PackagePart body, String type, Reading reading)
            throws IOException, InvalidFormatException, XMLStreamException {
        Optional<PackageRelationship> found = Optional.empty();
        for (PackageRelationship relationship : body.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/" + type)) {
                found = Optional.of(relationship);
            }
        }
        if (found.isPresent()) {
            try (InputStream stream = body.getRelatedPart(found.get()).getInputStream()) {
                reading.of(stream);
            }
        }
    }

    private static void notes(InputStream stream, String prefix, Map<String, List<Block>> notes, BlockReader reader)
            throws XMLStreamException {
        try (XmlCursor xml = new XmlCursor(stream)) {
            int root = xml.depth();
            while (xml.child(root)) {
                String id = prefix + xml.attribute("id").orElse("");
                boolean words = xml.attribute("type").isEmpty()
                        || xml.attribute("type").filter("normal"::equals).isPresent();
                List<Block> blocks = reader.blocks(xml);
                if (words) {
                    notes.put(id, blocks);
                }
            }
        }
    }
}

package org.mingzhang.write.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.write.html.DisclosureHtml;
import org.mingzhang.write.layout.Block;
import org.mingzhang.write.layout.Publication;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A disclosure as a PDF: its page laid out on paper, tagged for those who listen to it, with bookmarks and the fonts that it
 * is set in. The same disclosure gives the same bytes.
 */
public final class DisclosurePdf {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private DisclosurePdf() {}

    /** The file. */
    public static byte[] of(Disclosure disclosure, Catalogue catalogue) {
        Publication publication = Publication.of(disclosure, catalogue);
        Document page = page(DisclosureHtml.of(publication));
        bookmarks(page, publication);
        Heads.divide(page.getDocumentElement());
        // What the library has to say of style sheets is for the console, which is not ours.
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .withProducer("Mingzhang")
                .usePdfUaAccessibility(true)
                .useFont(() -> font("NotoSerifSC-Regular.ttf"), "Noto Serif SC", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("NotoSansSC-Bold.ttf"), "Noto Sans SC", BOLD, FontStyle.NORMAL, true);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            timeless(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing in the file says when it was made. */
    private static void timeless(PDDocument document) {
        document.getDocumentInformation().setCreationDate(null);
        document.setDocumentId(0L);
    }

    /** The page is well-formed, and its declaration names nothing to fetch. */
    private static Document page(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the page is not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parts, and below them sections and forms. */
    private static void bookmarks(Document page, Publication publication) {
        Element all = page.createElement("bookmarks");
        Element part = all;
        for (Block block : publication.blocks()) {
            if (!block.heading().isEmpty()) {
                Element bookmark = page.createElement("bookmark");
                bookmark.setAttribute("name", block.heading());
                bookmark.setAttribute("href", "#" + block.anchor());
                switch (block) {
                    case Block.Part heading -> {
                        all.appendChild(bookmark);
                        part = bookmark;
                    }
                    case Block.Passage passage -> part.appendChild(bookmark);
                    case Block.Form form -> part.appendChild(bookmark);
                }
            }
        }
        page.getElementsByTagName("head").item(0).appendChild(all);
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(DisclosurePdf.class.getResourceAsStream(name));
    }
}

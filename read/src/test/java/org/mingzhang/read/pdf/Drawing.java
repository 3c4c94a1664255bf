package org.mingzhang.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Draws small PDF files for tests by writing content streams. Coordinates are the page's own, y upwards. */
final class Drawing implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();
    private StringBuilder content = new StringBuilder();

    /** Begins a page of this size with this {@code /Rotate}. */
    Drawing page(float width, float height, int rotate) {
        page = new PDPage(new PDRectangle(width, height));
        page.setRotation(rotate);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        page.setResources(resources);
        document.addPage(page);
        content = new StringBuilder();
        return this;
    }

    Drawing page() {
        return page(600, 400, 0);
    }

    PDPage current() {
        return page;
    }

    PDDocument document() {
        return document;
    }

    /** Ends the page. */
    Drawing done() throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(new PDStream(stream));
        return this;
    }

    Drawing raw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    /** Words at a baseline, ten points high. */
    Drawing text(double x, double y, String words) {
        return raw(String.format(Locale.ROOT, "BT /F1 10 Tf %.2f %.2f Td (%s) Tj ET", x, y, words));
    }

    /** Words that run at another angle by this text matrix. */
    Drawing turned(int a, int b, int c, int d, double x, double y, String words) {
        return raw(String.format(
                Locale.ROOT, "BT /F1 10 Tf %d %d %d %d %.2f %.2f Tm (%s) Tj ET", a, b, c, d, x, y, words));
    }

    Drawing stroke(double x1, double y1, double x2, double y2) {
        return raw(String.format(Locale.ROOT, "0.5 w %.2f %.2f m %.2f %.2f l S", x1, y1, x2, y2));
    }

    Drawing bar(double x, double y, double width, double height) {
        return raw(String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f re f", x, y, width, height));
    }

    /** A grid of strokes on these lines. */
    Drawing grid(double[] xs, double[] ys) {
        for (double y : ys) {
            stroke(xs[0], y, xs[xs.length - 1], y);
        }
        for (double x : xs) {
            stroke(x, ys[0], x, ys[ys.length - 1]);
        }
        return this;
    }

    /** A picture that covers the page. */
    Drawing picture() {
        COSStream image = document.getDocument().createCOSStream();
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, 1);
        image.setInt(COSName.HEIGHT, 1);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        try (var out = image.createOutputStream()) {
            out.write(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        COSDictionary objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("Im1"), image);
        page.getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
        PDRectangle box = page.getMediaBox();
        return raw(String.format(Locale.ROOT, "q %.0f 0 0 %.0f 0 0 cm /Im1 Do Q", box.getWidth(), box.getHeight()));
    }

    /** A second font, {@code F2}, whose map says that its codes 1, 2, … are these characters. */
    Drawing mappedFont(String characters) throws IOException {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /T def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange\n"
                + characters.length() + " beginbfchar\n");
        for (int i = 0; i < characters.length(); i++) {
            map.append(String.format(Locale.ROOT, "<%02X> <%04X>%n", i + 1, (int) characters.charAt(i)));
        }
        map.append("endbfchar endcmap end end");
        COSStream unicode = document.getDocument().createCOSStream();
        try (var out = unicode.createOutputStream()) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        COSArray matrix = new COSArray();
        matrix.setFloatArray(new float[] {0.001f, 0, 0, 0.001f, 0, 0});
        font.setItem(COSName.FONT_MATRIX, matrix);
        COSArray box = new COSArray();
        box.setFloatArray(new float[] {0, 0, 1000, 1000});
        font.setItem(COSName.FONT_BBOX, box);
        font.setItem(COSName.CHAR_PROCS, new COSDictionary());
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, characters.length());
        float[] widths = new float[characters.length() + 1];
        java.util.Arrays.fill(widths, 1000);
        COSArray array = new COSArray();
        array.setFloatArray(widths);
        font.setItem(COSName.WIDTHS, array);
        font.setItem(COSName.TO_UNICODE, unicode);
        COSDictionary fonts = (COSDictionary) page.getResources().getCOSObject().getDictionaryObject(COSName.FONT);
        fonts.setItem(COSName.getPDFName("F2"), font);
        return this;
    }

    Path save(Path file) throws IOException {
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

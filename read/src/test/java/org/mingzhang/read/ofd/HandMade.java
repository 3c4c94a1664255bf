package org.mingzhang.read.ofd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OFD as the programs in use write them, put together by hand. */
final class HandMade {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder pages = new StringBuilder();
    private String common = "";
    private int count;

    HandMade() {
        parts.put("OFD.xml", element("OFD", """
                <ofd:DocBody><ofd:DocInfo><ofd:DocID>0</ofd:DocID></ofd:DocInfo>
                <ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"""));
    }

    /** Adds to what all pages share. */
    HandMade common(String xml) {
        common += xml;
        return this;
    }

    /** Adds a page with these objects in one layer. */
    HandMade page(String objects) {
        return pagePart("<ofd:Content><ofd:Layer ID='9'>" + objects + "</ofd:Layer></ofd:Content>");
    }

    HandMade pagePart(String xml) {
        pages.append("<ofd:Page ID='%d' BaseLoc='Pages/Page_%d/Content.xml'/>".formatted(100 + count, count));
        return part("Doc_0/Pages/Page_" + count++ + "/Content.xml", element("Page", xml));
    }

    HandMade part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    static String element(String name, String inside) {
        return "<?xml version='1.0' encoding='UTF-8'?>\n<ofd:%s xmlns:ofd='http://www.ofdspec.org/2016'>%s</ofd:%s>"
                .formatted(name, inside, name);
    }

    /** Words at a place of the page in millimetres, 4 high, every character 4 wide. */
    static String words(double x, double baseline, String words) {
        String steps = words.length() > 1 ? "DeltaX='g %d 4'".formatted(words.length() - 1) : "";
        return """
                <ofd:TextObject ID='7' Boundary='%s %s 50 5' Font='1' Size='4'>
                <ofd:TextCode X='0' Y='4' %s>%s</ofd:TextCode></ofd:TextObject>""".formatted(x, baseline - 4, steps, words);
    }

    /** A line from a place to a place of the page. */
    static String line(double x1, double y1, double x2, double y2) {
        return """
                <ofd:PathObject ID='8' Boundary='%s %s %s %s' LineWidth='0.2'>
                <ofd:AbbreviatedData>M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>""".formatted(x1, y1, x2 - x1, y2 - y1, x2 - x1, y2 - y1);
    }

    /** Ruling of so many rows and columns, each 10 high and 30 wide, from the place. */
    static String ruling(double left, double top, int rows, int columns) {
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row <= rows; row++) {
            lines.append(line(left, top + 10 * row, left + 30 * columns, top + 10 * row));
        }
        for (int column = 0; column <= columns; column++) {
            lines.append(line(left + 30 * column, top, left + 30 * column, top + 10 * rows));
        }
        return lines.toString();
    }

    Path write(Path file) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.putIfAbsent(
                "Doc_0/Document.xml",
                element(
                        "Document",
                        "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                                + common + "</ofd:CommonData><ofd:Pages>" + pages + "</ofd:Pages>"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}

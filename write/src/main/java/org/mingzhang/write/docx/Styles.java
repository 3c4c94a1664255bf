package org.mingzhang.write.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles and fonts of the document, which are resources beside this class. */
final class Styles {
    static final String TITLE = "Title";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String BODY = "BodyText";
    static final String CONTENTS_HEADING = "TOCHeading";
    static final String CONTENTS_1 = "TOC1";
    static final String CONTENTS_2 = "TOC2";
    static final String TABLE_LINE = "TableLine";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_NOTE = "TableNote";
    static final String FOOTER = "Footer";

    private Styles() {}

    static void putInto(XWPFDocument document) throws IOException {
        try (InputStream styles = resource("styles.xml");
                InputStream fonts = resource("fonts.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            PackagePart part = document.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName("/word/fontTable.xml"),
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
            part.getOutputStream().write(fonts.readAllBytes());
            document.getPackagePart()
                    .addRelationship(
                            part.getPartName(),
                            TargetMode.INTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("the styles that come with the program are broken", e);
        }
    }

    /** Lines of exactly that height, in twentieths of a point. */
    static void lineHeight(XWPFParagraph paragraph, int height) {
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        CTSpacing spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(height));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    static void size(XWPFRun run, int halfPoints) {
        run.setFontSize(halfPoints / 2.0);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Styles.class.getResourceAsStream(name));
    }
}

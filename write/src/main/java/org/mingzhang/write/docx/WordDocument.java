package org.mingzhang.write.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.mingzhang.write.paper.Page;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** A document being written: paragraphs by style, headings that can be referred to, fields, and pages that turn. */
final class WordDocument {
    /** How far below the text the number of the page ends, in twentieths of a point. */
    private static final int NUMBER = 584;

    private final XWPFDocument document = new XWPFDocument();
    private final String footer;
    private int bookmarks;
    private boolean numbered;

    WordDocument(String title) throws IOException {
        Styles.putInto(document);
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreated(Optional.empty());
        XWPFFooter made = document.createFooter(HeaderFooterType.DEFAULT);
        footer = document.getRelationId(made);
        XWPFParagraph line = made.createParagraph();
        line.setStyle(Styles.FOOTER);
        line.createRun().setText("— ");
        field(line, " PAGE ", "1");
        line.createRun().setText(" —");
    }

    XWPFDocument document() {
        return document;
    }

    XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }

    /** A heading that the contents page refers to by the bookmark. */
    XWPFParagraph heading(String style, String text, String bookmark, boolean beginsPage) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (beginsPage) {
            paragraph.setPageBreak(true);
        }
        BigInteger id = BigInteger.valueOf(bookmarks++);
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(bookmark);
        paragraph.createRun().setText(text);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
        return paragraph;
    }

    /** A field with what it showed last. */
    static void field(XWPFParagraph paragraph, String instruction, String shown) {
        begin(paragraph, instruction);
        paragraph.createRun().setText(shown);
        end(paragraph);
    }

    /** The beginning of a field; what it shows follows. */
    static void begin(XWPFParagraph paragraph, String instruction) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(instruction);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void end(XWPFParagraph paragraph) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** An entry of the contents page: words that lead to the bookmark, dots, and the number of its page. */
    static void entry(XWPFParagraph paragraph, String words, String bookmark, int page) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        link.setHistory(true);
        run(paragraph, link).setText(words);
        run(paragraph, link).addTab();
        run(paragraph, link).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run(paragraph, link).getCTR().addNewInstrText().setStringValue(" PAGEREF " + bookmark + " \\h ");
        run(paragraph, link).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run(paragraph, link).setText(Integer.toString(page));
        run(paragraph, link).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static XWPFRun run(XWPFParagraph paragraph, CTHyperlink link) {
        return new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
    }

    /** Ends a run of pages of the same kind; the paragraph that carries the end takes next to no room. */
    void endPages(Page page, boolean withNumbers) {
        XWPFParagraph carrier = document.createParagraph();
        Styles.lineHeight(carrier, 20);
        CTSectPr section = carrier.getCTP().getPPr().addNewSectPr();
        pages(section, page, withNumbers);
    }

    /** Ends the document. */
    byte[] finish(Page page) throws IOException {
        CTBody body = document.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        while (section.sizeOfFooterReferenceArray() > 0) {
            section.removeFooterReference(0);
        }
        pages(section, page, true);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            document.close();
            return out.toByteArray();
        }
    }

    private void pages(CTSectPr section, Page page, boolean withNumbers) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        if (withNumbers) {
            CTHdrFtrRef reference = section.addNewFooterReference();
            reference.setType(STHdrFtr.DEFAULT);
            reference.setId(footer);
        }
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(page.width()));
        size.setH(BigInteger.valueOf(page.height()));
        size.setOrient(
                switch (page) {
                    case UPRIGHT -> STPageOrientation.PORTRAIT;
                    case ON_ITS_SIDE -> STPageOrientation.LANDSCAPE;
                });
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(page.top()));
        margins.setRight(BigInteger.valueOf(page.right()));
        margins.setBottom(BigInteger.valueOf(page.bottom()));
        margins.setLeft(BigInteger.valueOf(page.left()));
        margins.setHeader(BigInteger.valueOf(page.top() / 2));
        margins.setFooter(BigInteger.valueOf(page.bottom() - NUMBER));
        margins.setGutter(BigInteger.ZERO);
        if (withNumbers && !numbered) {
            section.addNewPgNumType().setStart(BigInteger.ONE);
            numbered = true;
        }
    }

    /** A line with words at its left and at its right. */
    void line(String left, String right, Page page) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(Styles.TABLE_LINE);
        if (left.isEmpty() || right.isEmpty()) {
            paragraph.setAlignment(left.isEmpty() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            paragraph.createRun().setText(left + right);
            return;
        }
        var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(page.across()));
        paragraph.createRun().setText(left);
        XWPFRun run = paragraph.createRun();
        run.addTab();
        run.setText(right);
    }

    void pageBreak() {
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }
}

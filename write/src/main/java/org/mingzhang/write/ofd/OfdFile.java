package org.mingzhang.write.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ofdrw.core.action.Actions;
import org.ofdrw.core.action.CT_Action;
import org.ofdrw.core.action.EventType;
import org.ofdrw.core.action.actionType.actionGoto.CT_Dest;
import org.ofdrw.core.action.actionType.actionGoto.DestType;
import org.ofdrw.core.action.actionType.actionGoto.Goto;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.outlines.CT_OutlineElem;
import org.ofdrw.core.basicStructure.outlines.Outlines;
import org.ofdrw.core.basicStructure.pageTree.Page;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.Fonts;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.text.font.CT_Font;

/** The package of an OFD: an entry, a document, its fonts by name, and a part for each page. */
final class OfdFile {
    private static final String DOCUMENT = "Doc_0/Document.xml";
    private static final String RESOURCES = "PublicRes.xml";

    private final String title;
    private final List<Sheet> sheets;
    private final List<Entry> outline;
    private final Identifiers identifiers = new Identifiers();

    /**
     * A line of the outline.
     *
     * @param words what it says
     * @param level 1, or 2 for what stands below the last of level 1
     * @param sheet the page that it leads to, from 0
     */
    record Entry(String words, int level, int sheet) {}

    OfdFile(String title, List<Sheet> sheets, List<Entry> outline) {
        this.title = title;
        this.sheets = sheets;
        this.outline = outline;
    }

    byte[] bytes() {
        try {
            return write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        byte[] resources = Parts.xml(fonts());
        Pages pages = new Pages();
        List<Long> ids = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        for (Sheet sheet : sheets) {
            long id = identifiers.next();
            ids.add(id);
            pages.addPage(new Page(id, "Pages/Page_" + contents.size() + "/Content.xml"));
            contents.add(Parts.xml(new PageContent(identifiers).of(sheet)));
        }
        byte[] document = Parts.xml(document(pages, ids));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Parts parts = new Parts(out)) {
            parts.add("OFD.xml", Parts.xml(entry(Parts.digest(contents, document))));
            parts.add(DOCUMENT, document);
            parts.add("Doc_0/" + RESOURCES, resources);
            for (int index = 0; index < contents.size(); index++) {
                parts.add("Doc_0/Pages/Page_" + index + "/Content.xml", contents.get(index));
            }
        }
        return out.toByteArray();
    }

    /** What the file is; its identifier comes from what it says, and nothing says when it was made. */
    private OFD entry(byte[] digest) {
        ByteBuffer half = ByteBuffer.wrap(digest);
        CT_DocInfo info = new CT_DocInfo()
                .setDocID(new UUID(half.getLong(), half.getLong()))
                .setTile(title)
                .setCreator("Mingzhang");
        return new OFD(new DocBody().setDocInfo(info).setDocRoot(new ST_Loc(DOCUMENT)));
    }

    private Res fonts() {
        Fonts fonts = new Fonts();
        for (Typeface face : Typeface.values()) {
            CT_Font font = new CT_Font(face.chinese()).setFamilyName(face.chinese());
            font.setID(face.id());
            fonts.addFont(font);
        }
        return new Res().addResource(fonts);
    }

    private Document document(Pages pages, List<Long> ids) {
        CT_PageArea area = PageContent.area(org.mingzhang.write.paper.Page.UPRIGHT);
        CT_CommonData common = new CT_CommonData()
                .setMaxUnitID(identifiers.last())
                .setPageArea(area)
                .setPublicRes(new ST_Loc(RESOURCES));
        Document document = new Document().setCommonData(common).setPages(pages);
        if (!outline.isEmpty()) {
            document.setOutlines(outlines(ids));
        }
        return document;
    }

    private Outlines outlines(List<Long> ids) {
        Outlines outlines = new Outlines();
        CT_OutlineElem above = null;
        for (Entry entry : outline) {
            CT_Dest page = new CT_Dest().setType(DestType.Fit);
            page.addAttribute("PageID", ids.get(entry.sheet()).toString());
            CT_OutlineElem element = new CT_OutlineElem(entry.words())
                    .setActions(new Actions().addAction(new CT_Action(EventType.CLICK, new Goto(page))));
            if (entry.level() == 1 || above == null) {
                outlines.addOutlineElem(element);
                above = element;
            } else {
                above.addOutlineElem(element);
            }
        }
        return outlines;
    }

    /** Numbers for what has one, in order; the fonts have the first. */
    static final class Identifiers {
        private long last = Typeface.values().length;

        long next() {
            return ++last;
        }

        long last() {
            return last;
        }
    }
}

package org.mingzhang.read.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.mingzhang.read.FormatAdapter;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.ooxml.OfficePackage;
import org.mingzhang.read.ooxml.XmlCursor;
import org.mingzhang.read.raw.RawDocument;
import org.xml.sax.SAXException;

/**
 * Reads xlsx workbooks sheet by sheet, without holding more of one than what it shows. Safe for use by many threads.
 */
public final class XlsxAdapter implements FormatAdapter {
    private static final String CHINESE = "Excel 工作簿（xlsx）";

    /** Creates an adapter. */
    public XlsxAdapter() {}

    /** A sheet by its name, whether it is hidden, and the id of its part. */
    private record Listed(String name, boolean hidden, String part) {}

    private record Listing(boolean since1904, List<Listed> sheets) {}

    /**
     * Reads the file.
     *
     * @throws UnreadableException with a message for people: damaged, too large, or without anything in it
     */
    @Override
    public RawDocument read(Path file) throws UnreadableException {
        return OfficePackage.read(file, CHINESE, XlsxAdapter::read);
    }

    private static RawDocument read(OPCPackage opened)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException, UnreadableException {
        XSSFReader reader = new XSSFReader(opened);
        Listing listing = listing(reader);
        SharedStrings strings = new ReadOnlySharedStringsTable(opened, false);
        CellStyles styles = new CellStyles(reader.getStylesTable(), new NumberPrinter(listing.since1904));
        SheetBuilder.Budget budget = new SheetBuilder.Budget();
        WorkbookLayout layout = new WorkbookLayout();
        for (Listed listed : listing.sheets) {
            SheetBuilder sheet = new SheetBuilder(budget, listed.name, listed.hidden);
            try (InputStream stream = reader.getSheet(listed.part);
                    XmlCursor xml = new XmlCursor(stream)) {
                if (xml.name().equals("worksheet")) {
                    new XlsxSheetParser(xml, sheet, strings, styles).parse();
                } else {
                    layout.withoutCells(listed.name);
                }
            }
            layout.add(sheet.build());
        }
        return layout.document("xlsx");
    }

    private static Listing listing(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        boolean since1904 = false;
        List<Listed> sheets = new ArrayList<>();
        try (InputStream stream = reader.getWorkbookData();
                XmlCursor xml = new XmlCursor(stream)) {
            int root = xml.depth();
            while (xml.child(root)) {
                if (xml.name().equals("workbookPr")) {
                    since1904 = xml.flag("date1904");
                } else if (xml.name().equals("sheets")) {
                    int own = xml.depth();
                    while (xml.child(own)) {
                        boolean hidden = xml.attribute("state")
                                .filter(state -> !state.equals("visible"))
                                .isPresent();
                        Optional<String> part = xml.attribute("id");
                        if (part.isPresent()) {
                            sheets.add(new Listed(xml.attribute("name").orElse(""), hidden, part.get()));
                        }
                    }
                }
            }
        }
        return new Listing(since1904, sheets);
    }
}

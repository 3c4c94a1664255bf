package org.mingzhang.write.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Table;
import org.mingzhang.write.docx.DisclosureDocx;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class DisclosureDocxTest {
    private static final Disclosure WHOLE = Samples.whole();

    @Test
    void headingsAreOfTheStandardStylesAndStandInOrder() throws IOException {
        try (XWPFDocument document = open(WHOLE)) {
            List<XWPFParagraph> headings = document.getParagraphs().stream()
                    .filter(paragraph -> style(paragraph).startsWith("Heading"))
                    .toList();
            assertThat(headings).extracting(XWPFParagraph::getText).containsExactlyElementsOf(Samples.headings());
            assertThat(headings)
                    .filteredOn(paragraph -> paragraph.getText().matches("第.部分.*"))
                    .extracting(DisclosureDocxTest::style)
                    .containsOnly("Heading1");
            assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(document.getStyles()
                            .getStyle("Heading2")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isEqualTo(1);
        }
    }

    @Test
    void theContentsPageIsAFieldThatShowsEveryHeadingWithItsPage() throws IOException {
        try (XWPFDocument document = open(WHOLE)) {
            List<String> entries = document.getParagraphs().stream()
                    .filter(paragraph -> style(paragraph).startsWith("TOC")
                            && !style(paragraph).equals("TOCHeading"))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(entries)
                    .extracting(entry -> entry.substring(0, entry.indexOf('\t')))
                    .containsExactlyElementsOf(Samples.headings());
            assertThat(entries).allMatch(entry -> entry.matches(".*\t\\d+"));
            List<Integer> pages = entries.stream()
                    .map(entry -> Integer.valueOf(entry.substring(entry.indexOf('\t') + 1)))
                    .toList();
            assertThat(pages).isSorted().first().isEqualTo(1);
            // The first form stands under the heading of its part; each of the others begins a page.
            assertThat(pages.subList(3, 6)).containsExactly(2, 2, 3);
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains(" TOC \\o \"1-2\" \\h \\z \\u ", " PAGEREF _Toc100003 \\h ");
            for (String name : List.of("_Toc100000", "_Toc100003", "_Toc100016")) {
                assertThat(xml).contains("w:name=\"" + name + "\"", "w:anchor=\"" + name + "\"");
            }
            assertThat(document.getSettings()).isNotNull();
            assertThat(document.isEnforcedUpdateFields()).isFalse();
        }
    }

    @Test
    void everyFigureStandsUnderItsHeadings() throws IOException {
        try (XWPFDocument document = open(WHOLE)) {
            List<XWPFTable> tables = document.getTables();
            assertThat(tables).hasSameSizeAs(WHOLE.tables());
            for (int index = 0; index < tables.size(); index++) {
                Table table = WHOLE.tables().get(index);
                assertThat(opened(tables.get(index)).figures()).isEqualTo(Opened.expected(WHOLE, table));
            }
        }
    }

    @Test
    void everyTableSaysItsColumnsAndRepeatsItsHead() throws IOException {
        try (XWPFDocument document = open(WHOLE)) {
            for (XWPFTable table : document.getTables()) {
                int columns = table.getCTTbl().getTblGrid().sizeOfGridColArray();
                for (XWPFTableRow row : table.getRows()) {
                    assertThat(row.getTableCells().stream()
                                    .mapToInt(DisclosureDocxTest::span)
                                    .sum())
                            .isEqualTo(columns);
                }
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows().getLast().isRepeatHeader()).isFalse();
            }
            XWPFTableCell figure = document.getTables().get(4).getRow(3).getCell(2);
            assertThat(figure.getText()).isEqualTo("420.72");
            assertThat(figure.getParagraphs().getFirst().getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
        }
    }

    @Test
    void wideFormsStandOnPagesThatAreTurned() throws IOException {
        try (XWPFDocument document = open(WHOLE)) {
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("w:orient=\"landscape\"", "w:orient=\"portrait\"");
            assertThat(xml.indexOf("landscape")).isGreaterThan(xml.indexOf("收入支出决算总表"));
            assertThat(document.getFooterList()).singleElement().satisfies(footer -> assertThat(footer.getText())
                    .contains("1"));
        }
    }

    @Test
    void theSameDisclosureGivesTheSameBytesAndNothingSaysWhen() throws IOException {
        byte[] once = DisclosureDocx.of(WHOLE, RealCatalogue.get());
        Archived.hasNoTimes(once);
        assertThat(DisclosureDocx.of(Samples.whole(), RealCatalogue.get())).isEqualTo(once);
    }

    static Opened opened(XWPFTable table) {
        int head = (int)
                table.getRows().stream().filter(XWPFTableRow::isRepeatHeader).count();
        Opened opened = new Opened(head);
        List<String> above = new ArrayList<>();
        for (int row = 0; row < table.getRows().size(); row++) {
            int column = 0;
            for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
                boolean continues = continues(cell);
                for (int right = 0; right < span(cell); right++) {
                    String text = continues ? above.get(column) : cell.getText();
                    opened.put(row, column, 1, 1, text);
                    if (column < above.size()) {
                        above.set(column, text);
                    } else {
                        above.add(text);
                    }
                    column++;
                }
            }
        }
        return opened;
    }

    private static boolean continues(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties.isSetVMerge() && properties.getVMerge().getVal() != STMerge.RESTART;
    }

    private static int span(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
    }

    private static String style(XWPFParagraph paragraph) {
        return paragraph.getStyle() == null ? "" : paragraph.getStyle();
    }

    static XWPFDocument open(Disclosure disclosure) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DisclosureDocx.of(disclosure, RealCatalogue.get())));
    }
}

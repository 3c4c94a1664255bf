package org.mingzhang.write.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.write.pdf.DisclosurePdf;

class DisclosurePdfTest {
    private static final Disclosure WHOLE = Samples.whole();
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\s*(.+?)[.\\s]*?(\\d+)\\s*$");

    @Test
    void everyTableStandsWholeOnItsPage() throws IOException {
        try (PDDocument document = open()) {
            for (Table table : WHOLE.tables()) {
                String page = pages(document).stream()
                        .skip(2)
                        .filter(text -> text.contains(table.title()) && text.contains(table.number() + "表"))
                        .findFirst()
                        .orElse("");
                for (Row row : table.rows()) {
                    assertThat(page)
                            .contains(row.cells().values().stream()
                                    .map(cell -> cell.text())
                                    .toArray(String[]::new));
                }
                assertThat(page).contains("部门：云溪区档案馆", "金额单位：万元");
            }
        }
    }

    @Test
    void theContentsPageNamesThePageOfEveryHeading() throws IOException {
        try (PDDocument document = open()) {
            List<String> pages = pages(document);
            List<String> found = new ArrayList<>();
            Matcher entry = ENTRY.matcher(pages.get(1));
            while (entry.find()) {
                String heading = entry.group(1).strip();
                if (Samples.headings().stream().anyMatch(each -> plain(each).equals(plain(heading)))) {
                    found.add(plain(heading));
                    assertThat(plain(pages.get(Integer.parseInt(entry.group(2)) - 1)))
                            .contains(plain(heading));
                }
            }
            assertThat(found)
                    .containsExactlyElementsOf(Samples.headings().stream()
                            .map(DisclosurePdfTest::plain)
                            .toList());
        }
    }

    @Test
    void bookmarksLeadToPartsAndBelowThemToSectionsAndForms() throws IOException {
        try (PDDocument document = open()) {
            List<String> bookmarks = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), bookmarks);
            assertThat(bookmarks).containsExactlyElementsOf(Samples.headings());
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(4);
        }
    }

    @Test
    void fontsAreInTheFileAndItsStructureIsMarked() throws IOException {
        try (PDDocument document = open()) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("Noto");
                }
            }
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("云溪区档案馆2024年度部门决算");
        }
    }

    @Test
    void wideFormsStandOnPagesThatAreTurnedAndFillThem() throws IOException {
        try (PDDocument document = open()) {
            List<String> pages = pages(document);
            for (int index = 0; index < pages.size(); index++) {
                var box = document.getPage(index).getMediaBox();
                boolean turned = box.getWidth() > box.getHeight();
                assertThat(turned)
                        .as(pages.get(index))
                        .isEqualTo(pages.get(index).matches("(?s).*公开0[2349]表.*"));
            }
        }
    }

    @Test
    void theSameDisclosureGivesTheSameBytesAndNothingSaysWhen() throws IOException {
        byte[] once = DisclosurePdf.of(WHOLE, RealCatalogue.get());
        assertThat(DisclosurePdf.of(Samples.whole(), RealCatalogue.get())).isEqualTo(once);
        try (PDDocument document = Loader.loadPDF(once)) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getModificationDate()).isNull();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .doesNotContain("CreateDate", "ModifyDate");
        }
    }

    private static void collect(PDOutlineNode node, List<String> names) {
        for (PDOutlineItem item : node.children()) {
            names.add(item.getTitle());
            collect(item, names);
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u3000]+", "");
    }

    private static PDDocument open() throws IOException {
        return Loader.loadPDF(DisclosurePdf.of(WHOLE, RealCatalogue.get()));
    }
}

package org.mingzhang.write.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.write.docx.DisclosureDocx;
import org.mingzhang.write.html.DisclosureHtml;
import org.mingzhang.write.ofd.DisclosureOfd;
import org.mingzhang.write.pdf.DisclosurePdf;
import org.mingzhang.write.xlsx.DisclosureWorkbook;

/** What files can hold and the formats cannot does not keep a document from being written. */
class OddCharactersTest {
    private static final Disclosure ODD = Samples.whole()
            .withSections(List.of(
                    Samples.section("一", "收入<&>\u0001决算", "前\uFFFF后。甲\uD800乙。=1+1"),
                    Samples.section("二", "支出", "罕见字\uD842\uDFB7。")));

    @Test
    void everyFormatIsWrittenAndKeepsTheWordsAround() throws IOException {
        assertThat(Jsoup.parse(DisclosureHtml.of(ODD, RealCatalogue.get())).text())
                .contains("收入<&>", "前", "后。", "=1+1", "罕见字\uD842\uDFB7");
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(DisclosureDocx.of(ODD, RealCatalogue.get())))) {
            assertThat(document.getParagraphs())
                    .extracting(paragraph -> paragraph.getText())
                    .anyMatch(text -> text.startsWith("前") && text.endsWith("=1+1"))
                    .contains("罕见字\uD842\uDFB7。");
        }
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(DisclosureWorkbook.of(ODD, RealCatalogue.get())))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(ODD.tables().size() + 1);
        }
        assertThat(new OpenedOfd(DisclosureOfd.of(ODD, RealCatalogue.get()))
                        .pages().stream().flatMap(page -> OpenedOfd.words(page).stream()))
                .contains("一、收入<&>决算", "前后。甲乙。=1+1", "罕见字\uD842\uDFB7。");
        try (PDDocument document = Loader.loadPDF(DisclosurePdf.of(ODD, RealCatalogue.get()))) {
            assertThat(new PDFTextStripper().getText(document)).contains("收入<&>", "后。");
        }
    }
}

package org.mingzhang.write.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.write.ofd.DisclosureOfd;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DisclosureOfdTest {
    private static final Disclosure WHOLE = Samples.whole();

    private final OpenedOfd file = open(WHOLE);

    @Test
    void everyTableStandsWholeOnItsPageWithinRuling() {
        for (Table table : WHOLE.tables()) {
            Document page = file.pages().stream()
                    .skip(2)
                    .filter(each -> OpenedOfd.words(each).contains(table.title()))
                    .findFirst()
                    .orElseThrow();
            List<String> words = OpenedOfd.words(page);
            for (Row row : table.rows()) {
                List<String> figures = row.cells().values().stream()
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .toList();
                assertThat(words).containsAll(figures);
            }
            assertThat(words).contains(table.number() + "表", "部门：云溪区档案馆", "金额单位：万元");
            assertThat(OpenedOfd.only(page, "AbbreviatedData").getTextContent())
                    .matches("(M [\\d. ]+ L [\\d. ]+ ?){8,}");
        }
    }

    @Test
    void theContentsPageNamesThePageOfEveryHeading() {
        List<String> contents = OpenedOfd.words(file.pages().get(1));
        for (String heading : Samples.headings()) {
            int at = contents.indexOf(heading);
            assertThat(at).as(heading).isNotNegative();
            assertThat(contents.get(at + 1)).matches("\\.{4,}");
            int page = Integer.parseInt(contents.get(at + 2));
            // The cover and the contents page are not counted.
            List<String> words = OpenedOfd.words(file.pages().get(1 + page));
            assertThat(words).contains("— " + page + " —");
            assertThat(String.join("", words)).contains(heading);
        }
    }

    @Test
    void theOutlineLeadsToThePagesOfTheHeadings() {
        Document document = file.part("Doc_0/Document.xml");
        List<Element> entries = OpenedOfd.all(document, "OutlineElem");
        assertThat(entries)
                .extracting(entry -> entry.getAttribute("Title"))
                .containsExactlyElementsOf(Samples.headings());
        List<String> ids = OpenedOfd.all(document, "Page").stream()
                .map(page -> page.getAttribute("ID"))
                .toList();
        List<Element> places = OpenedOfd.all(document, "Dest");
        for (int index = 0; index < entries.size(); index++) {
            int page = ids.indexOf(places.get(index).getAttribute("PageID"));
            assertThat(String.join("", OpenedOfd.words(file.pages().get(page))))
                    .contains(entries.get(index).getAttribute("Title"));
        }
    }

    @Test
    void fontsAreNamedAndNotInTheFile() {
        List<Element> fonts = OpenedOfd.all(file.part("Doc_0/PublicRes.xml"), "Font");
        assertThat(fonts).extracting(font -> font.getAttribute("FontName")).containsExactly("宋体", "黑体", "仿宋");
        List<String> known = fonts.stream().map(font -> font.getAttribute("ID")).toList();
        for (Document page : file.pages()) {
            assertThat(OpenedOfd.all(page, "TextObject"))
                    .extracting(text -> text.getAttribute("Font"))
                    .isSubsetOf(known);
        }
        assertThat(OpenedOfd.all(file.part("Doc_0/PublicRes.xml"), "FontFile")).isEmpty();
    }

    @Test
    void pagesAreOfA4AndWideFormsTurned() {
        assertThat(OpenedOfd.only(file.part("Doc_0/Document.xml"), "PhysicalBox")
                        .getTextContent())
                .isEqualTo("0 0 210 297");
        for (Document page : file.pages()) {
            boolean wide = String.join("", OpenedOfd.words(page)).matches(".*公开0[2349]表.*");
            assertThat(OpenedOfd.all(page, "PhysicalBox").stream()
                            .map(Element::getTextContent)
                            .toList())
                    .isEqualTo(wide ? List.of("0 0 297 210") : List.of());
        }
    }

    @Test
    void everyWordStandsOnThePaperAndSaysWhereEachCharacterStands() {
        for (Document page : file.pages()) {
            boolean turned = !OpenedOfd.all(page, "PhysicalBox").isEmpty();
            for (Element text : OpenedOfd.all(page, "TextObject")) {
                double[] box = Arrays.stream(text.getAttribute("Boundary").split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                assertThat(box[0]).isGreaterThan(20);
                assertThat(box[0] + box[2]).isLessThan(turned ? 277 : 190);
                Element code =
                        (Element) text.getElementsByTagName("ofd:TextCode").item(0);
                double across = steps(code.getAttribute("DeltaX")).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                assertThat(across).isLessThan(box[2]);
                assertThat(steps(code.getAttribute("DeltaX")))
                        .hasSize(code.getTextContent().length() - 1);
            }
        }
    }

    @Test
    void theHeadOfALongTableComesAgainOnEveryPage() throws IOException {
        Table income = WHOLE.tables().get(4);
        List<Row> rows = IntStream.range(0, 120)
                .mapToObj(index -> income.rows().get(index % income.rows().size()))
                .collect(Collectors.toCollection(ArrayList::new));
        OpenedOfd longer = open(WHOLE.withTables(List.of(income.withRows(rows))));
        List<List<String>> pages = longer.pages().stream()
                .skip(2)
                .map(OpenedOfd::words)
                .filter(words -> words.contains("科目名称") || words.contains("项目"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(2);
        String figure =
                income.rows().getFirst().cells().values().iterator().next().text();
        assertThat(pages.stream().flatMap(List::stream).filter(figure::equals).count())
                .isEqualTo(rows.stream()
                        .flatMap(row -> row.cells().values().stream())
                        .filter(cell -> cell.text().equals(figure))
                        .count());
    }

    @Test
    void theSameDisclosureGivesTheSameBytesAndNothingSaysWhen() throws IOException {
        byte[] once = DisclosureOfd.of(WHOLE, RealCatalogue.get());
        Archived.hasNoTimes(once);
        assertThat(DisclosureOfd.of(Samples.whole(), RealCatalogue.get())).isEqualTo(once);
        Document entry = file.part("OFD.xml");
        assertThat(OpenedOfd.only(entry, "DocID").getTextContent()).matches("[0-9a-f]{32}");
        assertThat(OpenedOfd.all(entry, "CreationDate")).isEmpty();
        assertThat(OpenedOfd.only(entry, "Title").getTextContent()).isEqualTo("云溪区档案馆2024年度部门决算");
    }

    private static List<Double> steps(String delta) {
        List<Double> steps = new ArrayList<>();
        String[] words = delta.isEmpty() ? new String[0] : delta.split(" ");
        for (int at = 0; at < words.length; at++) {
            int times = 1;
            if (words[at].equals("g")) {
                times = Integer.parseInt(words[at + 1]);
                at += 2;
            }
            for (int each = 0; each < times; each++) {
                steps.add(Double.valueOf(words[at]));
            }
        }
        return steps;
    }

    private static OpenedOfd open(Disclosure disclosure) {
        try {
            return new OpenedOfd(DisclosureOfd.of(disclosure, RealCatalogue.get()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

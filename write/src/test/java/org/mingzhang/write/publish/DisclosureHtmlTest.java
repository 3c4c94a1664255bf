package org.mingzhang.write.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.AnyBooks;
import org.mingzhang.audit.Books;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Table;
import org.mingzhang.write.html.DisclosureHtml;

class DisclosureHtmlTest {
    private static final Disclosure WHOLE = Samples.whole();

    @Test
    void partsSectionsAndTablesStandInOrderAndTheContentsLeadThere() {
        Document page = page(WHOLE);
        assertThat(page.select("h2.part, main h3").eachText()).containsExactlyElementsOf(Samples.headings());
        assertThat(page.select("nav a").eachText()).containsExactlyElementsOf(Samples.headings());
        for (Element link : page.select("nav a")) {
            assertThat(page.select(link.attr("href")).eachText())
                    .singleElement()
                    .satisfies(text -> assertThat(text).startsWith(link.text()));
        }
        assertThat(page.select(".cover h1").text()).isEqualTo("云溪区档案馆 2024年度部门决算");
        assertThat(page.title()).isEqualTo("云溪区档案馆2024年度部门决算");
    }

    @Test
    void everySentenceHasAnAnchorAndNothingBecomesMarkup() {
        Document page = page(WHOLE);
        assertThat(page.select("#section-1-p1-s1").text()).isEqualTo("收集、保管和利用档案。");
        assertThat(page.select("#section-1-p1-s2").text()).isEqualTo("承担“一网通办”<试点>工作。");
        assertThat(page.select("#section-3-p2").text()).isEqualTo("与上年相比增加1.00万元，增长0.24%。");
        assertThat(page.select("试点, script, link, img")).isEmpty();
        Set<String> ids = new HashSet<>();
        page.select("[id]")
                .forEach(element ->
                        assertThat(ids.add(element.id())).as(element.id()).isTrue());
    }

    @Test
    void aFormSaysItsNumberDepartmentAndUnitAndWhatItsHeadingsSpan() {
        Document page = page(WHOLE);
        Elements form = page.select("#table-general-expenditure");
        assertThat(form.select("caption p").eachText()).containsExactly("公开05表", "部门：云溪区档案馆", "金额单位：万元");
        Element over = form.select("thead th").get(1);
        assertThat(over.outerHtml()).isEqualTo("<th scope=\"colgroup\" colspan=\"3\">本年支出</th>");
        assertThat(form.select("tbody th").eachAttr("scope")).isNotEmpty().containsOnly("row");
        assertThat(form.select("thead th").eachAttr("scope")).containsOnly("col", "colgroup");
        assertThat(form.select("#table-general-expenditure-r0-total").text()).isEqualTo("420.72");
        assertThat(page.select("#table-government-fund .note").text()).isEqualTo("本表无数据");
    }

    @Test
    void sidesStandNextToEachOtherAndEndLevel() {
        Elements form = page(WHOLE).select("#table-income-expenditure");
        assertThat(form.select("thead tr:first-child th").eachText()).containsExactly("收入", "支出");
        assertThat(form.select("tbody tr:last-child th").eachText()).containsExactly("总计", "总计");
        assertThat(form.select("tbody tr:has(th:containsOwn(本年收入合计)) th").eachText())
                .containsExactly("本年收入合计", "本年支出合计");
    }

    @Test
    void linesAreNumberedAsTheFormNumbersThem() {
        Elements form = page(WHOLE).select("#table-income-expenditure");
        assertThat(form.select("tbody tr td.code:nth-child(2)").eachText())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "27", "28", "29", "30");
        // Not all classes are there, so theirs are not known.
        assertThat(form.select("tbody tr:first-child td.code:nth-child(5)").eachText())
                .isEmpty();
    }

    @Test
    void theSameDisclosureGivesTheSamePage() {
        assertThat(DisclosureHtml.of(Samples.whole(), RealCatalogue.get()))
                .isEqualTo(DisclosureHtml.of(WHOLE, RealCatalogue.get()));
    }

    @Property(tries = 40)
    void everyFigureStandsUnderItsHeadings(@ForAll("books") Books books) {
        Disclosure disclosure = Samples.narrated(books);
        Document page = page(disclosure);
        for (Table table : disclosure.tables()) {
            assertThat(opened(page, "table-" + table.formId()).figures()).isEqualTo(Opened.expected(disclosure, table));
        }
    }

    @Provide
    Arbitrary<Books> books() {
        return AnyBooks.arbitrary();
    }

    private static Opened opened(Document page, String id) {
        List<Element> rows = page.select("#" + id + " tr");
        Opened opened = new Opened(page.select("#" + id + " thead tr").size());
        for (int row = 0; row < rows.size(); row++) {
            for (Element cell : rows.get(row).children()) {
                opened.next(row, span(cell, "rowspan"), span(cell, "colspan"), cell.text());
            }
        }
        return opened;
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    private static Document page(Disclosure disclosure) {
        return Jsoup.parse(DisclosureHtml.of(disclosure, RealCatalogue.get()));
    }
}

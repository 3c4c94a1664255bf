package org.mingzhang.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Certainty;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.FindingKind;
import org.mingzhang.audit.Severity;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.write.annotate.TextAnnotator;

class TextAnnotatorTest {
    private static final List<String> LINES =
            List.of("<b>决算</b>", "201\t12.06\t112.06\t5.00", "全年支出 12.06 万元，", "  其中基本支出 5.00 万元。", "7.00\t7.00");

    @Test
    void theFigureAndTheSentenceAreMarkedInPlaceAndLinkedFromTheList() throws IOException {
        Document page = page(
                finding(Origin.line(2), "12.06"), finding(Origin.line(3).quoting("支出12.06万元，其中基本支出5.00万元"), "12.06"));
        assertThat(page.select("#L2 mark.culprit").eachText()).containsExactly("12.06");
        assertThat(page.select("#L3 mark").text() + page.select("#L4 mark").text())
                .isEqualTo("支出 12.06 万元，其中基本支出 5.00 万元");
        assertThat(page.select("nav a").eachAttr("href")).containsExactly("#f1", "#f2");
        assertThat(page.select("#L2 + aside#f1").text()).contains("问题 1【疑点】", "数字有误。");
        assertThat(page.select("#L1 > span").text()).isEqualTo("<b>决算</b>");
        assertThat(page.select("script, [src]")).isEmpty();
    }

    @Test
    void whereTwoFiguresAreAlikeTheWholeLineIsMarked() throws IOException {
        Document page = page(finding(Origin.line(5), "7.00"));
        assertThat(page.select("#L5 mark").eachText()).containsExactly("7.00 7.00");
    }

    @Test
    void whatCannotBePlacedIsInTheListAndSaysSo() throws IOException {
        Document page = page(finding(Origin.NONE, "1"), finding(Origin.line(99), "1"), finding());
        assertThat(page.select("nav li").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("（位置未能确定）问题 1"),
                        second -> assertThat(second).contains("（位置未能确定）问题 2"),
                        third -> assertThat(third).contains("（针对整份文件，没有具体位置）问题 3"));
        assertThat(page.select("mark")).isEmpty();
    }

    private static Document page(Finding... findings) throws IOException {
        StringBuilder out = new StringBuilder();
        TextAnnotator.annotate(LINES, new AuditReport(Reports.disclosure(), List.of(findings), 1, 0), out);
        return Jsoup.parse(out.toString());
    }

    private static Finding finding(Origin origin, String text) {
        return finding(new Evidence(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                Optional.empty(),
                origin));
    }

    private static Finding finding(Evidence... evidence) {
        return new Finding(
                "sum.x",
                FindingKind.ROW_SUM,
                Severity.WARNING,
                Certainty.CERTAIN,
                "数字有误。",
                Optional.empty(),
                List.of(evidence),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }
}

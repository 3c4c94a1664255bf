package org.mingzhang.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.write.html.FindingsHtml;
import org.mingzhang.write.json.DisclosureJson;
import org.mingzhang.write.json.FindingsJson;
import org.mingzhang.write.json.UnreadJson;
import org.mingzhang.write.text.DisclosureText;
import org.mingzhang.write.text.FindingsText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void disclosureKeepsBlankDashAndZeroApart() {
        JsonNode node = JSON.readTree(DisclosureJson.of(Reports.disclosure()));
        assertThat(node.path("schema").asString()).isEqualTo("mingzhang/disclosure/1");
        JsonNode table = node.path("tables").path(0);
        assertThat(table.path("form").asString()).isEqualTo("公开05");
        assertThat(table.path("columns").path(0).path("path").toString()).isEqualTo("[\"本年支出\",\"小计\"]");
        JsonNode rows = table.path("rows");
        assertThat(rows.path(0).path("code").isNull()).isTrue();
        JsonNode total = rows.path(0).path("cells").path("total");
        assertThat(total.path("text").asString()).isEqualTo("1,110.00");
        assertThat(total.path("value").asString()).isEqualTo("1110.00");
        assertThat(total.path("origin").toString()).isEqualTo("{\"page\":9,\"box\":[10.0,20.0,30.0,40.5]}");
        assertThat(rows.path(0).path("cells").path("basic").path("value").asString())
                .isEqualTo("0");
        assertThat(rows.path(1).path("cells").path("basic").path("text").isNull())
                .isTrue();
        assertThat(rows.path(1).path("cells").path("basic").path("value").isNull())
                .isTrue();
        assertThat(rows.path(2).path("cells").path("basic").path("text").asString())
                .isEqualTo("—");
        assertThat(node.path("unit").path("code").isNull()).isTrue();
    }

    @Test
    void findingsHaveTheContractsShape() {
        JsonNode node = JSON.readTree(FindingsJson.of(Reports.sample()));
        assertThat(node.path("summary").toString())
                .isEqualTo(
                        "{\"error\":1,\"warning\":0,\"info\":1,\"rulesRun\":12,\"rulesNotApplicable\":3,\"unread\":1}");
        JsonNode finding = node.path("findings").path(0);
        assertThat(finding.path("kind").asString()).isEqualTo("hierarchy-sum");
        assertThat(finding.path("evidence").path(0).path("value").asString()).isEqualTo("1110.00");
        assertThat(finding.path("difference").asString()).isEqualTo("10.00");
        assertThat(JSON.readTree(UnreadJson.of("s/1", "a.pdf", "打不开"))
                        .path("error")
                        .asString())
                .isEqualTo("打不开");
    }

    @Test
    void textPutsEachFigureUnderItsTerm() {
        assertThat(new FindingsText(false, false).of(Reports.sample())).isEqualTo("""
                文件：甲&乙.txt
                某市档案馆 2024 年度 决算
                错误 1 个，疑点 0 个，提示 1 个。读出表 2 张，执行规则 12 条，不适用 3 条；有 1 处内容未能识别，没有参加检查。

                1. 【错误】合计等于各类之和
                   位置：公开05 表 “合计”行 “本年支出－小计”列（第 9 页）
                   公开05 表合计行“小计”列为 1,110.00 万元，与各类之和 1,100.00 万元不一致，请核实。
                   算式：合计等于各类之和（公开05 表 “本年支出－小计”列）
                       合计     = 201 一般公共服务支出 + 221 住房保障支出
                       1,110.00 =             1,000.00 +           100.00
                     左边 1110.00，右边 1100.00，左边减右边 10.00
                   现为 1,110.00，应为 1,100.00，相差 10.00
                   依据：合计行等于各功能分类“类”级科目之和。
                   建议：请核对合计行。
                   规则编号：hierarchy.公开05

                另有提示 1 个（尾差、格式等），加 --verbose 可全部列出。
                """);
    }

    @Test
    void coloursAndInfoOnlyWhenAskedFor() {
        assertThat(new FindingsText(false, false).of(Reports.sample())).doesNotContain("\u001b", "小数位数不一致");
        assertThat(new FindingsText(true, true).of(Reports.sample())).contains("\u001b[1;31m", "小数位数不一致");
    }

    @Test
    void listingShowsTablesNotesAndWhatWasNotUnderstood() {
        String text = new DisclosureText(false, true).of(Reports.disclosure());
        assertThat(text).contains("公开08  国资表", "空表说明：本部门没有此项支出", "221", "—", "未能识别的列：调整数", "不能归入任何表");
        assertThat(text).doesNotContain("\u001b");
    }

    @Test
    void pageEscapesAndLinksCellsWithFindings() {
        String page = FindingsHtml.open()
                + FindingsHtml.indexEntry(1, Reports.sample())
                + FindingsHtml.closeIndex()
                + FindingsHtml.openArticles()
                + FindingsHtml.article(1, Reports.sample())
                + FindingsHtml.CLOSE;
        assertThat(page)
                .doesNotContain("<script", "http://", "https://", "src=")
                .contains("甲&amp;乙.txt");
        assertThat(page)
                .contains("<td id=\"d1-t0-r0-total\" class=\"culprit error\">1,110.00<sup><a href=\"#d1-f1\"")
                .contains("class=\"evidence\">100.00")
                .contains("<a href=\"#d1-t0-r0-total\">")
                .contains("<li class=\"finding error\" id=\"d1-f1\" value=\"1\">")
                .contains("<th scope=\"colgroup\" colspan=\"2\">本年支出</th>")
                .contains("<th scope=\"row\">住房保障支出</th>");
    }
}

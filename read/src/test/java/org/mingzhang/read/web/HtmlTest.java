package org.mingzhang.read.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;

class HtmlTest {
    @TempDir
    private Path folder = Path.of("");

    private RawDocument read(byte[] bytes) throws IOException, UnreadableException {
        return new HtmlAdapter().read(Files.write(folder.resolve("a.html"), bytes));
    }

    private RawDocument read(String html) throws IOException, UnreadableException {
        return read(html.getBytes(UTF_8));
    }

    private static List<String> lines(RawDocument document) {
        List<String> lines = new ArrayList<>();
        for (RawElement element : document.elements()) {
            lines.add(
                    switch (element) {
                        case RawLine line -> line.text();
                        case RawGrid grid ->
                            "表 " + grid.cells().stream().map(RawCell::text).toList();
                    });
        }
        return lines;
    }

    @Test
    void theSiteAroundTheDocumentIsTakenOff() throws Exception {
        RawDocument read = read("""
                <!DOCTYPE html><html><head><title>某局决算 - 门户</title><style>p{color:red}</style></head><body>
                <script>document.write("x")</script>
                <div class=header><ul><li><a href=a>首页</a></li><li><a href=b>新闻</a></li><li><a href=c>公开</a></li></ul></div>
                <div>当前位置：<a href=a>首页</a> &gt; <a href=b>政务公开</a> &gt; <a href=c>预算决算公开专栏</a></div>
                <div class=article><h1>某局2024年度部门决算</h1>
                <p>支出合计<b>12.50</b>万元，<br>其中&nbsp;基本支出12.50万元。<span style="DISPLAY: none">草稿</span></p>
                <p hidden>看不见</p><p>附件：<a href=d>决算表</a></p>
                <table><tr><td>合计</td><td>12.50</td></tr></table></div>
                <footer>主办单位：某市</footer><nav><a href=e>网站地图</a></nav></body></html>
                """);
        assertThat(lines(read))
                .containsExactly("某局2024年度部门决算", "支出合计12.50万元，", "其中 基本支出12.50万元。", "附件：决算表", "表 [合计, 12.50]");
        assertThat(read.format()).isEqualTo("html");
        assertThat(read.elements().get(2).origin().line()).hasValue(3);
    }

    @Test
    void aPageWithoutAHeadingHasItsTitle() throws Exception {
        assertThat(lines(read("<html><title>某局2024年度部门决算</title><body><p>正文</p></body></html>")))
                .containsExactly("某局2024年度部门决算", "正文");
    }

    @Test
    void cellsGoOverRowsAndColumnsAndTheFootComesLast() throws Exception {
        RawDocument read = read("<table><caption>支出决算表</caption><tfoot><tr><td>合计<td>3<td>4</tfoot>"
                + "<tr><th rowspan=2>科目<th colspan='2'>支 出<tr><th>基本<br/>支出<th><p>项目</p><p>支出</p>"
                + "<tr style='display:none'><td>x<td>y<td>z<tr><td>a<td>1</table>");
        assertThat(read.elements()).hasSize(2);
        RawGrid grid = (RawGrid) read.elements().getLast();
        assertThat(grid.cells())
                .extracting(RawCell::row, RawCell::column, RawCell::rowSpan, RawCell::columnSpan, RawCell::text)
                .containsExactly(
                        tuple(0, 0, 2, 1, "科目"),
                        tuple(0, 1, 1, 2, "支 出"),
                        tuple(1, 1, 1, 1, "基本支出"),
                        tuple(1, 2, 1, 1, "项目支出"),
                        tuple(2, 0, 1, 1, "a"),
                        tuple(2, 1, 1, 1, "1"),
                        tuple(2, 2, 1, 1, ""),
                        tuple(3, 0, 1, 1, "合计"),
                        tuple(3, 1, 1, 1, "3"),
                        tuple(3, 2, 1, 1, "4"));
    }

    @Test
    void tablesForThePlacesOnThePageAreTakenOff() throws Exception {
        assertThat(lines(read("<table><tr><td><a href=1>首页</a><a href=2>机构</a><a href=3>公开</a></td><td>支出决算表"
                        + "<table><tr><td>科目<td>金额<tr><td>合计<td>1.00</table>单位：万元</td></tr></table>")))
                .containsExactly("支出决算表", "表 [科目, 金额, 合计, 1.00]", "单位：万元");
    }

    @Test
    void aTableOfFiguresWithLinksStays() throws Exception {
        assertThat(lines(read("<p>x</p><table><tr><td><a href=1>甲局部门决算</a><td><a href=2>1.00</a>"
                        + "<td><a href=3>2.00</a></table>")))
                .containsExactly("x", "表 [甲局部门决算, 1.00, 2.00]");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, gb2312", "GB18030, utf-8", "GBK, gbk", "UTF-16, utf-8", "Big5, big5", "UTF-8, nonsense"})
    void theEncodingIsToldByTheBytesBeforeTheyAreAsked(String real, String said) throws Exception {
        String page = "<html><head><meta charset='" + said + "'></head><body><p>一般公共支出合計</p></body></html>";
        assertThat(lines(read(page.getBytes(Charset.forName(real))))).containsExactly("一般公共支出合計");
    }

    @Test
    void badPagesAreRefusedInWords() {
        refused(new byte[0], "文件是空的");
        refused("<html><frameset><frame src=a></frameset></html>".getBytes(UTF_8), "没有正文");
        byte[] damaged = ("<html><p>" + "一般公共预算".repeat(20)).getBytes(UTF_8);
        damaged[40] = 'x';
        refused(damaged, "UTF-8");
        refused("<div>".repeat(5000).concat("深").getBytes(UTF_8), "层次过深");
        refused(("<table>" + "<tr><td colspan=999>x</td></tr>".repeat(3000)).getBytes(UTF_8), "已拒绝读取");
    }

    private void refused(byte[] bytes, String words) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(bytes))
                .withMessageContaining(words);
    }
}

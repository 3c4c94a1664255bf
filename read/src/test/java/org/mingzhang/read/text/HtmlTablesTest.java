package org.mingzhang.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;

class HtmlTablesTest {
    @Test
    void readsTableOverSeveralLinesAndTheLinesAroundIt() {
        RawDocument document = new TextAdapter().parse("""
                支出决算表
                <table>
                <tr><td>科目</td><td>金额</td></tr>
                <tr><td>行政&nbsp;运行</td><td><b>12.50</b></td></tr>
                </table>
                注：完
                """);

        assertThat(document.elements()).hasSize(3);
        assertThat(document.elements().get(1)).isInstanceOfSatisfying(RawGrid.class, grid -> {
            assertThat(grid.rows()).isEqualTo(2);
            assertThat(grid.spans()).isFalse();
            assertThat(grid.cells()).extracting(cell -> cell.text()).containsExactly("科目", "金额", "行政 运行", "12.50");
            assertThat(grid.cells().getLast().origin().line()).hasValue(4);
        });
        assertThat(document.elements().get(2))
                .isInstanceOfSatisfying(
                        RawLine.class, line -> assertThat(line.origin().line()).hasValue(6));
    }

    @Test
    void cellsOverSeveralRowsAndColumnsPushTheOthersAside() {
        RawDocument document = new TextAdapter()
                .parse(
                        "<table><tr><th rowspan=\"2\">项目</th><th colspan=2>本年支出</th></tr><tr><th>小计</th><th>基本支出</th></tr></table>");

        assertThat(document.elements()).singleElement().isInstanceOfSatisfying(RawGrid.class, grid -> {
            assertThat(grid.columns()).isEqualTo(3);
            assertThat(grid.spans()).isTrue();
            assertThat(grid.cells().get(2).column()).isEqualTo(1);
            assertThat(grid.cells().get(3).column()).isEqualTo(2);
        });
    }

    @Test
    void tabsBehindWordsAloneMakeNoGrid() {
        RawDocument document = new TextAdapter().parse("支出决算表\t\t\n公开03表\t\n科目\t金额\n");

        assertThat(document.elements()).hasSize(3);
        assertThat(document.elements().getLast()).isInstanceOf(RawGrid.class);
    }
}

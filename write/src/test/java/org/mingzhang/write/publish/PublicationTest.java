package org.mingzhang.write.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.Books;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Funding;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.write.layout.Block;
import org.mingzhang.write.layout.Grid;
import org.mingzhang.write.layout.GridCell;
import org.mingzhang.write.layout.PrintedTable;
import org.mingzhang.write.layout.Publication;

/** The order of the document, and what becomes of tables before they become a format. */
class PublicationTest {
    private static final Disclosure TABLES = Books.small().disclosure();

    @Test
    void partsWithNothingInThemAreLeftOutAndTheOthersNumberedThrough() {
        assertThat(headings(TABLES.withSections(List.of(Samples.section("一", "收入决算情况说明", "没有其他收入。")))))
                .filteredOn(heading -> heading.startsWith("第"))
                .containsExactly("第一部分　2024年度部门决算表", "第二部分　2024年度部门决算情况说明");
    }

    @Test
    void aDocumentThatWasReadKeepsItsPartsAndItsTablesStandWhereTheyStood() {
        List<Table> tables = new ArrayList<>();
        for (int index = 0; index < 2; index++) {
            tables.add(at(TABLES.tables().get(index), Origin.line(30 + index)));
        }
        Disclosure read = TABLES.withTables(tables)
                .withSections(List.of(
                        section("", "", "某某馆\n决算", 1),
                        section("", "目 录", "第一部分 概况", 5),
                        section("第一部分", "概况", "", 10),
                        section("一", "职责", "保管档案。", 11),
                        section("第二部分", "", "决算表", 20),
                        section("第三部分", "说明", "", 40)));
        assertThat(headings(read)).containsExactly("第一部分　概况", "一、职责", "第二部分", "收入支出决算总表", "收入决算表", "第三部分　说明");
        assertThat(Publication.of(read, RealCatalogue.get()).cover()).containsExactly("某某馆", "决算");
    }

    @Test
    void whereNoPlacesAreKnownTablesStandInTheDocumentsOwnPartOfTables() {
        Disclosure read = TABLES.withTables(TABLES.tables().subList(0, 1))
                .withSections(List.of(
                        Samples.section("第一部分", "概况", "保管档案。"),
                        Samples.section("第二部分", "", "2024年度决算表"),
                        Samples.section("第三部分", "说明", "没有。")));
        assertThat(headings(read)).containsExactly("第一部分　概况", "第二部分", "收入支出决算总表", "第三部分　说明");
    }

    @Test
    void groupsSideBySideHaveTheirTotalsAtTheBottomAndTheirAccountsAbove() {
        PrintedTable table = table(TABLES, "table-general-basic");
        List<List<GridCell>> body = table.grids().getFirst().body();
        List<String> last = body.getLast().stream().map(GridCell::text).toList();
        assertThat(last).contains("人员经费合计", "308.15", "公用经费合计", "20.00");
        int personnel = last.indexOf("人员经费合计");
        for (List<GridCell> row : body) {
            for (GridCell cell : row) {
                if (cell.role() == GridCell.Role.CODE && !cell.text().isEmpty()) {
                    assertThat(cell.text().startsWith("301")).isEqualTo(cell.column() < personnel);
                }
            }
        }
    }

    @Test
    void aFormThatTheCatalogueDoesNotKnowShowsItsOwnColumns() {
        Table table = new Table(
                "elsewhere",
                "elsewhere-2020",
                "附1",
                "某表",
                CurrencyUnit.YUAN,
                List.of(new Column("a", List.of("甲", "乙")), new Column("b", List.of("甲", "丙"))),
                List.of(new Row(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("201"),
                        "某科目",
                        Optional.empty(),
                        Map.of(),
                        Map.of("a", words("1"), "b", words("2")),
                        Origin.NONE)),
                List.of("注：元。"),
                Optional.of("无数据"),
                List.of(),
                Origin.NONE);
        PrintedTable printed = table(TABLES.withTables(List.of(table)), "table-elsewhere");
        Grid grid = printed.grids().getFirst();
        assertThat(texts(grid.head())).containsExactly(List.of("", "", "甲"), List.of("乙", "丙"));
        assertThat(texts(grid.body())).containsExactly(List.of("201", "某科目", "1", "2"));
        assertThat(printed.number()).contains("附1表");
        assertThat(printed.currency()).isEqualTo("金额单位：元");
        assertThat(printed.notes()).containsExactly("无数据", "注：元。");
    }

    @Test
    void aSheetShowsItsMoneyItsGoalsAndItsIndicators() {
        PrintedTable printed = table(TABLES.withPerformance(List.of(sheet())), "sheet-1");
        assertThat(printed.title()).isEqualTo("项目支出绩效自评情况表");
        assertThat(printed.number()).isEmpty();
        List<Grid> grids = printed.grids();
        assertThat(grids.get(0).head()).isEmpty();
        assertThat(texts(grids.get(0).body())).containsExactly(List.of("项目名称", "档案数字化"), List.of("填报日期", "2025年3月"));
        assertThat(texts(grids.get(1).head())).containsExactly(List.of("项目", "全年预算数", "得分"));
        assertThat(texts(grids.get(1).body())).containsExactly(List.of("年度资金总额", "10.00", "9.50"));
        assertThat(texts(grids.get(2).body())).containsExactly(List.of("年度总体目标", "完成数字化"));
        assertThat(texts(grids.get(3).head())).containsExactly(List.of("一级指标", "三级指标", "年度指标值", "得分"));
        assertThat(texts(grids.get(3).body()))
                .containsExactly(List.of("产出指标", "扫描页数", "≥100页", "9.50"), List.of("", "总分", "", "95.00"));
        assertThat(printed.notes()).isEmpty();
    }

    private static PerformanceSheet sheet() {
        return new PerformanceSheet(
                "project-self-evaluation",
                "project-self-evaluation",
                "luoyang-2024",
                "项目支出绩效自评情况表",
                "项目支出绩效自评情况表",
                CurrencyUnit.TEN_THOUSAND_YUAN,
                "档案数字化",
                Optional.empty(),
                new Funding.BySource(
                        List.of(new Column("revised", List.of("全年预算数"))),
                        List.of(line("年度资金总额", "revised", "10.00", "score", "9.50"))),
                List.of(line("扫描页数", "level1", "产出指标", "target", "≥100页", "score", "9.50")),
                List.of(),
                List.of(line("", "target", "完成数字化")),
                Map.of("date", words("2025年3月")),
                Optional.of(line("", "score", "95.00")),
                Origin.NONE);
    }

    private static PerformanceSheet.Line line(String label, String... cells) {
        Map<String, Cell> byKey = new LinkedHashMap<>();
        for (int index = 0; index < cells.length; index += 2) {
            byKey.put(cells[index], words(cells[index + 1]));
        }
        return new PerformanceSheet.Line(Optional.empty(), label, byKey, Origin.NONE);
    }

    private static Cell words(String text) {
        return new Cell(text, new Content.Words(text), Cell.Reading.PRINTED, Origin.NONE);
    }

    private static Section section(String no, String title, String text, int line) {
        return new Section(no, title, text, Origin.line(line));
    }

    private static Table at(Table table, Origin origin) {
        return new Table(
                table.formId(),
                table.formSource(),
                table.number(),
                table.title(),
                table.currencyUnit(),
                table.columns(),
                table.rows(),
                table.notes(),
                table.emptyNote(),
                table.unreadColumns(),
                origin);
    }

    private static List<String> headings(Disclosure disclosure) {
        return Publication.of(disclosure, RealCatalogue.get()).blocks().stream()
                .map(Block::heading)
                .toList();
    }

    private static PrintedTable table(Disclosure disclosure, String anchor) {
        return Publication.of(disclosure, RealCatalogue.get()).blocks().stream()
                .filter(block -> block.anchor().equals(anchor))
                .map(block -> ((Block.Form) block).table())
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> texts(List<List<GridCell>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(GridCell::text).toList())
                .toList();
    }
}

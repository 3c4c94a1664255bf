package org.mingzhang.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Funding;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.PerformanceSheet.Line;

class BrokenSheetsTest {
    private static final String LIST = """
            河南省洛阳市云泽区档案局2024年部门预算
            预算13表
            2024年度区级部门预算项目绩效目标表
            部门名称：云泽区档案局
            单位编码（项目编码）
            项目单位
            （项目名称）
            项目金额（万元）
            绩效目标
            成本指标 产出指标
            合计
            30.50 25.00 5.50
            208
            云泽区档
            案局
            30.50 25.00 5.50
            208001
            云泽区档案局
            20.00 20.00
            41039924219P007000051
            2023年档案
            库房维修
            20.00 20.00 库房面积 ≥300平方米
            维修成本
            ≤20万元
            208002
            云泽区档案馆
            10.50 5.00 5.50
            410399240000000000017 档案数字化 10.50 5.00 5.50
            扫描页数
            300 页
            """;

    @Test
    void listOfProjectsGivesOneSheetForEachRow() throws Exception {
        Disclosure disclosure = Documents.read(LIST);

        assertThat(disclosure.performance())
                .extracting(PerformanceSheet::name)
                .containsExactly("合计", "云泽区档案局", "云泽区档案局", "2023年档案库房维修", "云泽区档案馆", "档案数字化");
        assertThat(disclosure.performance())
                .flatExtracting(sheet -> sheet.projectCode().stream().toList())
                .containsExactly("41039924219P007000051", "410399240000000000017");
        assertThat(amounts(disclosure.performance().get(5)))
                .containsEntry("total", "10.50")
                .containsEntry("government-funds", "5.00");
        assertThat(disclosure.performance()).allSatisfy(sheet -> {
            assertThat(sheet.form()).isEqualTo("project-target");
            assertThat(sheet.number()).isEqualTo("预算13");
        });
        assertThat(disclosure.unread()).isEmpty();
    }

    @Test
    void targetsOfAProjectBelongToTheGroupThatTheyAreOf() throws Exception {
        Disclosure disclosure = Documents.read(LIST);

        assertThat(disclosure.performance().get(3).indicators())
                .extracting(Line::label, line -> text(line, "level1"), line -> text(line, "target"))
                .containsExactly(tuple("库房面积", "产出指标", "≥300平方米"), tuple("维修成本", "成本指标", "≤20万元"));
        assertThat(disclosure.performance().get(5).indicators())
                .extracting(Line::label, line -> text(line, "level1"), line -> text(line, "target"))
                .containsExactly(tuple("扫描页数", "产出指标", "300页"));
    }

    @Test
    void amountsOfTheDepartmentStandBesideTheirLabels() throws Exception {
        Disclosure disclosure = Documents.read("""
                河南省洛阳市云泽区档案局2024年部门预算
                预算12表
                部门整体绩效目标表
                部门名称 云泽区档案局
                年度主要任务
                基本支出管理 按标准安排
                部门预算总额（万元） 120.30
                1、资金来源：（1）政府预算资金 114.80
                （2）财政专户管理资金
                （3）单位资金 5.50
                2、资金结构：（1）基本支出 89.80
                （2）项目支出 30.50
                一级指标 二级指标 三级指标 指标值
                项目支出 100%
                """);

        PerformanceSheet sheet = disclosure.performance().getFirst();
        assertThat(sheet.name()).isEqualTo("云泽区档案局");
        assertThat(sheet.funding().lines())
                .extracting(line -> line.key().orElseThrow(), line -> Map.copyOf(amounts(line)))
                .containsExactly(
                        tuple("total", Map.of("initial", "120.30")),
                        tuple("government-funds", Map.of("initial", "114.80")),
                        tuple("special-account", Map.of("initial", "")),
                        tuple("unit-funds", Map.of("initial", "5.50")),
                        tuple("basic", Map.of("initial", "89.80")),
                        tuple("project", Map.of("initial", "30.50")));
        assertThat(sheet.indicators())
                .extracting(Line::label, line -> text(line, "target"))
                .containsExactly(tuple("项目支出", "100%"));
        assertThat(disclosure.unread()).singleElement().satisfies(unread -> assertThat(unread.text())
                .contains("年度主要任务")
                .doesNotContain("项目支出 100%"));
    }

    private static String text(Line line, String key) {
        return Optional.ofNullable(line.cells().get(key)).map(Cell::text).orElse("");
    }

    private static Map<String, String> amounts(PerformanceSheet sheet) {
        assertThat(sheet.funding()).isInstanceOf(Funding.Listed.class);
        return amounts(sheet.funding().lines().getFirst());
    }

    private static Map<String, String> amounts(Line line) {
        return line.cells().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .text()));
    }
}

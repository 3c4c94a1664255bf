package org.mingzhang.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.PerformanceSheet.Line;

class SheetsTest {
    private static final String HEAD = """
            云泽区档案局
            2024年度部门决算

            """;

    @Test
    void aSelfEvaluationHasItsDateMoneyManagementGoalIndicatorsAndTotal() throws Exception {
        Disclosure disclosure = Documents.read(HEAD + """
                项目支出绩效自评情况表
                2025年3月\t\t\t\t\t\t\t
                项目名称\t档案库房维修\t\t\t\t\t\t
                项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
                \t年度资金总额\t20\t20\t15\t10\t75%\t7.5
                \t财政拨款\t20\t20\t15\t—\t75%\t—
                资金管理情况\t\t情况说明\t\t分值\t得分\t存在问题和改进措施\t
                \t使用规范性\t按制度使用\t\t20\t20\t\t
                年度总体目标\t预期目标\t\t\t\t实际完成情况\t\t
                \t维修库房三间\t\t\t\t已经维修三间\t\t
                一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
                产出指标\t数量指标\t维修间数\t≥3间\t3间\t40\t40\t
                \t质量指标\t验收合格率\t=100%\t90%\t30\t27\t材料返工，今后加强验收
                总分\t\t\t\t\t100\t94.5\t
                """);

        PerformanceSheet sheet = disclosure.performance().getFirst();
        assertThat(sheet.name()).isEqualTo("档案库房维修");
        assertThat(Optional.ofNullable(sheet.facts().get("date")).map(Cell::text))
                .contains("2025年3月");
        assertThat(sheet.funding().lines().getFirst().cells().get("executed"))
                .extracting(Cell::text)
                .isEqualTo("15");
        assertThat(sheet.management())
                .extracting(Line::label, line -> text(line, "score"), line -> text(line, "problem"))
                .containsExactly(tuple("使用规范性", "20", ""));
        assertThat(sheet.goals())
                .extracting(line -> text(line, "target"), line -> text(line, "actual"))
                .containsExactly(tuple("维修库房三间", "已经维修三间"));
        assertThat(sheet.indicators())
                .extracting(
                        line -> text(line, "level1"),
                        Line::label,
                        line -> text(line, "target"),
                        line -> text(line, "actual"),
                        line -> text(line, "score"),
                        line -> text(line, "reason"))
                .containsExactly(
                        tuple("产出指标", "维修间数", "≥3间", "3间", "40", ""),
                        tuple("产出指标", "验收合格率", "=100%", "90%", "27", "材料返工，今后加强验收"));
        assertThat(sheet.total().map(line -> text(line, "score"))).contains("94.5");
    }

    @Test
    void headingsOfTheMoneyPrintedAgainOverTheNextPageEndNoIndicators() throws Exception {
        String money = "项目\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\t\n";
        Disclosure disclosure = Documents.read(HEAD + """
                2024年度部门决算情况说明
                预算绩效情况，另见决算表
                项目支出绩效自评情况表
                %s年度资金总额\t20\t20\t15\t10\t75%%\t7.5\t
                一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
                产出指标\t数量指标\t维修间数\t≥95%%\t99%%\t40\t40\t

                - 12 -

                %s满意度指标\t服务对象满意度指标\t使用者满意度\t≥90%%\t95%%\t50\t50\t
                \t\t总分\t\t\t100\t97.5\t
                """.formatted(money, money));

        PerformanceSheet sheet = disclosure.performance().getFirst();
        assertThat(disclosure.unread()).isEmpty();
        assertThat(sheet.funding().lines()).hasSize(1);
        assertThat(sheet.indicators())
                .extracting(Line::label, line -> text(line, "weight"))
                .containsExactly(tuple("维修间数", "40"), tuple("使用者满意度", "50"));
        assertThat(sheet.total().map(line -> text(line, "score"))).contains("97.5");
    }

    @Test
    void aMonitoringTableHasItsMoneyAndIndicators() throws Exception {
        Disclosure disclosure = Documents.read(HEAD + """
                项目支出绩效运行监控情况表
                项目名称\t档案库房维修\t\t\t\t
                项目资金（万元）\t\t年初预算数\t1-7月执行数\t执行率\t
                \t年度资金总额\t20\t9\t45%\t
                一级指标\t二级指标\t三级指标\t年度指标值\t1-7月执行情况\t
                产出指标\t数量指标\t维修间数\t≥3间\t1间\t
                """);

        PerformanceSheet sheet = disclosure.performance().getFirst();
        assertThat(sheet.form()).isEqualTo("project-monitoring");
        assertThat(sheet.funding().lines())
                .extracting(line -> text(line, "initial"), line -> text(line, "executed"), line -> text(line, "rate"))
                .containsExactly(tuple("20", "9", "45%"));
        assertThat(sheet.indicators())
                .extracting(Line::label, line -> text(line, "actual"))
                .containsExactly(tuple("维修间数", "1间"));
    }

    /** The form as Luoyang prints it: the groups of indicators beside each other, a project over as many rows as it needs. */
    @Test
    void aListOfProjectsHasTheirMoneyAndTheirTargetsByGroup() throws Exception {
        Disclosure disclosure = Documents.read("""
                洛阳市云泽区档案局
                2023年部门预算

                预算13表
                部门预算项目绩效目标表
                单位编码（项目编码）\t项目单位（项目名称）\t项目金额（万元）\t\t\t\t绩效目标\t\t\t
                \t\t资金总额\t政府预算资金\t财政专户管理资金\t单位资金\t成本指标\t\t产出指标\t
                \t\t\t\t\t\t三级指标\t指标值\t三级指标\t指标值
                合计\t\t30.00\t30.00\t\t\t\t\t\t
                909001\t洛阳市云泽区档案局（本级）\t30.00\t30.00\t\t\t\t\t\t
                410303230000000000017\t库房维修\t20.00\t20.00\t\t\t维修费用\t≤20万元\t维修间数\t≥3间
                \t\t\t\t\t\t\t\t验收合格率\t=100%
                410303230000000000018\t档案扫描\t10.00\t10.00\t\t\t\t\t扫描卷数\t≥3000卷
                """);

        assertThat(disclosure.unread()).isEmpty();
        assertThat(disclosure.performance())
                .extracting(
                        PerformanceSheet::name,
                        sheet -> sheet.projectCode().orElse(""),
                        sheet -> text(sheet.funding().lines().getFirst(), "total"))
                .containsExactly(
                        tuple("合计", "", "30.00"),
                        tuple("洛阳市云泽区档案局（本级）", "", "30.00"),
                        tuple("库房维修", "410303230000000000017", "20.00"),
                        tuple("档案扫描", "410303230000000000018", "10.00"));
        assertThat(disclosure.performance().get(2).indicators())
                .extracting(line -> text(line, "level1"), Line::label, line -> text(line, "target"))
                .containsExactly(
                        tuple("成本指标", "维修费用", "≤20万元"), tuple("产出指标", "维修间数", "≥3间"), tuple("产出指标", "验收合格率", "=100%"));
        assertThat(disclosure.performance().getLast().indicators())
                .extracting(line -> text(line, "level1"), Line::label)
                .containsExactly(tuple("产出指标", "扫描卷数"));
    }

    private static String text(Line line, String key) {
        return Optional.ofNullable(line.cells().get(key)).map(Cell::text).orElse("");
    }
}

package org.mingzhang.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Table;
import org.mingzhang.read.UnreadableException;

class UnknownLayoutsTest {
    private static final String EXPENDITURE = """
            项目		本年支出合计	基本支出	项目支出	上缴上级支出	经营支出	对附属单位补助支出
            科目代码	科目名称
            栏次		1	2	3	4	5	6
            合计		32.50	20.00	12.50	0.00	0.00	0.00
            2010301	行政运行	20.00	20.00	0.00	0.00	0.00	0.00
            2010302	一般行政管理事务	12.50	0.00	12.50	0.00	0.00	0.00
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "支出决算表\n公开03表",
                "附件1-3\n支出决算表（2022年度）",
                "表三：2022年支出决算表（单位：万元）",
                "部门公开表3\n2022年度云泽市档案馆部门支出决算表",
                "附表3\n2022年度云泽市档案馆\n支出\n决算表",
            })
    void titleIsFoundWhateverStandsAroundIt(String title) throws Exception {
        Disclosure disclosure = Documents.read("云泽市档案馆2022年度部门决算\n" + title + "\n部门：云泽市档案馆\n\n" + EXPENDITURE);

        assertThat(disclosure.unread()).isEmpty();
        assertThat(disclosure.tables()).extracting(Table::formId).containsExactly("expenditure");
    }

    @Test
    void captionsInTheRowsOfTheGridAreNoHeadings() throws Exception {
        Disclosure disclosure = Documents.read("2022年度部门决算\n支出决算表\n部门：云泽市档案馆\t2022年度\t\t金额单位：元\n" + EXPENDITURE);

        Table table = Documents.table(disclosure, "expenditure");
        assertThat(table.currencyUnit().printed()).isEqualTo("元");
        assertThat(table.unreadColumns()).isEmpty();
        assertThat(Documents.text(table, "2010302", "project")).hasValue("12.50");
        assertThat(disclosure.unitName()).hasValue("云泽市档案馆");
    }

    @Test
    void sheetOfSeveralTablesFallsIntoThem() throws Exception {
        Disclosure disclosure = Documents.read("2022年度部门决算\n\n支出决算表\t\t\n单位：万元\t\t\n" + EXPENDITURE
                + "一般公共预算财政拨款支出决算表\t\t\n单位：万元\t\t\n项目\t\t本年支出合计\t基本支出\t项目支出\n"
                + "科目代码\t科目名称\n合计\t\t20.00\t20.00\t0.00\n2010301\t行政运行\t20.00\t20.00\t0.00\n");

        assertThat(disclosure.tables()).extracting(Table::formId).containsExactly("expenditure", "general-expenditure");
        assertThat(Documents.text(Documents.table(disclosure, "general-expenditure"), "2010301", "total"))
                .hasValue("20.00");
    }

    @Test
    void titleRepeatedOnTheNextPageGoesOnWithTheTable() throws Exception {
        String[] lines = EXPENDITURE.split("\n", -1);
        String heading = lines[0] + "\n" + lines[1] + "\n";
        Disclosure disclosure = Documents.read("2022年度部门决算\n支出决算表\n公开03表\n" + heading + lines[3] + "\n" + lines[4]
                + "\n\n- 12 -\n\n支出决算表\n公开03表\n" + heading + lines[5] + "\n");

        assertThat(disclosure.tables()).singleElement().satisfies(table -> assertThat(table.rows())
                .hasSize(3));
    }

    @Test
    void tableOfTheHeadquartersUnitAfterThatOfTheDepartmentIsAnother() throws Exception {
        Disclosure disclosure =
                Documents.read("2022年度部门决算\n支出决算表\n公开03表\n" + EXPENDITURE + "\n支出决算表\n公开03表\n" + EXPENDITURE);

        assertThat(disclosure.tables()).hasSize(2);
    }

    @Test
    void columnThatTheFormDoesNotHaveIsReportedOnce() throws Exception {
        Disclosure disclosure = Documents.read("""
                2022年度部门决算
                一般公共预算财政拨款支出决算表
                公开05表
                科目代码	科目名称	本年支出合计	基本支出	项目支出	上年决算数
                合计		20.00	20.00	0.00	18.00
                2010301	行政运行	20.00	20.00	0.00	18.00
                """);

        assertThat(Documents.table(disclosure, "general-expenditure").unreadColumns())
                .containsExactly("上年决算数");
        assertThat(disclosure.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.text()).isEqualTo("18.00\n18.00");
            assertThat(unread.why()).contains("上年决算数");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目类型", "类别"})
    void onlyProjectOfADepartmentHasItsType(String heading) throws Exception {
        Disclosure disclosure = Documents.read("""
                洛阳市云溪区档案馆2024年度部门预算
                项目支出预算表
                预算11表
                %s	项目名称	项目单位	合计	本年拨款			财政拨款结转结余			财政专户管理资金	单位资金
                				一般公共预算	政府性基金预算	国有资本经营预算	一般公共预算	政府性基金预算	国有资本经营预算
                	合计		220.50	218.40			2.10
                905	洛阳市云溪区档案馆		220.50	218.40			2.10
                特定目标类	馆藏档案数字化	洛阳市云溪区档案馆（本级）	220.50	218.40			2.10
                """.formatted(heading));

        Table table = Documents.table(disclosure, "budget-projects");
        assertThat(disclosure.unread()).isEmpty();
        assertThat(table.rows()).element(1).satisfies(row -> {
            assertThat(row.code()).hasValue("905");
            assertThat(row.label()).isEqualTo("洛阳市云溪区档案馆");
        });
        assertThat(table.rows()).element(2).satisfies(row -> {
            assertThat(row.label()).isEqualTo("馆藏档案数字化");
            assertThat(row.facts()).containsEntry("type", "特定目标类").containsEntry("project-unit", "洛阳市云溪区档案馆（本级）");
        });
    }

    @Test
    void numbersOfColumnsSkipOneThatWasLeftOut() throws Exception {
        Disclosure disclosure = Documents.read("""
                2022年度部门决算
                支出决算表
                公开03表
                项目		本年支出合计	基本支出	项目支出	上缴上级支出	对附属单位补助支出
                科目代码	科目名称
                栏次		1	2	3	4	6
                合计		20.00	20.00	0.00	0.00	0.00
                2010301	行政运行	20.00	20.00	0.00	0.00	0.00
                """);

        assertThat(disclosure.unread()).isEmpty();
        assertThat(Documents.text(Documents.table(disclosure, "expenditure"), "2010301", "basic"))
                .hasValue("20.00");
    }

    @Test
    void numbersOfRowsAndColumnsAreNoAmountsWhereColumnsAreLost() throws Exception {
        Disclosure disclosure = Documents.read("""
                2022年度部门决算
                收入支出决算总表
                公开01表
                金额单位：万元
                收入 支出
                项目 行次 金额 项目 行次 金额
                栏次 1 栏次 2
                一、一般公共预算财政拨款收入 1 20.00 一、一般公共服务支出 9 15.00
                二、政府性基金预算财政拨款收入 2 0.00 二、教育支出 10 5.00
                3 三、其他支出 11 0.00
                本年收入合计 7 20.00 本年支出合计 15 20.00
                总计 8 20.00 总计 16 20.00
                """);

        Table table = Documents.table(disclosure, "income-expenditure");
        assertThat(disclosure.unread()).isEmpty();
        assertThat(Documents.text(table, "general", "amount")).hasValue("20.00");
        assertThat(Documents.text(table, "205", "amount")).hasValue("5.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年预算数,本年预算数", "2023年预算数,2024年预算数"})
    void yearForComparisonIsNotReadAsTheYearOfTheBudget(String years) throws Exception {
        String[] year = years.split(",", -1);
        Disclosure disclosure = Documents.read("云泽市档案馆2024年部门预算\n一般公共预算“三公”经费支出表\n预算07表\n"
                + year[0] + "\t\t\t\t\t\t" + year[1] + "\t\t\t\t\t\n"
                + "合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费\t合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费\n"
                + "\t\t小计\t公务用车购置费\t公务用车运行费\t\t\t\t小计\t公务用车购置费\t公务用车运行费\t\n"
                + "8.00\t0.00\t5.00\t0.00\t5.00\t3.00\t6.50\t0.00\t5.00\t0.00\t5.00\t1.50\n");

        Table table = Documents.table(disclosure, "budget-three-public");
        assertThat(Documents.text(table, "only", "total")).hasValue("6.50");
        assertThat(Documents.text(table, "only", "reception")).hasValue("1.50");
        assertThat(table.unreadColumns()).hasSize(6);
    }

    @Test
    void endOfBrokenTitleIsNotTakenForTheTitleOfAnotherForm() throws Exception {
        Disclosure disclosure = Documents.read("""
                云泽市档案馆2024年部门预算
                一般公共预算
                支出表
                2024年
                单位：万元
                科目编码	科目名称	合计	基本支出	项目支出
                合计		20.00	20.00	0.00
                2010301	行政运行	20.00	20.00	0.00
                """);

        assertThat(disclosure.tables()).extracting(Table::formId).containsExactly("budget-general-expenditure");
    }

    @Test
    void totalOfProjectsMayStandInTheFirstColumn() throws Exception {
        Disclosure disclosure = Documents.read("""
                云泽市档案馆2024年部门预算
                项目支出表
                预算10表
                类型	项目名称	项目单位	合计	一般公共预算	政府性基金预算
                合计			12.50	12.50	0.00
                特定目标类	库房改造	云泽市档案馆	12.50	12.50	0.00
                """);

        assertThat(Documents.text(Documents.table(disclosure, "budget-projects"), "total", "total"))
                .hasValue("12.50");
    }

    @Test
    void reportOnTheBudgetOfTheWholeGovernmentIsRefused() {
        assertThatThrownBy(() -> Documents.read("""
                        云泽市2023年预算执行情况和2024年预算草案的报告
                        表一
                        2023年一般公共预算收入执行情况表
                        项目	预算数	执行数
                        一、税收收入	1000.00	1010.00
                        合计	1000.00	1010.00
                        """)).isInstanceOf(UnreadableException.class);
    }
}

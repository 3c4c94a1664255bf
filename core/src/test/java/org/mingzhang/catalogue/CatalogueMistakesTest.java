package org.mingzhang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One broken file for each kind of mistake, and what its author is told. */
class CatalogueMistakesTest {
    private static final String HEAD = """
            region: nation
            kind: final-account
            from: 2019
            """;

    private static final String FORM = HEAD + """
            forms:
              spending:
                number: 公开05
                title: 支出表
                columns:
                  total: {path: [合计], is: basic + project}
                  basic: {path: [基本支出]}
                  project: {path: [项目支出]}
                rows: {of: accounts, classification: functional, totals: {total: {label: 合计}}}
            """;

    @TempDir
    private Path temporary;

    private CatalogueFolder folder;

    @BeforeEach
    void create() throws IOException {
        folder = new CatalogueFolder(temporary);
    }

    @Test
    void aWellFormedCatalogueHasNoMistake() throws IOException {
        expect(FORM);
    }

    @Test
    void anUnknownAttribute() throws IOException {
        expect(FORM.replace("number:", "numbers:"), "nation/forms.yaml 第 6 行：不认识的属性“numbers”。是否应为“number”。");
    }

    @Test
    void aMissingTitle() throws IOException {
        expect(FORM.replace("    title: 支出表\n", ""), "nation/forms.yaml 第 6 行：表“spending”缺少标题。请补上 title。");
    }

    @Test
    void anUnknownColumnInASum() throws IOException {
        expect(
                FORM.replace("basic + project}", "basic + projects}"),
                "nation/forms.yaml 第 9 行：没有名为“projects”的行或栏。是否应为“project”。");
    }

    @Test
    void aSumThatCannotBeRead() throws IOException {
        expect(
                FORM.replace("basic + project}", "basic ＋ project}"),
                "nation/forms.yaml 第 9 行：表达式“basic ＋ project”第 7 个字符处有误。无法识别的符号“＋”（减号两侧须有空格）。");
    }

    @Test
    void anUnknownKindOfRows() throws IOException {
        expect(
                FORM.replace("of: accounts", "of: account"),
                "nation/forms.yaml 第 12 行：不认识的行类型“account”。是否应为“accounts”。");
    }

    @Test
    void anUnknownClassification() throws IOException {
        expect(
                FORM.replace("classification: functional", "classification: function"),
                "nation/forms.yaml 第 12 行：不认识的分类“function”。是否应为“functional”。");
    }

    @Test
    void aMissingListOfColumns() throws IOException {
        expect(
                HEAD + "forms:\n  spending:\n    title: 支出表\n    rows: {of: one}\n",
                "nation/forms.yaml 第 6 行：缺少属性“columns”。请列出各金额栏。");
    }

    @Test
    void aFormThatSaysNothing() throws IOException {
        expect(HEAD + "forms:\n  spending: {}\n", "nation/forms.yaml 第 5 行：表“spending”没有内容。请写出与上级不同之处，或删去该表。");
    }

    @Test
    void aFormWithoutAnythingAfterItsName() throws IOException {
        expect(HEAD + "forms:\n  spending:\n", "nation/forms.yaml 第 5 行：此处应为“键: 值”的列表。请按 docs/catalogue.md 改写。");
    }

    @Test
    void aColumnWithoutAHeading() throws IOException {
        expect(
                FORM.replace("basic: {path: [基本支出]}", "basic: {heard-as: [基本支出]}"),
                "nation/forms.yaml 第 10 行：栏“basic”缺少 path。请写出表头，例如 path: [合计]。");
    }

    @Test
    void anUnknownCurrencyUnit() throws IOException {
        expect(FORM.replace("number: 公开05", "currency: 万"), "nation/forms.yaml 第 6 行：不认识的金额单位“万”。可用的有：元、千元、万元、亿元。");
    }

    @Test
    void aYearThatIsNone() throws IOException {
        expect(FORM.replace("2019", "19年"), "nation/forms.yaml 第 1 行：from 应为四位年份，实为“19年”。请改正。");
    }

    @Test
    void aKindThatIsNone() throws IOException {
        expect(FORM.replace("final-account", "决算"), "nation/forms.yaml 第 1 行：kind 不能是“决算”。可用的有：budget、final-account。");
    }

    @Test
    void aRegionInTheFolderOfAnother() throws IOException {
        expect(
                FORM.replace("region: nation", "region: province"),
                "nation/forms.yaml 第 1 行：region 应与所在文件夹一致。请改为 nation。");
    }

    @Test
    void aKeyThatStandsTwice() throws IOException {
        expect(
                FORM.replace("    title: 支出表\n", "    title: 支出表\n    title: 支出总表\n"),
                "nation/forms.yaml 第 8 行：“title”重复。请删去其中一个。");
    }

    @Test
    void aFileThatIsNoYaml() throws IOException {
        folder.write("nation/forms.yaml", HEAD + "forms:\n  spending: [\n");

        assertThat(folder.mistakes())
                .singleElement()
                .asString()
                .startsWith("nation/forms.yaml 第 ")
                .contains("行：不是有效的 YAML（")
                .endsWith("）。请检查缩进、冒号后的空格和引号。");
    }

    @Test
    void anEmptyFile() throws IOException {
        expect("", "nation/forms.yaml 第 1 行：是空文件。请补上内容或删去该文件。");
    }

    @Test
    void aCheckOfAFormThatIsNowhere() throws IOException {
        expect(
                check("spendings[total].total == spending[total].basic"),
                "nation/forms.yaml 第 15 行：没有名为“spendings”的表。是否应为“spending”。");
    }

    @Test
    void aCheckOfAColumnThatIsNotThere() throws IOException {
        expect(
                check("spending[total].sum == spending[total].basic"),
                "nation/forms.yaml 第 15 行：表“spending”没有栏“sum”。可用的有：total、basic、project。");
    }

    @Test
    void aCheckOfARowThatIsMisspelt() throws IOException {
        expect(
                check("spending[totals].total == spending[total].basic"),
                "nation/forms.yaml 第 15 行：引用“spending[totals].total”中没有行“totals”。是否应为“total”。");
    }

    @Test
    void aCheckOverAVariableThatIsNotDeclared() throws IOException {
        expect(
                check("spending[class].total == spending[class].basic"),
                "nation/forms.yaml 第 15 行：引用“spending[class].total”中的变量“class”没有声明。请加上 for: class。",
                "nation/forms.yaml 第 15 行：引用“spending[class].basic”中的变量“class”没有声明。请加上 for: class。");
    }

    @Test
    void aCheckWithHalfAReference() throws IOException {
        expect(
                check("spending[total] == spending[total].basic"),
                "nation/forms.yaml 第 15 行：引用“spending[total]”不完整。请写成 表[行].栏 或 表.收支方[行].栏。");
    }

    @Test
    void aCheckAgainstANumber() throws IOException {
        expect(
                check("spending[total].total <= spending[total].basic + 100"),
                "nation/forms.yaml 第 15 行：检查“agree”的 that 中不能写单独的数字。请只写引用，数字写在 when 条件里。");
    }

    @Test
    void aCheckAgainstNothingOrWithAFactorIsWellFormed() throws IOException {
        expect(check("spending[total].total >= 0"));
        expect(check("2 * spending[total].total >= spending[total].basic"));
    }

    @Test
    void aCheckThatCannotBeRead() throws IOException {
        expect(
                check("spending[total].total = spending[total].basic"),
                "nation/forms.yaml 第 16 行：表达式“spending[total].total = spending[total].basic”第 23 个字符处有误。"
                        + "无法识别的符号“=”（减号两侧须有空格）。");
    }

    @Test
    void aCheckWithoutExamplesThatItMustReport() throws IOException {
        expect(
                check("spending[total].total == spending[total].basic").replaceAll("      bad:.*\n", ""),
                "nation/forms.yaml 第 15 行：检查“agree”缺少示例。请在 examples 下各写一组 good 和 bad 的数字。");
    }

    @Test
    void anExampleThatIsNoFigure() throws IOException {
        expect(
                check("spending[total].total == spending[total].basic").replace("= 2", "= 二"),
                "nation/forms.yaml 第 20 行：示例“spending[total].total = 二”不是“引用 = 数字”的形式。请改写。",
                "nation/forms.yaml 第 15 行：检查“agree”缺少示例。请在 examples 下各写一组 good 和 bad 的数字。");
    }

    @Test
    void aSeverityThatIsNone() throws IOException {
        assertThat(folder.write(
                                "nation/forms.yaml",
                                check("spending[total].total == spending[total].basic")
                                        .replace("basis:", "severity: fatal\n    basis:"))
                        .mistakes())
                .singleElement()
                .asString()
                .startsWith("nation/forms.yaml 第 15 行：severity 不能是“fatal”。可用的有：")
                .contains("error", "warning", "info")
                .endsWith("。");
    }

    @Test
    void anAccountCodeThatIsNone() throws IOException {
        folder.write("nation/accounts/functional.csv", """
                code,name,fund,from,to,confidence
                201,一般公共服务支出,一般公共预算,,,high

                2012,档案,一般公共预算,,,high
                """);

        expect(FORM, "nation/accounts/functional.csv 第 4 行：科目代码“2012”不是 3、5 或 7 位数字。请改正。");
    }

    @Test
    void anAccountWithoutAName() throws IOException {
        folder.write("nation/accounts/functional.csv", "code,name,fund,from,to,confidence\n201,,一般公共预算,,,high\n");

        expect(FORM, "nation/accounts/functional.csv 第 2 行：科目 201 没有名称。请补上。");
    }

    @Test
    void anAccountWithAYearThatIsNone() throws IOException {
        folder.write("nation/accounts/functional.csv", "code,name,fund,from,to,confidence\n201,服务,,去年,,high\n");

        expect(FORM, "nation/accounts/functional.csv 第 2 行：年份“去年”不是四位数字。请改正或留空。");
    }

    @Test
    void anAccountLineThatIsTooShort() throws IOException {
        folder.write("nation/accounts/functional.csv", "code,name,fund,from,to,confidence\n201,服务\n");

        expect(FORM, "nation/accounts/functional.csv 第 2 行：应有 6 列，实有 2 列。请按表头补齐或删去逗号，空白的列也要留逗号。");
    }

    @Test
    void everyMistakeIsReportedAtOnce() throws IOException {
        expect(
                FORM.replace("number:", "numbers:").replace("basic + project}", "basic + projects}"),
                "nation/forms.yaml 第 6 行：不认识的属性“numbers”。是否应为“number”。",
                "nation/forms.yaml 第 9 行：没有名为“projects”的行或栏。是否应为“project”。");
    }

    private void expect(String text, String... mistakes) throws IOException {
        assertThat(folder.write("nation/forms.yaml", text).mistakes()).containsExactly(mistakes);
    }

    private static String check(String that) {
        return FORM + """
            checks:
              agree:
                title: 合计等于基本支出
                that: %s
                basis: 试验
                examples:
                  good: ["spending[total].total = 1", "spending[total].basic = 1"]
                  bad: ["spending[total].total = 2"]
            """.formatted(that);
    }
}

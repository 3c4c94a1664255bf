package org.mingzhang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.disclosure.Kind;

/** Rules: what a region changes, and what the author of a mistake is told. */
class RulesTest {
    private static final String RULES = """
            region: nation
            kind: any
            from: 2019
            rules:
              hierarchy:
                title: 上级等于下级之和
                kind: hierarchy-sum
                severity: error
                certainty: certain
                basis: {text: 表内勾稽, source: arithmetic, confidence: verified}
                examples: {good: [甲], bad: [乙]}
              residue:
                test: pattern
                title: 没有残留
                kind: placeholder
                severity: warning
                certainty: likely
                pattern: ['待填']
                basis: {text: 应当规范, source: D-TXT-03, confidence: observed}
                examples: {good: [甲], bad: [待填]}
            """;

    @TempDir
    private Path temporary;

    private CatalogueFolder folder;

    @BeforeEach
    void create() throws IOException {
        folder = new CatalogueFolder(temporary);
        folder.write("nation/checks/rules.yaml", RULES);
    }

    @Test
    void aRegionInheritsARuleForBothKinds() throws Exception {
        Catalogue catalogue = folder.load();

        assertThat(catalogue.ruleSet("city", Kind.BUDGET, 2024).of(RuleTest.HIERARCHY))
                .hasValueSatisfying(rule -> assertThat(rule.severity()).isEqualTo("error"));
        assertThat(catalogue.ruleSet("city", Kind.FINAL_ACCOUNT, 2024).all(RuleTest.PATTERN))
                .hasSize(1);
    }

    @Test
    void aRegionChangesTheSeverityFromAYearOn() throws Exception {
        city("2022", "hierarchy: {severity: info}");
        folder.write(
                "city/checks/later.yaml",
                "region: city\nkind: any\nfrom: 2024\nrules:\n  hierarchy: {severity: warning}\n");
        Catalogue catalogue = folder.load();

        assertThat(severity(catalogue, "province", 2024)).isEqualTo("error");
        assertThat(severity(catalogue, "city", 2023)).isEqualTo("info");
        assertThat(severity(catalogue, "city", 2024)).isEqualTo("warning");
    }

    @Test
    void aRegionSwitchesARuleOffAndALowerOneOnAgain() throws Exception {
        folder.write(
                "province/checks/rules.yaml", "region: province\nkind: budget\nfrom: 2020\nrules:\n  residue: off\n");
        city("2020", "residue: on");
        Catalogue catalogue = folder.load();

        assertThat(catalogue.ruleSet("province", Kind.BUDGET, 2024).all(RuleTest.PATTERN))
                .isEmpty();
        assertThat(catalogue.ruleSet("province", Kind.FINAL_ACCOUNT, 2024).all(RuleTest.PATTERN))
                .hasSize(1);
        assertThat(catalogue.ruleSet("city", Kind.BUDGET, 2024).all(RuleTest.PATTERN))
                .hasSize(1);
    }

    @Test
    void aRuleWithoutABadExample() throws IOException {
        expect(
                RULES.replace(", bad: [乙]", ""),
                "nation/checks/rules.yaml 第 6 行：规则“hierarchy”缺少示例。请在 examples 下写出 good 和 bad，各至少一例。");
    }

    @Test
    void anUnknownTest() throws IOException {
        expect(
                RULES.replace("hierarchy:", "hierarchie:"),
                "nation/checks/rules.yaml 第 6 行：没有名为“hierarchie”的检查办法。是否应为“hierarchy”，或者用 test 写明。");
    }

    @Test
    void aRuleThatIsOffAndIsNotThere() throws IOException {
        city("2020", "residues: off");

        assertThat(folder.mistakes())
                .containsExactly("city/checks/own.yaml 第 5 行：没有名为“residues”的规则可以停用。是否应为“residue”。");
    }

    @Test
    void aRecalledGroundCarriesNoError() throws IOException {
        expect(
                RULES.replace("confidence: verified", "confidence: recall"),
                "nation/checks/rules.yaml 第 6 行：规则“hierarchy”的依据未经核实（recall）。请写 severity: info 和 certainty: likely。");
    }

    @Test
    void anUnknownSeverityAndAnUnknownKind() throws IOException {
        expect(
                RULES.replace("severity: error", "severity: fatal").replace("kind: placeholder", "kind: residue"),
                "nation/checks/rules.yaml 第 8 行：severity 不能是“fatal”。可用的有：",
                "nation/checks/rules.yaml 第 15 行：kind 不能是“residue”。可用的有：");
    }

    @Test
    void aPatternThatCannotBeReadOrRunsAway() throws IOException {
        expect(RULES.replace("'待填'", "'待填('"), "nation/checks/rules.yaml 第 18 行：正则表达式“待填(”有误。");
        expect(RULES.replace("'待填'", "'(待+)+填'"), "nation/checks/rules.yaml 第 18 行：正则表达式“(待+)+填”中重复套着重复。");
        expect(RULES.replace("'待填'", "'待*'"), "nation/checks/rules.yaml 第 18 行：正则表达式“待*”连空文字也匹配。");
    }

    @Test
    void anUnknownAttribute() throws IOException {
        expect(
                RULES.replace("    pattern:", "    patern:"),
                "nation/checks/rules.yaml 第 18 行：不认识的属性“patern”。是否应为“pattern”。");
    }

    @Test
    void aComparisonOfYearsNamesWhatTheFormsHave() throws IOException {
        folder.write("nation/final-account.yaml", """
                region: nation
                kind: final-account
                from: 2019
                forms:
                  expenditure:
                    number: 甲01
                    title: 支出表
                    stub: [code, label]
                    columns: {total: {path: [合计]}}
                    rows: {of: accounts, classification: functional, totals: {total: {label: 合计}}}
                """);
        String rules = RULES + """
              closing:
                test: years-equal
                title: 两年一致
                kind: cross-year
                severity: warning
                certainty: likely
                against: last-final-account
                that: ["expenditure[total].total == expenditure[total].total"]
                basis: {text: 应当一致, source: logic, confidence: observed}
                examples: {good: [甲], bad: [乙]}
            """;
        expect(rules);
        expect(
                rules.replace("against: last-final-account", "against: last-final-acount"),
                "nation/checks/rules.yaml 第 27 行：没有名为“last-final-acount”的早先文件。是否应为“last-final-account”。");
        expect(
                rules.replace("== expenditure[total].total", "== expenditure[total].sum"),
                "nation/checks/rules.yaml 第 28 行：各地区的表里都没有这里引用的行或栏。");
        expect(
                rules.replace("== expenditure[total].total", "== budget[total].total"),
                "nation/checks/rules.yaml 第 28 行：各地区的表里都没有这里引用的行或栏。");
        expect(
                rules.replace("== expenditure", "= expenditure"),
                "nation/checks/rules.yaml 第 28 行：表达式“expenditure[total].total = expenditure[total].total”第 26 个字符处有误。");
        expect(rules.replaceFirst("    that: .*\n", ""), "nation/checks/rules.yaml 第 22 行：缺少 that。");
    }

    private void city(String from, String rules) throws IOException {
        folder.write("city/checks/own.yaml", "region: city\nkind: any\nfrom: " + from + "\nrules:\n  " + rules + "\n");
    }

    private static String severity(Catalogue catalogue, String region, int year) {
        return catalogue
                .ruleSet(region, Kind.BUDGET, year)
                .of(RuleTest.HIERARCHY)
                .orElseThrow()
                .severity();
    }

    private void expect(String rules, String... beginnings) throws IOException {
        folder.write("nation/checks/rules.yaml", rules);
        assertThat(folder.mistakes()).hasSize(beginnings.length);
        for (int at = 0; at < beginnings.length; at++) {
            assertThat(folder.mistakes().get(at)).startsWith(beginnings[at]);
        }
    }
}

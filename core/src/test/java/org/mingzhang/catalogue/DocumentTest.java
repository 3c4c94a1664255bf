package org.mingzhang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.disclosure.Kind;

/** How documents are arranged: what the catalogue says, what it inherits, and what its author is told. */
class DocumentTest {
    private static final String FILE = """
            region: nation
            kind: final-account
            from: 2019
            forms:
              spending:
                title: 支出表
                stub: [code, label]
                columns: {total: {path: [合计]}}
                rows: {of: accounts, classification: functional}
            document:
              cover: ["{department}", "{year}年"]
              contents: 目录
              part: 第{no}部分
              form-number: "{number}表"
              department: 部门
              currency: 单位
              column-numbers: 栏次
              stubs:
                accounts: {code: [代码], label: [项目, 名称]}
              parts:
                first: {heading: "{department}概况", sections: [职责]}
                second: {heading: 各表, holds: tables}
                third: {heading: 说明, holds: sections}
              sections:
                duties: {heading: 职责, missing: "{department}的职责：{gap}。"}
                units: {heading: 机构, say: "共{count}个单位：", each: "{no}.{unit}"}
                terms: {heading: 名词, each: "{term}：{definition}。"}
            """;

    @TempDir
    private Path temporary;

    private CatalogueFolder folder;

    @BeforeEach
    void create() throws IOException {
        folder = new CatalogueFolder(temporary);
    }

    @Test
    void aDocumentIsReadAsItIsStated() throws Exception {
        DocumentSpec document = folder.write("nation/a.yaml", FILE)
                .load()
                .formSet("nation", Kind.FINAL_ACCOUNT, 2024)
                .document();
        assertThat(document.cover()).containsExactly("{department}", "{year}年");
        assertThat(document.columnNumbers()).contains("栏次");
        assertThat(document.blankZeros()).isFalse();
        assertThat(document.parts()).extracting(PartSpec::key).containsExactly("first", "second", "third");
        assertThat(document.parts().getFirst().claims("一、部门职责")).isTrue();
        assertThat(document.parts().getFirst().claims("三、说明")).isFalse();
        assertThat(document.holding(PartSpec.Holds.TABLES)).map(PartSpec::key).contains("second");
        assertThat(document.holding(PartSpec.Holds.SHEETS)).isEmpty();
    }

    @Test
    void aRegionStatesOnlyWhatDiffers() throws Exception {
        folder.write("nation/a.yaml", FILE).write("province/a.yaml", """
                region: province
                kind: final-account
                from: 2023
                document:
                  column-numbers: off
                  blank-zeros: true
                  parts:
                    all: {heading: 全文, holds: sections}
                    tables: {heading: 各表, holds: tables}
                """);
        DocumentSpec document =
                folder.load().formSet("city", Kind.FINAL_ACCOUNT, 2024).document();
        assertThat(document.contents()).isEqualTo("目录");
        assertThat(document.columnNumbers()).isEmpty();
        assertThat(document.blankZeros()).isTrue();
        assertThat(document.parts()).extracting(PartSpec::key).containsExactly("all", "tables");
    }

    @Test
    void everyMistakeIsTold() throws IOException {
        expect(FILE.replace("contents: 目录", "content: 目录"), "不认识的属性“content”。是否应为“contents”。", "缺少属性“contents”");
        expect(FILE.replace("第{no}部分", "第一部分"), "part 中没有 {no}");
        expect(FILE.replace("{year}年", "{years}年"), "不认识的 {years}。是否应为“{year}”。");
        expect(FILE.replace("code: [代码]", "codes: [代码]"), "不认识的栏目“codes”", "表“spending”左边的 code 栏没有标题");
        expect(FILE.replace("holds: tables", "holds: table"), "不认识的 holds“table”", "没有一个部分写明 holds: tables");
        expect(FILE.replace("holds: sections", "holds: tables"), "已有另一部分写了 holds: tables", "没有一个部分写明 holds: sections");
        expect(FILE.replace("    accounts: {code", "    account: {code"), "不认识的属性“account”", "栏没有标题");
    }

    @Test
    void everyFormSetOfTheRealCatalogueIsArranged() {
        assertThat(RealCatalogue.formSets()).isNotEmpty().allSatisfy(set -> {
            assertThat(set.document().parts()).isNotEmpty();
            assertThat(set.document().contents()).isNotBlank();
        });
    }

    @Test
    void theSectionsAroundTheNarrativeAreWordedAndTheirMistakesTold() throws Exception {
        FrameSpec frame = folder.write("nation/a.yaml", FILE)
                .load()
                .formSet("nation", Kind.FINAL_ACCOUNT, 2024)
                .document()
                .frame()
                .orElseThrow();
        assertThat(frame.duties().missing()).isEqualTo("{department}的职责：{gap}。");
        assertThat(frame.units().each()).isEqualTo("{no}.{unit}");
        expect(FILE.replace("{gap}", "{gaps}"), "不认识的 {gaps}。是否应为“{gap}”。");
        expect(FILE.replace("    units: {heading", "    unit: {heading"), "不认识的属性“unit”", "sections 中没有 units");
        expect(FILE.replace("heading: 名词, ", ""), "缺少属性“heading”");
    }

    @Test
    void theEvaluationIsWordedInKnownMeasuresAndAsksForKnownWords() throws Exception {
        String file = FILE + """
                    evaluation:
                      heading: 绩效
                      say: ["{department}有{projects}个项目，占{coverage}%。"]
                      ask: {merits: "成效：{words}。"}
                """;
        FrameSpec.Evaluation evaluation = folder.write("nation/a.yaml", file)
                .load()
                .formSet("nation", Kind.FINAL_ACCOUNT, 2024)
                .document()
                .frame()
                .flatMap(FrameSpec::evaluation)
                .orElseThrow();
        assertThat(evaluation.say()).containsExactly("{department}有{projects}个项目，占{coverage}%。");
        assertThat(evaluation.ask()).containsExactly(Map.entry("merits", "成效：{words}。"));
        expect(file.replace("{coverage}", "{covered}"), "不认识的数“covered”。");
        expect(file.replace("merits:", "merit:"), "不认识的属性“merit”。是否应为“merits”。");
        expect(file.replace("{words}", "{word}"), "不认识的 {word}。是否应为“{words}”。");
    }

    @Test
    void termsAreThoseOfTheKindAndARegionStatesOnlyWhatDiffers() throws Exception {
        String head = "kind: final-account\nfrom: 2019\nterms:\n";
        folder.write("nation/a.yaml", FILE)
                .write("nation/terms/a.yaml", "region: nation\n" + head + """
                          basic: {term: 基本支出, says: 指日常支出}
                          project: {term: 项目支出, also: [项目], says: 指专项支出}
                        """)
                .write("city/terms/a.yaml", "region: city\n" + head + """
                          basic: off
                          vehicle: {term: 公务用车, says: 指公务用的车辆}
                        """);
        FormSet set = folder.load().formSet("nation", Kind.FINAL_ACCOUNT, 2024);
        assertThat(folder.load().terms(set)).extracting(Term::name).containsExactly("基本支出", "项目支出");
        assertThat(folder.load().terms(set).getLast().occursIn("各项目")).isTrue();
        assertThat(folder.load().terms(set).getFirst().occursIn("各项目")).isFalse();
        folder.write("nation/terms/b.yaml", "region: nation\n" + head + "  other: {term: 其他, say: 指其他}\n");
        assertThat(folder.mistakes())
                .anyMatch(line -> line.startsWith("nation/terms/b.yaml 第 5 行：不认识的属性“say”"))
                .anyMatch(line -> line.contains("缺少属性“says”"));
    }

    private void expect(String text, String... mistakes) throws IOException {
        List<String> told = folder.write("nation/a.yaml", text).mistakes();
        assertThat(told).as(text).isNotEmpty().allMatch(mistake -> mistake.startsWith("nation/a.yaml 第 "));
        for (String mistake : mistakes) {
            assertThat(told).anyMatch(line -> line.contains(mistake));
        }
    }
}

package org.mingzhang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.disclosure.Section;
import org.mingzhang.narrative.Report;

/** How reports are worded: what the catalogue says, what its author is told, and what comes of it. */
class ReportSpecTest {
    private static final String FILE = """
            region: nation
            from: 2019
            reports:
              monitoring:
                cover: ["{department}", "{year}年监控"]
                heading: 监控情况
                sheets: 监控表
                parts:
                  money:
                    heading: 资金
                    say: ["执行{executed}万元。", "执行率{rate}%。"]
                  causes:
                    heading: 原因
                    each: {of: warned, lines: ["{no}.{subject}：{cause}。", "{no}.{subject}：{gap}。"]}
                    none: 截至{until}没有偏差。
                  missing:
                    heading: 缺报
                    each: {of: unreported, lines: ["{no}.{subject}"]}
            """;

    private static final Map<String, String> WORDS =
            Map.of("department", "某局", "year", "2024", "until", "7月31日", "executed", "5.00");

    @TempDir
    private Path temporary;

    private CatalogueFolder folder;

    @BeforeEach
    void create() throws IOException {
        folder = new CatalogueFolder(temporary);
    }

    @Test
    void aSentenceWithSomethingUnknownIsLeftOutAndALineTakesItsFirstWholeWording() throws Exception {
        List<Map<String, String>> warned = List.of(Map.of("subject", "甲", "cause", "下达晚"), Map.of("subject", "乙"));
        assertThat(said(Map.of("warned", warned), true))
                .containsExactly(" |某局\n2024年监控", "一 监控情况|", "一 资金|执行5.00万元。", "二 原因|1.甲：下达晚。\n2.乙：____。", "二 监控表|");
    }

    @Test
    void whatHasNothingToSayIsSaidOrLeftOut() throws Exception {
        assertThat(said(Map.of(), false))
                .containsExactly(" |某局\n2024年监控", "一 监控情况|", "一 资金|执行5.00万元。", "二 原因|截至7月31日没有偏差。");
    }

    @Test
    void everyMistakeIsTold() throws IOException {
        expect(FILE.replace("monitoring:", "monitor:"), "不认识的报告“monitor”");
        expect(FILE.replace("{executed}", "{execute}"), "不认识的 {execute}。是否应为“executed”。");
        expect(FILE.replace("of: warned", "of: warn"), "不能列出“warn”。是否应为“warned”。");
        expect(FILE.replace("{cause}", "{causes}"), "不认识的 {causes}。是否应为“cause”。");
        expect(FILE.replace("none:", "nothing:"), "不认识的属性“nothing”");
        expect(FILE.replace("    sheets: 监控表\n", ""), "缺少属性“sheets”");
    }

    private List<String> said(Map<String, List<Map<String, String>>> lists, boolean sheets) throws Exception {
        ReportSpec spec = folder.write("nation/performance/a.yaml", FILE)
                .load()
                .scoring("nation", 2024)
                .report(ReportSpec.Kind.MONITORING)
                .orElseThrow();
        return new Report(spec, DocumentSpec.NONE)
                .sections(WORDS, lists, sheets).stream()
                        .map(ReportSpecTest::text)
                        .toList();
    }

    private static String text(Section section) {
        return section.no() + " " + section.title() + "|" + section.text();
    }

    private void expect(String text, String mistake) throws IOException {
        assertThat(folder.write("nation/performance/a.yaml", text).mistakes())
                .as(text)
                .anyMatch(line -> line.startsWith("nation/performance/a.yaml 第 ") && line.contains(mistake));
    }
}

package org.mingzhang.write.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Severity;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Source;

/** The first lines of a report on a document. */
public final class Headline {
    private Headline() {}

    /** The unit, year and kind, as far as they are known. */
    public static String of(Disclosure disclosure) {
        List<String> parts = new ArrayList<>();
        parts.add(disclosure.unitName().orElse("（未识别出单位名称）"));
        disclosure.year().ifPresentOrElse(year -> parts.add(year + " 年度"), () -> parts.add("（未识别出年度）"));
        parts.add(disclosure.kind().chinese());
        return String.join(" ", parts);
    }

    /** How many findings of each severity. */
    public static String counts(AuditReport report) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            parts.add(severity.chinese() + " " + report.count(severity) + " 个");
        }
        return String.join("，", parts);
    }

    /** How much was checked and how much could not be read. */
    public static String extent(AuditReport report) {
        Disclosure disclosure = report.disclosure();
        String unread =
                disclosure.unread().isEmpty() ? "" : "；有 " + disclosure.unread().size() + " 处内容未能识别，没有参加检查";
        String against = report.against().isEmpty()
                ? ""
                : "对照 " + report.against().stream().map(Source::file).collect(Collectors.joining("、")) + "。";
        return "读出表 " + disclosure.tables().size() + " 张，执行规则 " + report.rulesRun() + " 条，不适用 "
                + report.rulesNotApplicable() + " 条" + unread + "。" + against;
    }
}

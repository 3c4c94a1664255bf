package org.mingzhang.write.text;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.audit.Arithmetic;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Certainty;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Severity;
import org.mingzhang.write.report.Equation;
import org.mingzhang.write.report.Headline;
import org.mingzhang.write.report.Places;

/** The findings of an audit for people at a terminal. */
public final class FindingsText {
    /** A fault that breaks many equations is clear from the weightiest few. */
    private static final int EQUATIONS_SHOWN = 3;

    private final Style style;
    private final boolean verbose;

    /**
     * A report.
     *
     * @param ansi    whether the terminal takes colours
     * @param verbose whether findings of no consequence and every equation are shown too
     */
    public FindingsText(boolean ansi, boolean verbose) {
        this.style = new Style(ansi);
        this.verbose = verbose;
    }

    /** The report on one document. */
    public String of(AuditReport report) {
        StringBuilder out = new StringBuilder();
        out.append(style.heading("文件：" + report.disclosure().source().file())).append('\n');
        line(out, 0, Headline.of(report.disclosure()));
        line(out, 0, Headline.counts(report) + "。" + Headline.extent(report));
        List<Finding> shown = report.findings().stream()
                .filter(finding -> verbose || finding.severity() != Severity.INFO)
                .toList();
        int number = 0;
        for (Finding finding : shown) {
            number++;
            out.append('\n');
            append(out, number, finding);
        }
        int folded = report.findings().size() - shown.size();
        if (report.findings().isEmpty()) {
            line(out, 0, "没有发现问题。");
        } else if (folded > 0) {
            out.append('\n');
            line(out, 0, "另有提示 " + folded + " 个（尾差、格式等），加 --verbose 可全部列出。");
        }
        return out.toString();
    }

    private void append(StringBuilder out, int number, Finding finding) {
        String certainty = finding.certainty() == Certainty.CERTAIN
                ? ""
                : "（" + finding.certainty().chinese() + "）";
        out.append(number)
                .append(". ")
                .append(style.severity(finding.severity()))
                .append(style.heading(Style.safe(title(finding))))
                .append(certainty)
                .append('\n');
        place(finding).forEach(place -> line(out, 3, "位置：" + place));
        if (!finding.arithmetic().isEmpty()) {
            line(out, 3, finding.message());
        }
        finding.arithmetic().stream()
                .limit(verbose ? Long.MAX_VALUE : EQUATIONS_SHOWN)
                .forEach(arithmetic -> {
                    List<String> lines = EquationText.lines(Equation.of(arithmetic));
                    line(out, 3, "算式：" + lines.getFirst());
                    lines.stream().skip(1).forEach(text -> line(out, 5, text));
                });
        int more = finding.arithmetic().size() - EQUATIONS_SHOWN;
        if (!verbose && more > 0) {
            line(out, 3, "另有 " + more + " 个算式同样不成立，加 --verbose 可全部列出。");
        }
        values(finding).forEach(text -> line(out, 3, text));
        if (!finding.basis().isBlank()) {
            line(out, 3, "依据：" + finding.basis());
        }
        finding.suggestion().ifPresent(text -> line(out, 3, "建议：" + text));
        out.append("   ")
                .append(style.faint("规则编号：" + Style.safe(finding.rule())))
                .append('\n');
    }

    /** The check in a few words; the message itself where no equation says them. */
    private static String title(Finding finding) {
        return finding.arithmetic().stream().findFirst().map(Arithmetic::title).orElse(finding.message());
    }

    private static Stream<String> place(Finding finding) {
        return finding.evidence().stream().limit(1).map(FindingsText::place).filter(place -> !place.isEmpty());
    }

    private static String place(Evidence evidence) {
        String inForm = Places.of(evidence);
        String inFile = Places.of(evidence.origin());
        return inFile.isEmpty() ? inForm : inForm.isEmpty() ? inFile : inForm + "（" + inFile + "）";
    }

    private static Stream<String> values(Finding finding) {
        List<String> parts = Stream.of(
                        finding.actual().map(actual -> "现为" + (actual.isEmpty() ? "空白" : " " + actual)),
                        finding.expected().map(expected -> "应为 " + expected),
                        finding.difference().map(difference -> "相差 " + difference))
                .flatMap(part -> part.stream())
                .toList();
        return parts.isEmpty() ? Stream.empty() : Stream.of(String.join("，", parts));
    }

    private static void line(StringBuilder out, int indent, String text) {
        String margin = " ".repeat(indent);
        Style.safe(text).lines().forEach(part -> out.append(margin).append(part).append('\n'));
    }
}

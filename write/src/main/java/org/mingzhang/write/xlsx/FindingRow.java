package org.mingzhang.write.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Severity;
import org.mingzhang.money.FigureParser;
import org.mingzhang.write.report.Equation;
import org.mingzhang.write.report.Places;
import org.mingzhang.write.report.Remarks;
import org.mingzhang.write.report.Titles;
import org.mingzhang.write.xlsx.Sheet.Heading;
import org.mingzhang.write.xlsx.Sheet.Value;

/** A finding as a row. */
final class FindingRow {
    static final List<Heading> HEADINGS = List.of(
            new Heading("序号", 6),
            new Heading("严重程度", 10),
            new Heading("把握程度", 10),
            new Heading("类别", 12),
            new Heading("问题", 60),
            new Heading("表或章节", 12),
            new Heading("行", 26),
            new Heading("栏", 22),
            new Heading("页、行", 14),
            new Heading("现为", 14),
            new Heading("应为", 14),
            new Heading("相差", 12),
            new Heading("相差（数值）", 14),
            new Heading("算式", 60),
            new Heading("佐证位置", 50),
            new Heading("依据", 36),
            new Heading("建议", 36),
            new Heading("规则编号", 24),
            new Heading("核实意见", 30));

    private FindingRow() {}

    static List<Value> of(int number, Finding finding) {
        Optional<Evidence> first = finding.evidence().stream().findFirst();
        List<Value> row = new ArrayList<>();
        row.add(new Value.Count(number));
        row.add(new Value.Coloured(finding.severity().chinese(), colour(finding.severity())));
        row.add(new Value.Words(finding.certainty().chinese()));
        row.add(new Value.Words(Titles.of(finding.kind())));
        row.add(new Value.Words(finding.message()));
        row.add(words(first.flatMap(
                evidence -> evidence.form().or(() -> evidence.section().map(section -> "正文" + section)))));
        row.add(words(first.flatMap(Places::row)));
        row.add(words(first.flatMap(Evidence::column).map(column -> column.replace("/", "－"))));
        row.add(words(first.map(evidence -> Places.of(evidence.origin()))));
        row.add(words(finding.actual().map(actual -> actual.isEmpty() ? "（空白）" : actual)));
        row.add(words(finding.expected()));
        row.add(words(finding.difference()));
        row.add(finding.difference()
                .flatMap(FigureParser::parse)
                .<Value>map(Value.Amount::new)
                .orElseGet(Value.Nothing::new));
        row.add(words(Optional.of(finding.arithmetic().stream()
                .map(Equation::of)
                .map(FindingRow::line)
                .collect(Collectors.joining("\n")))));
        row.add(words(Optional.of(finding.evidence().stream()
                .skip(1)
                .map(evidence ->
                        Remarks.place(evidence) + "：" + (evidence.text().isEmpty() ? "（空白）" : evidence.text()))
                .collect(Collectors.joining("\n")))));
        row.add(words(Optional.of(finding.basis())));
        row.add(words(finding.suggestion()));
        row.add(new Value.Words(finding.rule()));
        row.add(new Value.Nothing());
        return row;
    }

    /** An equation on one line: each term with its figure. */
    private static String line(Equation equation) {
        StringBuilder text = new StringBuilder(equation.title());
        text.append(equation.shared().isEmpty() ? "" : "（" + equation.shared() + "）")
                .append("：");
        for (Equation.Term term : equation.terms()) {
            text.append(term.sign().isEmpty() ? "" : " " + term.sign() + " ");
            text.append(term.name()).append(' ').append(term.figure());
        }
        return text.append("；左边减右边 ").append(equation.difference()).toString();
    }

    private static Value words(Optional<String> text) {
        return text.filter(words -> !words.isEmpty())
                .<Value>map(Value.Words::new)
                .orElseGet(Value.Nothing::new);
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "FFC9C4";
            case WARNING -> "FFE0AA";
            case INFO -> "D5E6FB";
        };
    }
}

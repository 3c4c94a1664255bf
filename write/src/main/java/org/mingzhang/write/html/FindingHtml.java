package org.mingzhang.write.html;

import static org.mingzhang.write.html.Html.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.audit.Certainty;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.write.report.Equation;
import org.mingzhang.write.report.Remarks;

/** A finding with its equations, each figure under its term. */
final class FindingHtml {
    private final StringBuilder out;
    private final Marks marks;

    FindingHtml(StringBuilder out, Marks marks) {
        this.out = out;
        this.marks = marks;
    }

    void append(int number, Finding finding) {
        String severity = finding.severity().id();
        out.append("<li class=\"finding ").append(severity).append("\" id=\"").append(marks.findingId(number));
        // The filter hides findings; the numbers of the others must not move up.
        out.append("\" value=\"").append(number).append("\">");
        out.append("<p class=\"message\"><span class=\"badge\">")
                .append(escape(finding.severity().chinese()));
        out.append("</span> ").append(escape(finding.message()));
        if (finding.certainty() != Certainty.CERTAIN) {
            out.append(" <span class=\"meta\">（")
                    .append(escape(finding.certainty().chinese()))
                    .append("）</span>");
        }
        out.append("</p>");
        values(finding);
        places(finding.evidence().stream().limit(1).toList());
        List<Equation> equations =
                finding.arithmetic().stream().map(Equation::of).toList();
        equations.stream().limit(1).forEach(this::equation);
        more(
                equations.stream().skip(1).toList(),
                finding.evidence().stream().skip(1).toList());
        out.append("<dl>");
        entry("依据", Optional.of(finding.basis()).filter(basis -> !basis.isBlank()));
        entry("建议", finding.suggestion());
        entry("规则编号", Optional.of(finding.rule()));
        out.append("</dl></li>\n");
    }

    private void values(Finding finding) {
        List<String> parts = Stream.of(
                        value("现为", finding.actual().map(actual -> actual.isEmpty() ? "（空白）" : actual)),
                        value("应为", finding.expected()),
                        value("相差", finding.difference()))
                .flatMap(Optional::stream)
                .toList();
        if (!parts.isEmpty()) {
            out.append("<p class=\"values\">").append(String.join("　", parts)).append("</p>");
        }
    }

    private static Optional<String> value(String name, Optional<String> figure) {
        return figure.map(text -> name + " <b>" + escape(text) + "</b>");
    }

    /** What most readers need only in doubt; it opens without a script, and on paper it is open. */
    private void more(List<Equation> equations, List<Evidence> evidence) {
        if (equations.isEmpty() && evidence.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>();
        if (!equations.isEmpty()) {
            words.add("其余算式 " + equations.size() + " 个");
        }
        if (!evidence.isEmpty()) {
            words.add("佐证 " + evidence.size() + " 处");
        }
        out.append("<details><summary>").append(String.join("，", words)).append("</summary>");
        equations.forEach(this::equation);
        places(evidence);
        out.append("</details>");
    }

    private void places(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        out.append("<ul class=\"places\">");
        for (Evidence place : evidence) {
            String words = Remarks.place(place);
            String figure = place.text().isEmpty() ? "（空白）" : place.text();
            out.append("<li>");
            place.at()
                    .ifPresentOrElse(
                            cell -> out.append("<a href=\"#")
                                    .append(marks.cellId(cell))
                                    .append("\">")
                                    .append(escape(words))
                                    .append("</a>"),
                            () -> out.append(escape(words)));
            out.append("：<b>").append(escape(figure)).append("</b></li>");
        }
        out.append("</ul>");
    }

    private void equation(Equation equation) {
        out.append("<div class=\"scroll\"><table class=\"equation\"><caption>").append(escape(equation.title()));
        out.append(equation.shared().isEmpty() ? "" : "（" + escape(equation.shared()) + "）")
                .append("</caption><tr>");
        for (Equation.Term term : equation.terms()) {
            sign(term);
            out.append("<th scope=\"col\">").append(escape(term.name())).append("</th>");
        }
        out.append("</tr><tr>");
        for (Equation.Term term : equation.terms()) {
            sign(term);
            out.append("<td>").append(escape(term.figure())).append("</td>");
        }
        out.append("</tr></table></div><p class=\"meta\">左边 ").append(escape(equation.leftSum()));
        out.append("，右边 ").append(escape(equation.rightSum()));
        out.append("，左边减右边 ").append(escape(equation.difference())).append("</p>");
    }

    private void sign(Equation.Term term) {
        if (!term.sign().isEmpty()) {
            out.append("<td class=\"sign\">").append(escape(term.sign())).append("</td>");
        }
    }

    private void entry(String name, Optional<String> text) {
        text.ifPresent(words -> out.append("<dt>")
                .append(name)
                .append("</dt><dd>")
                .append(escape(words))
                .append("</dd>"));
    }
}

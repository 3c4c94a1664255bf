package org.mingzhang.write.html;

import static org.mingzhang.write.html.Html.escape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.audit.Certainty;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.write.report.Equation;
import org.mingzhang.write.report.Places;

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
        out.append("<li class=\"finding ")
                .append(severity)
                .append("\" id=\"")
                .append(marks.findingId(number))
                .append("\">");
        out.append("<p class=\"message\"><span class=\"badge\">")
                .append(escape(finding.severity().chinese()));
        out.append("</span> ").append(escape(finding.message()));
        if (finding.certainty() != Certainty.CERTAIN) {
            out.append(" <span class=\"meta\">（")
                    .append(escape(finding.certainty().chinese()))
                    .append("）</span>");
        }
        out.append("</p>");
        places(finding.evidence());
        finding.arithmetic().stream().map(Equation::of).forEach(this::equation);
        out.append("<dl>");
        entry("现为", finding.actual());
        entry("应为", finding.expected());
        entry("相差", finding.difference());
        entry("依据", Optional.of(finding.basis()).filter(basis -> !basis.isBlank()));
        entry("建议", finding.suggestion());
        entry("规则编号", Optional.of(finding.rule()));
        out.append("</dl></li>\n");
    }

    private void places(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        out.append("<ul class=\"places\">");
        for (Evidence place : evidence) {
            String words = Stream.of(Places.of(place), Places.of(place.origin()))
                    .filter(part -> !part.isEmpty())
                    .reduce((form, file) -> form + "（" + file + "）")
                    .orElse("");
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

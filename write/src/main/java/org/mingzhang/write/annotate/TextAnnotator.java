package org.mingzhang.write.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.FindingKind;
import org.mingzhang.write.html.Html;
import org.mingzhang.write.report.Headline;
import org.mingzhang.write.report.Remarks;

/**
 * Writes the lines of a text file as one page that needs nothing from anywhere: every line with its number, the findings
 * marked in place with a note below the line, and a list of them at the head that leads there.
 */
public final class TextAnnotator {
    private final List<String> lines;
    private final AuditReport report;
    private final Map<Integer, List<Mark>> marks = new TreeMap<>();
    private final Map<Integer, Integer> firstLines = new TreeMap<>();
    private final Map<Integer, List<Integer>> notes = new TreeMap<>();

    /** A stretch of a line that a finding names; the first place of the finding, or one that it rests on. */
    private record Mark(int from, int to, int finding, boolean first) {}

    private TextAnnotator(List<String> lines, AuditReport report) {
        this.lines = lines;
        this.report = report;
    }

    /** Writes the page for a file of these lines. */
    public static void annotate(List<String> lines, AuditReport report, Appendable out) throws IOException {
        TextAnnotator page = new TextAnnotator(List.copyOf(lines), report);
        page.find();
        page.write(out);
    }

    private void find() {
        LineMarks places = new LineMarks(lines, report.disclosure());
        for (int i = 0; i < report.findings().size(); i++) {
            int number = i + 1;
            Finding finding = report.findings().get(i);
            for (Evidence evidence : finding.places()) {
                List<LineMarks.Stretch> stretches = new ArrayList<>(places.of(evidence));
                boolean first = !stretches.isEmpty() && !firstLines.containsKey(number);
                if (first && finding.kind() == FindingKind.NAMING) {
                    places.label(evidence).ifPresent(stretches::add);
                }
                if (first) {
                    int line = stretches.getFirst().line();
                    firstLines.put(number, line);
                    notes.computeIfAbsent(line, at -> new ArrayList<>()).add(number);
                }
                for (LineMarks.Stretch stretch : stretches) {
                    marks.computeIfAbsent(stretch.line(), line -> new ArrayList<>())
                            .add(new Mark(stretch.from(), stretch.to(), number, first));
                }
            }
        }
    }

    private void write(Appendable out) throws IOException {
        out.append(Html.head(Headline.of(report.disclosure()) + "：检查批注"))
                .append("<body class=\"annotated\"><header><h1>")
                .append(Html.escape(Headline.of(report.disclosure())))
                .append("</h1><p class=\"meta\">文件：")
                .append(Html.escape(report.disclosure().source().file()))
                .append("</p><p>")
                .append(Html.escape(Headline.counts(report) + "。" + Headline.extent(report)))
                .append("</p></header>\n");
        list(out);
        out.append("<main><h2>原文</h2><div class=\"lines\">\n");
        for (int line = 0; line < lines.size(); line++) {
            line(out, line);
        }
        out.append("</div></main></body></html>\n");
    }

    private void list(Appendable out) throws IOException {
        out.append("<nav aria-label=\"发现的问题\"><h2>发现的问题</h2>");
        if (report.findings().isEmpty()) {
            out.append("<p>没有发现问题。</p>");
        }
        out.append("<ol class=\"findings\">\n");
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            int number = i + 1;
            Integer line = firstLines.get(number);
            out.append("<li class=\"finding ").append(finding.severity().id()).append("\"");
            // A finding with a line has its anchor at the line.
            out.append(line == null ? " id=\"f" + number + "\">" : ">");
            out.append("<span class=\"badge\">")
                    .append(finding.severity().chinese())
                    .append("</span> ");
            if (line == null) {
                String why = finding.places().isEmpty() ? "针对整份文件，没有具体位置" : "位置未能确定";
                out.append("（").append(why).append("）").append(Html.escape(Remarks.of(number, finding)));
            } else {
                out.append("<a href=\"#f").append(Integer.toString(number)).append("\">第 ");
                out.append(Integer.toString(line + 1)).append(" 行</a> ").append(Html.escape(finding.message()));
            }
            out.append("</li>\n");
        }
        out.append("</ol></nav>\n");
    }

    private void line(Appendable out, int line) throws IOException {
        String number = Integer.toString(line + 1);
        List<Mark> here = marks.getOrDefault(line, List.of());
        out.append("<div class=\"line\" id=\"L").append(number).append("\"><a class=\"no\" href=\"#L");
        out.append(number).append("\">").append(number).append("</a><span>");
        text(out, lines.get(line), here);
        out.append("</span></div>\n");
        for (int finding : notes.getOrDefault(line, List.of())) {
            note(out, finding);
        }
    }

    private void note(Appendable out, int number) throws IOException {
        Finding finding = report.findings().get(number - 1);
        out.append("<aside class=\"remark ").append(finding.severity().id()).append("\" id=\"f");
        out.append(Integer.toString(number)).append("\">");
        out.append(Html.escape(Remarks.of(number, finding))).append("</aside>\n");
    }

    /** The text of a line, cut where a mark begins or ends; the numbers of its findings stand behind a mark. */
    private void text(Appendable out, String text, List<Mark> here) throws IOException {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : here) {
            cuts.add(mark.from());
            cuts.add(mark.to());
        }
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            int start = from;
            List<Mark> over = here.stream()
                    .filter(mark -> mark.from() <= start && mark.to() >= to)
                    .toList();
            String part = Html.escape(text.substring(from, to));
            if (over.isEmpty()) {
                out.append(part);
            } else {
                out.append("<mark class=\"")
                        .append(style(over))
                        .append("\">")
                        .append(part)
                        .append("</mark>");
            }
            TreeSet<Integer> ending = new TreeSet<>();
            here.stream().filter(mark -> mark.to() == to).forEach(mark -> ending.add(mark.finding()));
            for (int number : ending) {
                out.append("<sup><a href=\"#f").append(Integer.toString(number)).append("\" title=\"问题 ");
                out.append(Integer.toString(number))
                        .append("\">")
                        .append(Integer.toString(number))
                        .append("</a></sup>");
            }
            from = to;
        }
    }

    private String style(List<Mark> over) {
        return over.stream()
                .filter(Mark::first)
                .map(mark -> report.findings().get(mark.finding() - 1).severity())
                .min(Enum::compareTo)
                .map(severity -> "culprit " + severity.id())
                .orElse("evidence");
    }
}

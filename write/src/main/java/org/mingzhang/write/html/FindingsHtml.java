package org.mingzhang.write.html;

import static org.mingzhang.write.html.Html.escape;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Severity;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Table;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.write.report.Headline;
import org.mingzhang.write.report.Places;

/**
 * The findings as one page that needs nothing from anywhere. It is made in pieces, a document at a time, so that a long
 * run need not hold every document: {@link #open}, an {@link #indexEntry} each, {@link #closeIndex},
 * {@link #openArticles}, an {@link #article} each, {@link #CLOSE}.
 */
public final class FindingsHtml {
    /** The end of the page. */
    public static final String CLOSE = "</main></body></html>\n";

    private FindingsHtml() {}

    /** The beginning of the page of an audit, up to the entries of its index. */
    public static String open() {
        StringBuilder out = new StringBuilder(begin("预算、决算公开检查结果"));
        // Boxes of the page itself, before what they hide: the style sheet does it, no script.
        out.append("<p class=\"filter\">显示：</p>");
        for (Severity severity : Severity.values()) {
            String id = "show-" + severity.id();
            out.append("<input type=\"checkbox\" class=\"filter\" checked id=\"")
                    .append(id);
            out.append("\"><label class=\"filter\" for=\"").append(id).append("\">");
            out.append(severity.chinese()).append("</label>\n");
        }
        out.append("<nav aria-label=\"目录\"><h2>目录</h2><div class=\"scroll\"><table class=\"index\"><thead><tr>");
        Stream.of("单位、年度和类型", "错误", "疑点", "提示", "执行规则", "文件")
                .forEach(heading ->
                        out.append("<th scope=\"col\">").append(heading).append("</th>"));
        return out.append("</tr></thead><tbody>\n").toString();
    }

    /** The beginning of the page of what was read, up to the entries of its index. */
    public static String openReading() {
        return begin("预算、决算公开文件读取结果") + "<nav aria-label=\"目录\"><h2>目录</h2><div class=\"scroll\">"
                + "<table class=\"index\"><thead><tr><th scope=\"col\">单位、年度和类型</th><th scope=\"col\">表</th>"
                + "<th scope=\"col\">文件</th></tr></thead><tbody>\n";
    }

    private static String begin(String title) {
        return Html.head(title) + "<body id=\"top\"><header><h1>" + title + "</h1></header>\n";
    }

    /** The end of the index. */
    public static String closeIndex() {
        return "</tbody></table></div></nav>\n";
    }

    /** What stands before the first article. */
    public static String openArticles() {
        return "<main>\n";
    }

    /** The entry of a document in the index; documents count from 1. */
    public static String indexEntry(int document, AuditReport report) {
        StringBuilder counts = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long count = report.count(severity);
            counts.append("<td class=\"count ").append(count == 0 ? "none" : severity.id());
            counts.append("\">").append(count);
            counts.append("</td>");
        }
        return entry(document, report.disclosure(), counts + "<td>" + report.rulesRun() + "</td>");
    }

    /** The entry of a document that was only read. */
    public static String indexEntry(int document, Disclosure disclosure) {
        return entry(document, disclosure, "<td>" + disclosure.tables().size() + "</td>");
    }

    private static String entry(int document, Disclosure disclosure, String counts) {
        return "<tr><th scope=\"row\"><a href=\"#" + Marks.documentId(document) + "\">"
                + escape(Headline.of(disclosure)) + "</a></th>" + counts + "<td class=\"file\">"
                + escape(disclosure.source().file()) + "</td></tr>\n";
    }

    /** The entry of a file that could not be read. */
    public static String failedEntry(String file, String message) {
        return "<tr><td class=\"failed\" colspan=\"6\">" + escape(file) + "：未能读取。" + escape(message) + "</td></tr>\n";
    }

    /** The report on a document; documents count from 1. */
    public static String article(int document, AuditReport report) {
        Marks marks = new Marks(document, report);
        StringBuilder out = new StringBuilder();
        begin(out, document, report.disclosure());
        out.append("<p>")
                .append(escape(Headline.counts(report) + "。" + Headline.extent(report)))
                .append("</p>\n");
        out.append("<h3>发现的问题</h3>");
        if (report.findings().isEmpty()) {
            out.append("<p>没有发现问题。</p>");
        } else {
            out.append("<ol class=\"findings\">\n");
            FindingHtml findings = new FindingHtml(out, marks);
            for (int i = 0; i < report.findings().size(); i++) {
                findings.append(i + 1, report.findings().get(i));
            }
            out.append("</ol>");
        }
        return end(out, marks, report.disclosure());
    }

    /** What was read of a document, without any findings; documents count from 1. */
    public static String article(int document, Disclosure disclosure) {
        StringBuilder out = new StringBuilder();
        begin(out, document, disclosure);
        return end(out, new Marks(document, new AuditReport(disclosure, List.of(), 0, 0)), disclosure);
    }

    private static void begin(StringBuilder out, int document, Disclosure disclosure) {
        out.append("<article id=\"").append(Marks.documentId(document)).append("\"><h2>");
        out.append(escape(Headline.of(disclosure))).append("</h2><p class=\"meta\">文件：");
        out.append(escape(disclosure.source().file())).append("</p>");
    }

    private static String end(StringBuilder out, Marks marks, Disclosure disclosure) {
        tables(out, marks, disclosure.tables());
        unread(out, disclosure.unread());
        return out.append("<p class=\"up\"><a href=\"#top\">回到目录</a></p></article>\n")
                .toString();
    }

    private static void tables(StringBuilder out, Marks marks, List<Table> tables) {
        out.append("<h3>读出的表</h3><ul>");
        for (int i = 0; i < tables.size(); i++) {
            out.append("<li><a href=\"#").append(marks.tableId(i)).append("\">");
            out.append(escape(tables.get(i).number() + " " + tables.get(i).title()))
                    .append("</a></li>");
        }
        out.append("</ul>\n");
        TableHtml html = new TableHtml(out, marks);
        for (int i = 0; i < tables.size(); i++) {
            html.append(i, tables.get(i));
        }
    }

    private static void unread(StringBuilder out, List<Unread> unread) {
        if (unread.isEmpty()) {
            return;
        }
        out.append("<h3>未能识别的内容</h3><ul>");
        for (Unread piece : unread) {
            String place = Places.of(piece.origin());
            out.append("<li>")
                    .append(place.isEmpty() ? "" : escape(place) + "　")
                    .append(escape(piece.why()));
            out.append("：").append(escape(piece.text())).append("</li>");
        }
        out.append("</ul>\n");
    }
}

package org.mingzhang.write.html;

import static org.mingzhang.write.html.Html.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Table;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.write.report.Headline;
import org.mingzhang.write.report.Places;

/**
 * The findings as one page that needs nothing from anywhere. It is made in pieces, a document at a time, so that a long
 * run need not hold every document: {@link #open}, an {@link #indexEntry} each, an {@link #article} each, {@link #CLOSE}.
 */
public final class FindingsHtml {
    /** The end of the page. */
    public static final String CLOSE = "</main></body></html>\n";

    private FindingsHtml() {}

    /** The beginning of the page, up to the entries of its index. */
    public static String open() {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"UTF-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
                + "<title>预算、决算公开检查结果</title><style>\n" + css()
                + "</style></head><body><header><h1>预算、决算公开检查结果</h1></header><nav aria-label=\"目录\"><ol>\n";
    }

    /** What stands between the index and the first article. */
    public static String closeIndex() {
        return "</ol></nav><main>\n";
    }

    /** The entry of a document in the index; documents count from 1. */
    public static String indexEntry(int document, AuditReport report) {
        return entry(document, report.disclosure(), "：" + Headline.counts(report));
    }

    /** The entry of a document that was only read. */
    public static String indexEntry(int document, Disclosure disclosure) {
        return entry(document, disclosure, "");
    }

    private static String entry(int document, Disclosure disclosure, String counts) {
        return "<li><a href=\"#" + Marks.documentId(document) + "\">" + escape(Headline.of(disclosure)) + "</a>"
                + escape(counts) + " <span class=\"meta\">"
                + escape(disclosure.source().file()) + "</span></li>\n";
    }

    /** The entry of a file that could not be read. */
    public static String failedEntry(String file, String message) {
        return "<li class=\"failed\">" + escape(file) + "：未能读取。" + escape(message) + "</li>\n";
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
        return out.append("</article>\n").toString();
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

    private static String css() {
        try (InputStream in = Objects.requireNonNull(FindingsHtml.class.getResourceAsStream("findings.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

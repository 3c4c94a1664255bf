package org.mingzhang.cli;

import org.mingzhang.audit.AuditReport;
import org.mingzhang.write.html.FindingsHtml;
import org.mingzhang.write.html.LeagueHtml;
import org.mingzhang.write.report.League;

/** The page of an audit; the league of units stands below the index where there are several documents. */
final class AuditPage implements HtmlRenderer.Page<AuditReport> {
    private final boolean several;
    private final League league = new League();

    AuditPage(boolean several) {
        this.several = several;
    }

    @Override
    public String open() {
        return FindingsHtml.open();
    }

    @Override
    public String entry(int document, AuditReport report) {
        league.add(report);
        return FindingsHtml.indexEntry(document, report);
    }

    @Override
    public String failed(String name, String message) {
        league.addFailed(name, message);
        return FindingsHtml.failedEntry(name, message);
    }

    @Override
    public String closeIndex() {
        return FindingsHtml.closeIndex() + (several ? LeagueHtml.of(league) : "") + FindingsHtml.openArticles();
    }

    @Override
    public String article(int document, AuditReport report) {
        return FindingsHtml.article(document, report);
    }
}

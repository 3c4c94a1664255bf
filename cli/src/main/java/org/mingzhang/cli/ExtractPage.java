package org.mingzhang.cli;

import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.write.html.FindingsHtml;

/** The page of what was read. */
final class ExtractPage implements HtmlRenderer.Page<Disclosure> {
    @Override
    public String open() {
        return FindingsHtml.openReading();
    }

    @Override
    public String entry(int document, Disclosure disclosure) {
        return FindingsHtml.indexEntry(document, disclosure);
    }

    @Override
    public String failed(String name, String message) {
        return FindingsHtml.failedEntry(name, message);
    }

    @Override
    public String closeIndex() {
        return FindingsHtml.closeIndex() + FindingsHtml.openArticles();
    }

    @Override
    public String article(int document, Disclosure disclosure) {
        return FindingsHtml.article(document, disclosure);
    }
}

package org.mingzhang.write.html;

import static org.mingzhang.write.html.Html.escape;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.write.layout.Block;
import org.mingzhang.write.layout.Publication;

/**
 * A disclosure as one page that needs nothing from anywhere: for the portal, for print, and, being well-formed XML too,
 * for what becomes a PDF. Parts, sections, paragraphs, sentences, tables and figures have an anchor each: {@code part-2},
 * {@code section-3}, {@code section-3-p1}, {@code section-3-p1-s2}, {@code table-income}, {@code table-income-r0-total};
 * the figures' name the lines of the ledger that they come from, see {@link LedgerMarks}. The same disclosure gives the same page to the byte.
 */
public final class DisclosureHtml {
    /** Behind every mark that ends a sentence, and behind the quotation mark or bracket that closes after it. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？])(?![”’）】])|(?<=[。！？][”’）】])");

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Publication publication;

    private DisclosureHtml(Publication publication) {
        this.publication = publication;
    }

    /** The page. */
    public static String of(Disclosure disclosure, Catalogue catalogue) {
        return of(Publication.of(disclosure, catalogue));
    }

    /** The page of a document that is laid out. */
    public static String of(Publication publication) {
        DisclosureHtml page = new DisclosureHtml(publication);
        page.write();
        return page.out.toString();
    }

    private void write() {
        out.append(Html.head(publication.title(), "publication.css")).append("\n<body>\n");
        out.append("<header class=\"cover\"><h1>");
        out.append(String.join(
                "<br/>", publication.cover().stream().map(Html::escape).toList()));
        out.append("</h1></header>\n");
        contents();
        out.append("<main").append(LedgerMarks.all(publication.ledgerLines())).append(">\n");
        for (Block block : publication.blocks()) {
            switch (block) {
                case Block.Part part -> part(part);
                case Block.Passage passage -> passage(passage);
                case Block.Form form -> new FormHtml(out, publication.ledgerLines()).append(form.table());
            }
        }
        out.append("</main>\n</body></html>\n");
    }

    private void contents() {
        out.append("<nav class=\"contents\" aria-labelledby=\"contents\"><h2 id=\"contents\">");
        out.append(escape(publication.contents())).append("</h2>\n<ul>\n");
        for (Block block : publication.blocks()) {
            if (!block.heading().isEmpty()) {
                out.append("<li class=\"")
                        .append(
                                switch (block) {
                                    case Block.Part part -> "part";
                                    case Block.Passage passage -> "section";
                                    case Block.Form form -> "section";
                                });
                out.append("\"><a href=\"#").append(escape(block.anchor())).append("\">");
                out.append(escape(block.heading())).append("</a></li>\n");
            }
        }
        out.append("</ul></nav>\n");
    }

    private void part(Block.Part part) {
        out.append("<h2 class=\"part\" id=\"").append(part.anchor()).append("\">");
        out.append(escape(part.heading())).append("</h2>\n");
        paragraphs(part.anchor(), part.lines());
    }

    private void passage(Block.Passage passage) {
        out.append("<section id=\"").append(passage.anchor()).append("\">");
        if (!passage.heading().isEmpty()) {
            out.append("<h3>").append(escape(passage.heading())).append("</h3>");
        }
        out.append('\n');
        paragraphs(passage.anchor(), passage.paragraphs());
        out.append("</section>\n");
    }

    private void paragraphs(String anchor, List<String> paragraphs) {
        for (int index = 0; index < paragraphs.size(); index++) {
            String id = anchor + "-p" + (index + 1);
            out.append("<p id=\"").append(id).append("\">");
            int number = 0;
            for (String sentence : SENTENCE_END.split(paragraphs.get(index).strip(), -1)) {
                if (!sentence.isEmpty()) {
                    out.append("<span id=\"").append(id).append("-s").append(++number);
                    out.append("\">").append(escape(sentence)).append("</span>");
                }
            }
            out.append("</p>\n");
        }
    }
}

package org.mingzhang.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingzhang.write.html.FindingsHtml;

/** One page with an index at its top; the articles wait in a temporary file until the index is complete. */
final class HtmlRenderer<T> implements Renderer<T> {
    private final Piece<T> entry;
    private final Piece<T> article;
    private final Path file;
    private final Writer articles;
    private final StringBuilder index = new StringBuilder();
    private int documents;

    /** Makes a piece of the page from a document and its number. */
    interface Piece<T> {
        String of(int document, T result);
    }

    HtmlRenderer(Piece<T> entry, Piece<T> article) throws IOException {
        this.entry = entry;
        this.article = article;
        this.file = Files.createTempFile("mingzhang-", ".html");
        this.articles = Files.newBufferedWriter(file);
    }

    @Override
    public void done(Writer out, T result) throws IOException {
        int document = documents + 1;
        String text = article.of(document, result);
        index.append(entry.of(document, result));
        articles.write(text);
        documents = document;
    }

    @Override
    public void failed(Writer out, String name, String message) {
        index.append(FindingsHtml.failedEntry(name, message));
    }

    @Override
    public void end(Writer out) throws IOException {
        articles.close();
        out.write(FindingsHtml.open());
        out.append(index);
        out.write(FindingsHtml.closeIndex());
        try (Reader in = Files.newBufferedReader(file)) {
            in.transferTo(out);
        }
        out.write(FindingsHtml.CLOSE);
    }

    @Override
    public void close() throws IOException {
        articles.close();
        Files.deleteIfExists(file);
    }
}

package org.mingzhang.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingzhang.write.html.FindingsHtml;

/** One page with an index at its top; the articles wait in a temporary file until the index is complete. */
final class HtmlRenderer<T> implements Renderer<T> {
    private final Writer out;
    private final Page<T> page;
    private final Path file;
    private final Writer articles;
    private final StringBuilder index = new StringBuilder();
    private int documents;

    /** Makes the pieces of the page. */
    interface Page<T> {
        /** The beginning, up to the entries of the index. */
        String open();

        /** The entry of a document in the index, by the document's number. */
        String entry(int document, T result);

        /** The entry of a file that could not be read. */
        String failed(String name, String message);

        /** What stands between the index and the first article. */
        String closeIndex();

        /** The report on a document, by its number. */
        String article(int document, T result);
    }

    HtmlRenderer(Writer out, Page<T> page) throws IOException {
        this.out = out;
        this.page = page;
        this.file = Files.createTempFile("mingzhang-", ".html");
        this.articles = Files.newBufferedWriter(file);
    }

    @Override
    public void done(T result) throws IOException {
        int document = documents + 1;
        String text = page.article(document, result);
        index.append(page.entry(document, result));
        articles.write(text);
        documents = document;
    }

    @Override
    public void failed(String name, String message) {
        index.append(page.failed(name, message));
    }

    @Override
    public void end() throws IOException {
        articles.close();
        out.write(page.open());
        out.append(index);
        out.write(page.closeIndex());
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

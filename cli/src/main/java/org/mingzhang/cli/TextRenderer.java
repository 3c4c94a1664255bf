package org.mingzhang.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** A text per document and a closing summary. */
final class TextRenderer<T> implements Renderer<T> {
    private final Writer out;
    private final Function<T, String> text;
    private final Summary<T> summary;

    TextRenderer(Writer out, Function<T, String> text, Summary<T> summary) {
        this.out = out;
        this.text = text;
        this.summary = summary;
    }

    @Override
    public void done(T result) throws IOException {
        summary.add(result);
        out.write(text.apply(result));
        out.write("\n");
    }

    @Override
    public void failed(String name, String message) throws IOException {
        summary.addFailed(name, message);
        out.write("文件：" + name + "\n未能读取：" + message + "\n\n");
    }

    @Override
    public void end() throws IOException {
        out.write(summary.text());
    }

    /** Counts up what the closing lines say. */
    interface Summary<T> {
        /** A document was read. */
        void add(T result);

        /** A document could not be read. */
        void addFailed(String name, String message);

        /** The closing lines. */
        String text();
    }
}

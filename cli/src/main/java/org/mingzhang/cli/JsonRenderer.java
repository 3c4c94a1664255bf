package org.mingzhang.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import org.mingzhang.write.json.UnreadJson;

/** One JSON array, an element per document. */
final class JsonRenderer<T> implements Renderer<T> {
    private final Writer out;
    private final String schema;
    private final Function<T, String> element;
    private boolean first = true;

    JsonRenderer(Writer out, String schema, Function<T, String> element) {
        this.out = out;
        this.schema = schema;
        this.element = element;
    }

    @Override
    public void done(T result) throws IOException {
        append(element.apply(result));
    }

    @Override
    public void failed(String name, String message) throws IOException {
        append(UnreadJson.of(schema, name, message));
    }

    @Override
    public void end() throws IOException {
        out.write(first ? "[]\n" : "\n]\n");
    }

    private void append(String json) throws IOException {
        out.write(first ? "[\n" : ",\n");
        out.write(json);
        first = false;
    }
}
